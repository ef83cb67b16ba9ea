package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    private Path parent;

    @Test
    void it_goes_with_all_that_is_in_it() throws Exception {
        TemporaryFolder folder = TemporaryFolder.createIn(parent);
        Files.createDirectories(folder.path().resolve("kafka/oj.rounds-0"));

        folder.delete();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void what_a_killed_process_left_is_stopped_and_deleted_by_the_next() throws Exception {
        Path left = parent.resolve("embedded-servers-1");
        EmbeddedDatabase.start(left.resolve("postgresql"), 0);
        Postmaster postmaster = new Postmaster(left.resolve("postgresql/cluster"));
        lockedAnHourAgo(left);

        TemporaryFolder folder = TemporaryFolder.createIn(parent);

        assertThat(left).doesNotExist();
        assertThatCode(postmaster::requireStopped).doesNotThrowAnyException();
        folder.delete();
    }

    @Test
    void what_is_in_use_or_somebody_elses_is_left_alone() throws Exception {
        TemporaryFolder inUse = TemporaryFolder.createIn(parent);
        lockedAnHourAgo(inUse.path());
        Path other = Files.createDirectory(parent.resolve("embedded-servers-without-lock"));

        TemporaryFolder folder = TemporaryFolder.createIn(parent);

        assertThat(inUse.path()).exists();
        assertThat(other).exists();
        folder.delete();
        inUse.delete();
    }

    @Test
    void two_processes_may_delete_the_same_folder_at_once() throws Exception {
        Path folder = Files.createDirectory(parent.resolve("shared"));
        for (int number = 0; number < 500; number++) {
            Files.createFile(Files.createDirectory(folder.resolve("d" + number)).resolve("file"));
        }

        CompletableFuture<?>[] both = Stream.generate(() -> CompletableFuture.runAsync(() -> delete(folder)))
                .limit(2)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(folder).doesNotExist();
    }

    private static void delete(Path folder) {
        try {
            TemporaryFolder.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void lockedAnHourAgo(Path folder) throws Exception {
        Path lock = folder.resolve("in-use.lock");
        Files.write(lock, new byte[0]);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
}
