package se.oppnajamforelser.embedded;

import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of mails: one {@code .eml} file for each, numbered in the order in which they came. */
final class MailFolder {

    /** The standard mail header that tells whom a copy was delivered to. */
    static final String RECIPIENT_HEADER = "Delivered-To";

    private static final String SUFFIX = ".eml";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,12})-.*");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final Pattern UNSAFE_IN_FILE_NAME = Pattern.compile("[^a-zA-Z0-9.@_-]");

    private final Path folder;
    private final AtomicLong count;

    private MailFolder(Path folder, long count) {
        this.folder = folder;
        this.count = new AtomicLong(count);
    }

    /** Numbers go on after the mails of earlier runs. */
    static MailFolder in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new MailFolder(
                    folder,
                    files(folder).stream().mapToLong(MailFolder::number).max().orElse(0));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not make the folder " + folder + " for mails", failed);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not list the mails in " + folder, failed);
        }
    }

    /** Moved into place when it is whole, so that nobody reads half a mail. */
    void add(String recipient, byte[] mail) throws IOException {
        String name = String.format(
                Locale.ROOT,
                "%06d-%s",
                count.incrementAndGet(),
                UNSAFE_IN_FILE_NAME.matcher(recipient).replaceAll("_"));
        Path unfinished = folder.resolve(name + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            out.write((RECIPIENT_HEADER + ": " + inHeader(recipient) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(mail);
        }
        Files.move(unfinished, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    }

    /** An address may hold any letter, and a hostile one even a line end, which would begin a header of its own. */
    private static String inHeader(String recipient) throws IOException {
        return MimeUtility.encodeText(LINE_END.matcher(recipient).replaceAll(""), "UTF-8", "Q");
    }

    private static long number(Path file) {
        Matcher numbered = NUMBERED.matcher(file.getFileName().toString());
        return numbered.matches() ? Long.parseLong(numbered.group(1)) : 0;
    }
}
