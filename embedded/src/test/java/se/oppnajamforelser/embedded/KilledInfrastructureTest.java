package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInfrastructureTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        killWhenWritten();
        Path pidFile = folder.resolve("postgresql/cluster/postmaster.pid");
        String orphan = Files.readAllLines(pidFile).get(0);
        assertThatThrownBy(() -> Infrastructure.start(folder, ServerPorts.anyFree()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL already runs on")
                .hasMessageContaining("kill -INT " + orphan);

        ProcessHandle.of(Long.parseLong(orphan)).orElseThrow().destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(pidFile));

        try (Infrastructure servers = Infrastructure.start(folder, ServerPorts.anyFree())) {
            Endpoints endpoints = servers.endpoints();
            assertThat(TestRows.read(endpoints.database(), "scoring", "select code from outcome"))
                    .isEqualTo("ja");
            assertThat(TestRecords.read(endpoints.bootstrapServers(), "oj.outcomes"))
                    .containsExactly("ja");
        }
    }

    private void killWhenWritten() throws Exception {
        Path log = folder.resolve("killed-process.log");
        Process process = KilledProcess.start(folder, log);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(log).lines().anyMatch(KilledProcess.WRITTEN::equals));
        process.destroyForcibly().waitFor();
    }
}
