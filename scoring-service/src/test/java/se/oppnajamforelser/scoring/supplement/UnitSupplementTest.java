package se.oppnajamforelser.scoring.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Supplement;

class UnitSupplementTest {

    private static final Decision DECISION = new Decision("läst", "anna", Instant.EPOCH);
    private static final Change MEETS = judged("ASI", true);
    private static final Change FAILS = judged("ASI", false);

    @Test
    void nothing_is_known_at_first() {
        assertThat(UnitSupplement.NONE.revision()).isZero();
        assertThat(UnitSupplement.NONE.supplement(key -> Optional.empty())).isEqualTo(Supplement.NONE);
    }

    @Test
    void the_newest_of_what_was_said_of_a_subject_holds_whatever_order_it_is_read_in() {
        Entry first = new Entry(1, MEETS, DECISION);
        Entry second = new Entry(2, FAILS, DECISION);

        for (List<Entry> entries : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(new UnitSupplement(entries).revision()).isEqualTo(2);
            assertThat(new UnitSupplement(entries).judgement("E7Annan", "ASI")).contains(false);
        }
    }

    @Test
    void what_is_taken_back_is_known_no_more_and_the_revision_grows_all_the_same() {
        UnitSupplement supplement = after(MEETS, Change.takenBack(Kind.JUDGEMENT, "E7Annan"));

        assertThat(supplement.judgement("E7Annan", "ASI")).isEmpty();
        assertThat(supplement.entry(Kind.JUDGEMENT, "E7Annan")).isPresent();
        assertThat(supplement.revision()).isEqualTo(2);
    }

    @Test
    void a_judgement_holds_for_the_text_that_was_judged_and_no_other() {
        UnitSupplement supplement = after(MEETS);

        assertThat(supplement.judgement("E7Annan", "ASI")).contains(true);
        assertThat(supplement.judgement("E7Annan", "ASI och DUDIT")).isEmpty();
        assertThat(supplement.supplement(key -> Optional.of("ASI och DUDIT")).judgements())
                .isEmpty();
    }

    @Test
    void what_is_known_already_is_no_change() {
        UnitSupplement supplement = after(MEETS);

        assertThat(supplement.changing(List.of(MEETS))).isEmpty();
        assertThat(supplement.changing(List.of(FAILS))).containsExactly(FAILS);
        assertThat(supplement.changing(List.of(Change.takenBack(Kind.WITHDRAWN_CORRECTION, "x"))))
                .isEmpty();
    }

    @Test
    void changes_made_at_one_go_share_a_revision() {
        Change withdrawn = Change.to(new Item.WithdrawnCorrection("bu-overenskommelse-tandvard"));

        assertThat(UnitSupplement.NONE.next(List.of(MEETS, withdrawn), DECISION))
                .extracting(Entry::revision)
                .containsExactly(1L, 1L);
    }

    @Test
    void the_rules_read_all_of_it() {
        TreeMap<String, String> answers = new TreeMap<>(Map.of("B3[tandvard]", "nej"));
        UnitSupplement supplement = after(
                MEETS,
                Change.to(new Item.PreviousAnswers(answers)),
                Change.to(new Item.WithdrawnCorrection("bu-overenskommelse-tandvard")));

        Supplement read = supplement.supplement(key -> Optional.of("ASI"));

        assertThat(read.judgements()).containsExactly(Map.entry(Cell.of("E7Annan"), true));
        assertThat(read.previous().byKey()).isEqualTo(answers);
        assertThat(read.withdrawn()).containsExactly(new IndicatorId("bu-overenskommelse-tandvard"));
    }

    @Test
    void answers_never_stand_in_its_text() {
        assertThat(after(Change.to(new Item.PreviousAnswers(new TreeMap<>(Map.of("E7Annan", "hemligt"))))))
                .asString()
                .doesNotContain("hemligt");
        assertThat(new Item.PreviousAnswers(new TreeMap<>(Map.of("E7Annan", "hemligt"))))
                .asString()
                .doesNotContain("hemligt");
    }

    private static Change judged(String text, boolean meets) {
        return Change.to(new Item.Judgement("E7Annan", TextDigest.of(text), meets));
    }

    private static UnitSupplement after(Change... changes) {
        UnitSupplement supplement = UnitSupplement.NONE;
        for (Change change : changes) {
            List<Entry> entries = new ArrayList<>(supplement.entries());
            entries.addAll(supplement.next(List.of(change), DECISION));
            supplement = new UnitSupplement(entries);
        }
        return supplement;
    }
}
