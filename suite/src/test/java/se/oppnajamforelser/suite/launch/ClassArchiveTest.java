package se.oppnajamforelser.suite.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final Instant BUILT = Instant.parse("2017-02-27T08:00:00Z");

    @TempDir
    private Path target;

    private Path jar;

    @BeforeEach
    void package_an_application() throws IOException {
        jar = Files.createDirectory(target.resolve("quarkus-app")).resolve("quarkus-run.jar");
        Files.writeString(jar, "a package");
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
    }

    @Test
    void the_first_run_writes_the_archive_and_the_next_uses_it() throws IOException {
        writeAndKeep("classes");

        Path archive = named("-XX:SharedArchiveFile=");
        assertThat(archive).hasContent("classes");
        assertThat(target).isDirectoryContaining(archive::equals);
    }

    @Test
    void a_new_package_gets_a_new_archive() throws IOException {
        writeAndKeep("old classes");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(named("-XX:ArchiveClassesAtExit=")).doesNotExist();
    }

    @Test
    void nothing_is_left_of_a_run_that_was_killed() throws IOException {
        ClassArchive killed = ClassArchive.of(jar);
        Files.writeString(file(killed, "-XX:ArchiveClassesAtExit="), "half of the cl");

        killed.discard();

        assertThat(target).isDirectoryNotContaining(file -> file.toString().contains(".jsa"));
    }

    @Test
    void a_run_without_an_archive_to_keep_is_no_fault() {
        ClassArchive archive = ClassArchive.of(jar);

        archive.keep();
        archive.discard();

        assertThat(named("-XX:ArchiveClassesAtExit=")).doesNotExist();
    }

    @Test
    void the_jvm_starts_with_an_archive_that_is_none() throws IOException, InterruptedException {
        writeAndKeep("no archive at all");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.of(jar).options());
        command.add("-version");

        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private void writeAndKeep(String classes) throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        Files.writeString(file(first, "-XX:ArchiveClassesAtExit="), classes);
        first.keep();
    }

    private Path named(String option) {
        return file(ClassArchive.of(jar), option);
    }

    private static Path file(ClassArchive archive, String option) {
        String last = archive.options().get(archive.options().size() - 1);
        assertThat(last).startsWith(option);
        return Path.of(last.substring(option.length()));
    }
}
