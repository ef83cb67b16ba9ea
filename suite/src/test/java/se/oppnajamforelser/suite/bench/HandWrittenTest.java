package se.oppnajamforelser.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reference must do the same work, or the ratio says nothing. */
class HandWrittenTest {

    @Test
    void the_rules_written_by_hand_give_the_outcomes_of_the_catalogue() {
        RuleBench bench = new RuleBench();

        assertThat(bench.outcomesByHand()).isEqualTo(bench.outcomesCompiled());
    }

    @Test
    void the_rules_in_cel_choose_the_branches_of_the_catalogue() {
        RuleBench bench = new RuleBench();

        assertThat(bench.branchesInCel()).isEqualTo(bench.branchesCompiled());
    }
}
