package se.oppnajamforelser.catalogue.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.UnknownIdException;

class UnitHistoryTest {

    private static final Frame IN_2017 = frame("2017-02-01");
    private static final Frame IN_2024 = frame("2024-02-01");

    @ParameterizedTest
    @CsvSource({
        "0180-15, 0180-04 0180-13",
        "0180-16, 0180-08 0180-11",
        "0180-17, 0180-07 0180-14",
    })
    void a_merged_stadsdel_was_the_ones_it_was_made_of_and_they_are_in_it_now(String later, String earlier) {
        List<String> before = List.of(earlier.split(" "));

        assertThat(codes(in(IN_2017, later))).isEqualTo(before);
        assertThat(in(IN_2017, later)).map(Standing::as).contains(Standing.As.MERGED_FROM);
        assertThat(before).allSatisfy(code -> {
            assertThat(codes(in(IN_2024, code))).containsExactly(later);
            assertThat(in(IN_2024, code)).map(Standing::as).contains(Standing.As.MERGED_INTO);
        });
    }

    @Test
    void what_has_changed_is_said_in_swedish() {
        assertThat(in(IN_2017, "0180-15").orElseThrow().remark())
                .isEqualTo("Hägersten-Älvsjö bildades 2020-07-01 av Hägersten-Liljeholmen och Älvsjö, som visas här.");
        assertThat(in(IN_2024, "0180-13").orElseThrow().remark())
                .isEqualTo("Älvsjö uppgick 2020-07-01 i Hägersten-Älvsjö, som visas här.");
    }

    @Test
    void a_unit_that_is_there_stands_for_itself() {
        assertThat(in(IN_2017, "0114")).contains(new Standing(List.of(IN_2017.unit("0114")), Standing.As.SAME, ""));
    }

    @Test
    void malmo_was_divided_in_2017_and_is_whole_in_2024() {
        assertThat(codes(in(IN_2017, "1280"))).hasSize(5);
        assertThat(codes(in(IN_2024, "1280-03"))).containsExactly("1280");
        assertThat(in(IN_2024, "1280-03")).map(Standing::as).contains(Standing.As.WHOLE);
    }

    @Test
    void a_stadsdel_of_goteborg_has_no_known_counterpart_after_the_new_division() {
        assertThat(in(IN_2024, "1480-03")).isEmpty();
        assertThat(in(IN_2017, "1480-11")).isEmpty();
    }

    @Test
    void every_stadsdel_that_ever_was_in_stockholm_and_malmo_has_a_counterpart_at_any_time() {
        List<Unit> stadsdelar = List.of(IN_2017, IN_2024, frame("2021-02-01")).stream()
                .flatMap(frame -> frame.units().stream())
                .filter(unit -> unit.isStadsdel() && !unit.kommun().equals("1480"))
                .toList();

        assertThat(stadsdelar).hasSizeGreaterThan(30).allSatisfy(unit -> {
            assertThat(in(IN_2017, unit.code())).isPresent();
            assertThat(in(IN_2024, unit.code())).isPresent();
        });
    }

    @Test
    void a_unit_that_there_never_was_is_refused_and_the_nearest_named() {
        assertThatThrownBy(() -> in(IN_2017, "0180-18"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("Kommunen eller stadsdelen \"0180-18\" finns inte. Menade du \"0180-1");
    }

    private static Optional<Standing> in(Frame frame, String code) {
        return UnitHistory.shipped().in(frame, code);
    }

    private static List<String> codes(Optional<Standing> standing) {
        return standing.orElseThrow().units().stream().map(Unit::code).toList();
    }

    private static Frame frame(String date) {
        return Frame.on(LocalDate.parse(date), FrameKind.KOMMUNER_OCH_STADSDELAR);
    }
}
