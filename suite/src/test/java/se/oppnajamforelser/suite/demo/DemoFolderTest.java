package se.oppnajamforelser.suite.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.suite.launch.Place;

class DemoFolderTest {

    @TempDir
    Path parent;

    private Place place;
    private Path file;

    @BeforeEach
    void place() {
        place = new Place(Path.of("."), parent.resolve("data"), 8080);
        file = place.data().resolve("servers/file.txt");
    }

    @Test
    void a_folder_that_is_not_there_is_made() {
        DemoFolder.prepare(place);

        assertThat(place.data()).isDirectory();
    }

    @Test
    void what_an_earlier_demo_left_is_taken_away_again_and_again() throws IOException {
        for (int demo = 0; demo < 3; demo++) {
            DemoFolder.prepare(place);
            assertThat(file.getParent()).doesNotExist();
            leaveFile();
        }
    }

    @Test
    void what_no_demo_has_made_is_left_alone() throws IOException {
        leaveFile();

        assertThatThrownBy(() -> DemoFolder.prepare(place))
                .hasMessage("I " + place.data() + " finns filer som inte kommer från en demo, och en demo börjar"
                        + " med en tom mapp. Ingenting är ändrat. Välj en annan mapp med --data, eller töm den själv.");
        assertThat(file).hasContent("kept");
        assertThat(place.data()).isDirectoryNotContaining(other -> !file.startsWith(other));
    }

    @Test
    void the_data_of_a_suite_that_runs_are_left_alone() throws IOException {
        DemoFolder.prepare(place);
        leaveFile();
        long running = ProcessHandle.current().pid();
        Files.writeString(
                place.endpointsFile(),
                "{\"pid\": " + running + ", \"services\": {}, \"kafka\": \"\", \"database\": \"\", \"smtp\": \"\","
                        + " \"mailbox\": \"\", \"officeToken\": \"\"}");

        assertThatThrownBy(() -> DemoFolder.prepare(place)).hasMessageContaining("process " + running);
        assertThat(file).hasContent("kept");
    }

    private void leaveFile() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "kept");
    }
}
