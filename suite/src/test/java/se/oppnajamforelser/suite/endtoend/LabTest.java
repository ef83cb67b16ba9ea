package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.suite.endtoend.RunningSuite.Said;

/** {@code oj lab} on the answers of a whole round. */
@ExtendWith(FinishedDemo.Resolver.class)
class LabTest {

    @TempDir
    Path folder;

    private final FinishedDemo demo;

    LabTest(FinishedDemo demo) {
        this.demo = demo;
    }

    @Test
    void a_lower_demand_turns_nej_into_ja_and_raises_shares() throws IOException {
        Path table = folder.resolve("difference.csv");

        Said said = lab("""
                indicators:
                  eb-strukturerad-utredningsmall:
                    rule:
                      yes: "E6 in {ja-alla, ja-inte-alla}"
                """, "--out", table.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.output()).contains("(eb-strukturerad-utredningsmall)").contains("Delvis → Ja: ");
        assertThat(Files.readAllLines(table)).hasSizeGreaterThan(10).anyMatch(line -> line.contains(",delvis,ja,"));
    }

    @Test
    void a_change_that_changes_nothing_says_so() throws IOException {
        assertThat(lab("indicators: {}").output()).contains("Inget ändras.");
    }

    @Test
    void a_faulty_change_is_refused_with_its_line() throws IOException {
        assertThat(lab("indicators: {eb-socialjouren: {}}").exitCode()).isEqualTo(1);
    }

    private Said lab(String change, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("change.yaml"), change);
        String[] arguments = Stream.concat(Stream.of("lab", "--change", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return demo.running().oj(arguments);
    }
}
