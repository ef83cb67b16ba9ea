package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Parser;

class ReachabilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G1 == ja",
                "G2a[skola] == nytt",
                "count(G2[*] == ja) == 2",
                "B1 in {kvall} and not B1 == helg",
                "answered(B4a)",
                "B4 == ja and not answered(B4a)",
                "B2 > 123456",
                "B2 > 1000 and B2 < 1002",
                "B2 + B3 > 7000.5",
                "B5 == 0",
                "B5 > B2"
            })
    void a_condition_that_some_answers_make_true_can_decide(String condition) {
        assertThat(unreachable(Map.of(Branch.Kind.YES, condition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G1 == ja and G1 == nej",
                "G2a[skola] == ja and G2[skola] == nej",
                "count(G2[*] == ja) < 0",
                "count(G2[*] == ja) == 3 and any(G2[*] == nej)",
                "B2 > 10 and B2 < 10",
                "B5 > 0 and B2 < 1000",
                "answered(B4a) and B4 == nej"
            })
    void a_condition_that_contradicts_itself_never_decides(String condition) {
        assertThat(unreachable(Map.of(Branch.Kind.YES, condition))).containsExactly(Branch.Kind.YES);
    }

    @Test
    void a_branch_never_decides_where_earlier_ones_take_every_case() {
        assertThat(unreachable(Map.of(Branch.Kind.YES, "G1 in {ja, nej}", Branch.Kind.PARTIAL, "G1 == nej")))
                .containsExactly(Branch.Kind.PARTIAL);
        assertThat(unreachable(Map.of(Branch.Kind.NOT_APPLICABLE, "G1 == ja", Branch.Kind.YES, "G1 == ja")))
                .containsExactly(Branch.Kind.YES);
    }

    @Test
    void a_branch_that_overlaps_an_earlier_one_only_in_part_can_decide() {
        assertThat(unreachable(Map.of(Branch.Kind.YES, "G1 in {ja, nej}", Branch.Kind.PARTIAL, "G1 in {nej, vet-ej}")))
                .isEmpty();
    }

    @Test
    void an_answer_of_the_year_before_can_be_whatever_the_rule_asks_for() {
        assertThat(unreachable(Map.of(
                        Branch.Kind.YES, "G1 == ja", Branch.Kind.CORRECTED, "G1 == nej and previous(G1) == nej")))
                .isEmpty();
        assertThat(unreachable(
                        Map.of(Branch.Kind.YES, "G1 == ja", Branch.Kind.CORRECTED, "G1 == ja and previous(G1) == nej")))
                .containsExactly(Branch.Kind.CORRECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged(B4a)", "answered(B4a) and not judged(B4a)"})
    void a_text_can_be_judged_either_way(String condition) {
        assertThat(unreachable(Map.of(Branch.Kind.YES, condition))).isEmpty();
    }

    private static List<Branch.Kind> unreachable(Map<Branch.Kind, String> rule) {
        List<Branch> branches = rule.entrySet().stream()
                .map(entry -> Branch.of(
                        entry.getKey(),
                        Parser.condition(entry.getValue(), Examples.PROV.questionnaire())
                                .result()
                                .orElseThrow()))
                .toList();
        return Reachability.unreachable(Examples.PROV.questionnaire(), new Rule.Categorical(branches)).stream()
                .map(Branch::kind)
                .toList();
    }
}
