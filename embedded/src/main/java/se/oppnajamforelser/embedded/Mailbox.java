package se.oppnajamforelser.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The mails that have come, or those to one recipient, in the order in which they came.
 *
 * <p>It reads the folder of an {@link EmbeddedMail}, and so may be in another process than the server.
 */
public final class Mailbox {

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final Path folder;
    private final Predicate<ReceivedMail> wanted;
    private final Map<Path, ReceivedMail> read = new ConcurrentHashMap<>();

    /** The mails in a folder of {@code .eml} files. */
    public Mailbox(Path folder) {
        this(folder, mail -> true);
    }

    private Mailbox(Path folder, Predicate<ReceivedMail> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** Where the mails are kept. */
    public Path folder() {
        return folder;
    }

    /** Only the mails to this address, in whatever case it is written. */
    public Mailbox of(String recipient) {
        return new Mailbox(folder, mail -> mail.recipient().equalsIgnoreCase(recipient));
    }

    /** The mails that have come up to now. */
    public List<ReceivedMail> received() {
        return MailFolder.files(folder).stream()
                .map(file -> read.computeIfAbsent(file, MailFile::read))
                .filter(wanted)
                .toList();
    }

    /**
     * Waits until that many mails have come, and gives all that are there then, which may be more.
     *
     * @param count 1 or more
     * @param patience how long to wait at most
     * @throws IllegalStateException if fewer have come when the patience ends
     */
    public List<ReceivedMail> await(int count, Duration patience) {
        Instant end = Instant.now().plus(patience);
        List<ReceivedMail> mails = received();
        while (mails.size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("mails in " + folder + ": " + mails.size() + " (expected: " + count
                        + " or more within " + patience.toMillis() + " ms)");
            }
            pause();
            mails = received();
        }
        return mails;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for mail", stopped);
        }
    }
}
