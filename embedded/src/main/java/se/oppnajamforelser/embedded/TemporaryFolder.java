package se.oppnajamforelser.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for servers whose state nobody wants again.
 *
 * <p>Its process holds a lock on it. A folder without one was left by a process that was killed, as builds are; the next
 * process that makes a folder stops the PostgreSQL that still runs there, and deletes it.
 */
final class TemporaryFolder {

    private static final String PREFIX = "embedded-servers-";
    private static final String LOCK = "in-use.lock";

    /** Whoever makes a folder has locked it long before. */
    private static final Duration SURELY_LOCKED = Duration.ofMinutes(1);

    /** Not even looked at: a process that opens and closes a file it has locked loses the lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private TemporaryFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static TemporaryFolder create() {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static TemporaryFolder createIn(Path parent) {
        try {
            for (Path left : abandonedIn(parent)) {
                deleteIfUnlocked(left);
            }
            Path path = Files.createTempDirectory(parent, PREFIX);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            OURS.add(path);
            return new TemporaryFolder(path, channel);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not make a temporary folder in " + parent, failed);
        }
    }

    Path path() {
        return path;
    }

    void delete() {
        try {
            lock.close();
            delete(path);
            OURS.remove(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not delete the temporary folder " + path, failed);
        }
    }

    private static List<Path> abandonedIn(Path parent) throws IOException {
        Instant limit = Instant.now().minus(SURELY_LOCKED);
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(child -> !OURS.contains(child))
                    .filter(child -> Files.isWritable(child.resolve(LOCK)))
                    .filter(child -> lastModified(child.resolve(LOCK)).isBefore(limit))
                    .toList();
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    private static void deleteIfUnlocked(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null) {
                new Postmaster(EmbeddedDatabase.cluster(EmbeddedServers.databaseFolder(folder))).stopOrphan();
                delete(folder);
            }
        } catch (NoSuchFileException gone) {
            // Another process that starts now was faster.
        }
    }

    /** Deletes a folder with all that is in it, also while another process does. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deletion());
    }

    /** Deletes what it visits. Another process may do the same at the same time, so what is gone is no failure. */
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            return unlessGone(Optional.of(failed));
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            Files.deleteIfExists(folder);
            return unlessGone(Optional.ofNullable(failed));
        }

        private static FileVisitResult unlessGone(Optional<IOException> failed) throws IOException {
            Optional<IOException> real = failed.filter(reason -> !(reason instanceof NoSuchFileException));
            if (real.isPresent()) {
                throw real.get();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
