package se.oppnajamforelser.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process of PostgreSQL that has a data folder, as the file {@code postmaster.pid} in the folder tells. */
record Postmaster(Path cluster) {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final long MILLIS_BETWEEN_LOOKS = 20;

    void requireStopped() {
        running().ifPresent(process -> {
            throw new IllegalStateException("PostgreSQL already runs on " + cluster + " as process " + process.pid()
                    + " (expected: nobody uses the folder; stop what started it, or if that was killed: kill -INT "
                    + process.pid() + ")");
        });
    }

    /** Ends a server that nobody uses any more, in an orderly way. */
    void stopOrphan() {
        running().ifPresent(process -> {
            process.destroy();
            awaitStopped();
        });
    }

    /**
     * The library waits 5 s at most, and a server with much to write still has the folder then. It removes the file
     * last; its process may stay for ever as a zombie, in a container whose first process waits for no others.
     */
    void awaitStopped() {
        Instant end = Instant.now().plus(STOP_LIMIT);
        while (Files.exists(file())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("PostgreSQL on " + cluster + " still runs (expected: it ends within "
                        + STOP_LIMIT.toSeconds() + " s after it was told to)");
            }
            pause();
        }
    }

    private Optional<ProcessHandle> running() {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        try {
            String pid = Files.readAllLines(file()).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(Postmaster::isPostgres);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read " + file(), unreadable);
        }
    }

    /** After a restart of the machine the number may belong to any process. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private Path file() {
        return cluster.resolve("postmaster.pid");
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL on " + cluster + " was stopping", stopped);
        }
    }
}
