package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an event holds. */
class ScopeTest {

    private static final ModelArea BIBLIOTEK = PROV_MODELL.area("bibliotek");
    private static final ModelArea SKOLBIBLIOTEK = PROV_MODELL.area("skolbibliotek");
    private static final Concept SKOLA = new Concept("skola", "Skola", Optional.empty());

    @Test
    void without_limits_it_holds_everywhere() {
        assertThat(new Scope(List.of(), List.of(), Optional.empty()).covers(BIBLIOTEK))
                .isTrue();
    }

    @Test
    void it_can_be_limited_to_areas() {
        Scope scope = new Scope(List.of(affected(Optional.empty(), Optional.empty())), List.of(), Optional.empty());

        assertThat(scope.covers(BIBLIOTEK)).isTrue();
        assertThat(scope.covers(SKOLBIBLIOTEK)).isFalse();
    }

    @Test
    void it_can_leave_areas_out() {
        Scope scope = new Scope(List.of(), List.of("bibliotek"), Optional.empty());

        assertThat(scope.covers(BIBLIOTEK)).isFalse();
        assertThat(scope.covers(SKOLBIBLIOTEK)).isTrue();
    }

    @Test
    void it_can_be_limited_to_a_service_that_may_be_one_of_several() {
        Scope scope = new Scope(List.of(), List.of(), Optional.of(SKOLA));

        assertThat(scope.covers(BIBLIOTEK)).isFalse();
        assertThat(scope.covers(SKOLBIBLIOTEK)).isTrue();
    }

    @Test
    void what_holds_for_one_party_or_for_all_but_one_does_not_hold_for_the_area() {
        assertThat(limited(affected(Optional.of("Bokbussen"), Optional.empty())).covers(BIBLIOTEK))
                .isFalse();
        assertThat(limited(affected(Optional.empty(), Optional.of("Bokbussen"))).covers(BIBLIOTEK))
                .isFalse();
    }

    @Test
    void where_it_holds_is_told_in_a_sentence() {
        assertThat(new Scope(List.of(), List.of(), Optional.empty()).text(PROV_MODELL))
                .isEqualTo("Gäller alla områden.");
        assertThat(new Scope(List.of(), List.of("bibliotek"), Optional.of(SKOLA)).text(PROV_MODELL))
                .isEqualTo("Gäller alla områden utom " + BIBLIOTEK.name() + " inom skola.");
        assertThat(limited(affected(Optional.of("Bokbussen"), Optional.empty())).text(PROV_MODELL))
                .isEqualTo("Gäller " + BIBLIOTEK.name() + " (bara Bokbussen).");
        assertThat(limited(affected(Optional.empty(), Optional.of("Bokbussen"))).text(PROV_MODELL))
                .isEqualTo("Gäller " + BIBLIOTEK.name() + " (inte Bokbussen).");
    }

    private static Scope limited(AffectedArea area) {
        return new Scope(List.of(area), List.of(), Optional.empty());
    }

    private static AffectedArea affected(Optional<String> onlyParty, Optional<String> exceptParty) {
        return new AffectedArea("bibliotek", onlyParty, exceptParty);
    }
}
