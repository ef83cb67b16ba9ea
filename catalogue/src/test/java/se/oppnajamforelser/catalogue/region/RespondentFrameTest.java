package se.oppnajamforelser.catalogue.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.UnknownIdException;

class RespondentFrameTest {

    private static final LocalDate DAY = LocalDate.parse("2023-02-01");
    private static final Breakdown KON = new Breakdown(
            "kon",
            "Kön",
            List.of(new BreakdownGroup("kon", "kvinna", "Kvinnor"), new BreakdownGroup("kon", "man", "Män")));
    private static final Breakdown ALDER = new Breakdown(
            "alder",
            "Ålder",
            List.of(
                    new BreakdownGroup("alder", "65-79", "65–79 år"),
                    new BreakdownGroup("alder", "80-89", "80–89 år"),
                    new BreakdownGroup("alder", "90", "90 år och äldre")));
    private static final Frame FRAME = Frame.on(DAY, FrameKind.BRUKARE, List.of(KON, ALDER));

    @ParameterizedTest
    @CsvSource({"RIKET, 1", "LAN, 21", "KOMMUN, 290"})
    void persons_are_added_up_by_kommun_lan_and_riket_as_a_whole_and_by_group(RegionKind kind, int whole) {
        List<Region> regions =
                FRAME.regions().stream().filter(region -> region.kind() == kind).toList();

        assertThat(regions).filteredOn(region -> region.group().isEmpty()).hasSize(whole);
        assertThat(regions).hasSize(whole * (1 + 2 + 3));
    }

    @Test
    void a_person_counts_in_the_whole_and_in_one_group_of_each_breakdown() {
        assertThat(FRAME.regionsOf("0114-004711", Map.of("kon", "kvinna", "alder", "90")))
                .extracting(Region::id)
                .containsExactly(
                        "riket",
                        "riket.kon-kvinna",
                        "riket.alder-90",
                        "lan-01",
                        "lan-01.kon-kvinna",
                        "lan-01.alder-90",
                        "kommun-0114",
                        "kommun-0114.kon-kvinna",
                        "kommun-0114.alder-90");
    }

    @Test
    void a_group_in_a_kommun_has_the_names_of_both() {
        Region women = FRAME.region("kommun-0114.kon-kvinna");

        assertThat(women.name()).isEqualTo("Upplands Väsby, kvinnor");
        assertThat(women.units()).containsExactly("0114");
        assertThat(FRAME.region("0114").id()).isEqualTo("kommun-0114");
    }

    @Test
    void the_kommun_stands_behind_its_respondents() {
        assertThat(FRAME.behind("0114-e17").name()).isEqualTo("Upplands Väsby");
        assertThatThrownBy(() -> FRAME.behind("0199-1"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("0199");
        assertThatThrownBy(() -> FRAME.behind("0114"))
                .hasMessageContaining("0114")
                .hasMessageContaining("1 to 8 letters or digits");
    }

    @Test
    void where_kommuner_answer_themselves_they_stand_behind_their_own_answers() {
        assertThat(Frame.on(DAY, FrameKind.KOMMUNER).behind("0114").code()).isEqualTo("0114");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0114-194512121212", "0114-4512121212", "0114-", "114-1", "0114-45 1", "0114"})
    void a_personnummer_is_no_code_and_nor_is_anything_else_of_another_form(String code) {
        assertThat(Respondent.isCode(code)).isFalse();
        assertThatThrownBy(() -> new Respondent(code, new TreeMap<>(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @Test
    void a_respondent_belongs_to_one_group_of_each_breakdown() {
        FRAME.require(respondent(Map.of("kon", "man", "alder", "80-89")));

        assertThatThrownBy(() -> FRAME.require(respondent(Map.of("kon", "man"))))
                .hasMessageContaining("[kon]")
                .hasMessageContaining("[alder, kon]");
        assertThatThrownBy(() -> FRAME.require(respondent(Map.of("kon", "mann", "alder", "90"))))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("mann");
    }

    @Test
    void where_respondents_are_asked_they_come_with_their_groups_and_nowhere_else() {
        Respondent man = respondent(Map.of("kon", "man", "alder", "90"));
        Frame kommuner = Frame.on(DAY, FrameKind.KOMMUNER);

        assertThat(FRAME.asked(man.code(), Optional.of(man.groups()), Optional.empty()))
                .contains(man);
        assertThat(kommuner.asked("0114", Optional.empty(), Optional.empty())).isEmpty();
        assertThatThrownBy(() -> FRAME.asked("0114-1", Optional.empty(), Optional.empty()))
                .hasMessageContaining("0114-1 without a background");
        assertThatThrownBy(() -> kommuner.asked("0114", Optional.of(man.groups()), Optional.empty()))
                .hasMessageContaining("0114 with a background");
    }

    @Test
    void a_weight_is_above_nought() {
        assertThatThrownBy(() -> new Respondent("0114-1", new TreeMap<>(), Optional.of(BigDecimal.ZERO)))
                .hasMessageContaining("above 0");
    }

    @Test
    void kommuner_that_answer_themselves_have_no_groups() {
        assertThatThrownBy(() -> Frame.on(DAY, FrameKind.KOMMUNER, List.of(KON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("breakdowns");
    }

    private static Respondent respondent(Map<String, String> groups) {
        return new Respondent("0114-1", new TreeMap<>(groups), Optional.empty());
    }
}
