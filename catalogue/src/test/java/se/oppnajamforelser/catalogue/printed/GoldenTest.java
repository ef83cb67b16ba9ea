package se.oppnajamforelser.catalogue.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.catalogue.Examples;

/** No rule changes its wording, its decision table or its VTL without somebody seeing it. */
class GoldenTest {

    @Test
    void every_rule_reads_as_it_did_when_it_was_last_read() {
        GoldenFiles files = new GoldenFiles(Path.of("src/test/resources/printed"));

        assertThat(files.updated(printed()).differences(printed())).isEmpty();
    }

    @Test
    void a_difference_is_named_by_its_first_line_a_missing_and_a_superfluous_file_by_their_names(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.md"), "Ja om regn.\nAnnars Nej.\n");
        Files.writeString(folder.resolve("c.md"), "");
        SortedMap<String, String> printed = new TreeMap<>();
        printed.put("a.md", "Ja om regn.\nAnnars Delvis.\n");
        printed.put("b.md", "Nej.\n");

        assertThat(new GoldenFiles(folder).differences(printed))
                .satisfiesExactly(
                        changed -> assertThat(changed)
                                .startsWith(
                                        "a.md, line 2\n  was: Annars Nej.\n  is:  Annars Delvis.\n  read the change"),
                        missing -> assertThat(missing).startsWith("b.md is missing: "),
                        superfluous -> assertThat(superfluous).isEqualTo("c.md is printed from no area: delete it"));
    }

    private static SortedMap<String, String> printed() {
        SortedMap<String, String> printed = new TreeMap<>();
        Examples.shipped().forEach(round -> round.areas().forEach(area -> {
            AreaSheet sheet = new AreaSheet(round.questionnaire());
            printed.put(round.id() + "/" + area.id() + ".md", sheet.markdown(area));
            printed.put(round.id() + "/" + area.id() + ".vtl", sheet.vtl(area));
        }));
        return printed;
    }
}
