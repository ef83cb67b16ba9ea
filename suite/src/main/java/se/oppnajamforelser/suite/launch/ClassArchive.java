package se.oppnajamforelser.suite.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a packaged application as the JVM holds them in memory, written when a first run ends and mapped by
 * those that follow, which then start in two thirds of the time. The JVM itself refuses an archive of other classes or of
 * another JVM; then, and without one, the application only starts more slowly.
 */
final class ClassArchive {

    private static final String JVM = Integer.toHexString(
            (System.getProperty("java.vm.name") + System.getProperty("java.vm.version")).hashCode());

    private final Path archive;
    private final Path fresh;
    private final boolean usable;

    private ClassArchive(Path archive, Path fresh, boolean usable) {
        this.archive = archive;
        this.fresh = fresh;
        this.usable = usable;
    }

    /** The archive of an application, which is beside the folder of its {@code quarkus-run.jar}. */
    static ClassArchive of(Path jar) {
        Path archive = jar.toAbsolutePath().getParent().resolveSibling("classes-" + JVM + ".jsa");
        Path fresh = archive.resolveSibling(archive.getFileName() + "." + System.nanoTime());
        return new ClassArchive(archive, fresh, isYounger(archive, jar));
    }

    private static boolean isYounger(Path archive, Path jar) {
        try {
            return Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(archive + " kunde inte läsas", e);
        }
    }

    /** What the JVM is told: to use the archive, or to write one at its end. Whatever it thinks of it, the log is not for that. */
    List<String> options() {
        String option = usable ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + fresh;
        return List.of("-Xlog:cds*=off", "-Xlog:class+path=off", option);
    }

    /** Takes what an application has written that has ended in order. */
    void keep() {
        if (!Files.exists(fresh)) {
            return;
        }
        try {
            Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(fresh + " kunde inte få namnet " + archive, e);
        }
    }

    /** Removes what an application may have begun to write that was killed. */
    void discard() {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(fresh + " kunde inte tas bort", e);
        }
    }
}
