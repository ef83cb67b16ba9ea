package se.oppnajamforelser.catalogue.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.UnknownIdException;

class FrameTest {

    private static final Frame FRAME = Frame.on(LocalDate.parse("2017-02-01"), FrameKind.KOMMUNER_OCH_STADSDELAR);

    @ParameterizedTest
    @CsvSource({
        "2017-02-01, 316",
        "2017-04-30, 316",
        "2017-05-01, 312",
        "2020-01-15, 312",
        "2020-06-30, 312",
        "2020-07-01, 311",
        "2020-12-31, 311",
        "2021-01-01, 305",
        "2021-02-01, 305",
        "2022-02-01, 305",
        "2024-02-01, 303"
    })
    void the_units_are_those_of_the_reference_date(LocalDate date, int units) {
        assertThat(Frame.on(date, FrameKind.KOMMUNER_OCH_STADSDELAR).units()).hasSize(units);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-01", "2022-02-01"})
    void a_survey_of_kommuner_asks_all_290_and_no_parts(LocalDate date) {
        assertThat(Frame.on(date, FrameKind.KOMMUNER).units()).hasSize(290).noneMatch(Unit::isStadsdel);
    }

    @Test
    void a_divided_kommun_is_not_asked_itself() {
        assertThat(FRAME.has("0180")).isFalse();
        assertThat(FRAME.has("0180-01")).isTrue();
        assertThat(FRAME.units()).filteredOn(Unit::isStadsdel).hasSize(29);
    }

    @Test
    void malmo_is_one_unit_again_when_its_parts_are_gone() {
        Frame later = Frame.on(LocalDate.parse("2017-05-01"), FrameKind.KOMMUNER_OCH_STADSDELAR);

        assertThat(later.has("1280")).isTrue();
        assertThat(later.regions()).extracting(Region::id).doesNotContain("storstad-1280");
    }

    @ParameterizedTest
    @CsvSource({"RIKET, 1", "LAN, 21", "STORSTAD, 3", "STORLEKSGRUPP, 5", "SKL_GRUPP, 9"})
    void units_add_up_to_regions_of_five_kinds(RegionKind kind, int regions) {
        assertThat(FRAME.regions()).filteredOn(region -> region.kind() == kind).hasSize(regions);
    }

    @ParameterizedTest
    @CsvSource({
        "storstad-0180, Stockholm, 14",
        "storstad-1280, Malmö, 5",
        "storstad-1480, Göteborg, 10",
        "lan-01, Stockholms län, 39",
        "storlek-1, '1–14 999 invånare', 134",
        "storlek-2, '15 000–29 999 invånare', 72",
        "storlek-3, '30 000–69 999 invånare', 53",
        "storlek-4, '70 000–199 999 invånare', 27",
        "storlek-5, '200 000 invånare eller fler', 30",
        "skl-a1, A1 Storstäder, 29",
        "skl-a2, A2 Pendlingskommun nära storstad, 43",
        "skl-b3, B3 Större stad, 21",
        "skl-b4, B4 Pendlingskommun nära större stad, 52",
        "skl-b5, B5 Lågpendlingskommun nära större stad, 35",
        "skl-c6, C6 Mindre stad/tätort, 29",
        "skl-c7, C7 Pendlingskommun nära mindre stad/tätort, 52",
        "skl-c8, C8 Landsbygdskommun, 40",
        "skl-c9, C9 Landsbygdskommun med besöksnäring, 15",
        "riket, Riket, 316"
    })
    void a_region_has_its_name_and_its_units(String id, String name, int units) {
        assertThat(FRAME.region(id).name()).isEqualTo(name);
        assertThat(FRAME.region(id).units()).hasSize(units);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-01, storlek-3, skl-02",
        "2016-02-01, storlek-4, skl-02",
        "2017-02-01, storlek-4, skl-a2",
        "2024-02-01, storlek-4, skl-a2"
    })
    void a_kommun_is_in_the_groups_of_the_day(LocalDate date, String size, String skl) {
        Unit sollentuna = Frame.on(date, FrameKind.KOMMUNER).unit("0163");

        assertThat(sollentuna.sizeGroup()).isEqualTo(size);
        assertThat(sollentuna.sklGroup()).isEqualTo(skl);
    }

    /** The eight kommuner of table 1 in seed 001. */
    @ParameterizedTest
    @CsvSource({
        "0125, storlek-2, skl-02",
        "0123, storlek-4, skl-02",
        "0191, storlek-3, skl-05",
        "0163, storlek-3, skl-02",
        "0184, storlek-4, skl-02",
        "0183, storlek-3, skl-02",
        "0114, storlek-3, skl-02",
        "0139, storlek-2, skl-02"
    })
    void in_2015_the_groups_are_those_of_the_printed_table(String kommun, String size, String skl) {
        Unit unit = Frame.on(LocalDate.parse("2015-04-01"), FrameKind.KOMMUNER).unit(kommun);

        assertThat(unit.sizeGroup()).isEqualTo(size);
        assertThat(unit.sklGroup()).isEqualTo(skl);
    }

    @Test
    void every_unit_belongs_to_one_region_of_each_kind_and_a_stadsdel_to_its_city_too() {
        assertThat(FRAME.regionsOf("0114"))
                .extracting(Region::id)
                .containsExactly("riket", "lan-01", "storlek-3", "skl-a2");
        assertThat(FRAME.regionsOf("1480-03"))
                .extracting(Region::id)
                .containsExactly("riket", "lan-14", "storstad-1480", "storlek-5", "skl-a1");
        assertThat(FRAME.units())
                .allSatisfy(unit -> assertThat(FRAME.regionsOf(unit.code())).hasSize(unit.isStadsdel() ? 5 : 4));
    }

    @Test
    void a_stadsdel_inherits_the_groups_of_its_kommun() {
        Unit centrum = FRAME.unit("1480-03");

        assertThat(centrum.fullName()).isEqualTo("Centrum, Göteborg");
        assertThat(centrum.kommun()).isEqualTo("1480");
        assertThat(centrum.kommunName()).isEqualTo("Göteborg");
        assertThat(centrum.lanName()).isEqualTo("Västra Götalands län");
        assertThat(centrum.sizeGroup()).isEqualTo("storlek-5");
        assertThat(centrum.sklGroup()).isEqualTo("skl-a1");
        assertThat(centrum.kind()).contains("stadsdelsnämnd");
    }

    @Test
    void a_kommun_is_called_by_its_name_alone() {
        assertThat(FRAME.unit("0114").fullName()).isEqualTo("Upplands Väsby");
        assertThat(FRAME.unit("0114").kind()).isEmpty();
    }

    @Test
    void units_are_in_order_of_code() {
        assertThat(FRAME.units())
                .extracting(Unit::code)
                .isSorted()
                .startsWith("0114", "0115")
                .endsWith("2584");
    }

    @ParameterizedTest
    @CsvSource({"01, lan-01", "1480, storstad-1480", "A2, skl-a2", "c9, skl-c9", "RIKET, riket", "Lan-25, lan-25"})
    void a_region_is_also_understood_by_its_official_code(String code, String id) {
        assertThat(FRAME.region(code).id()).isEqualTo(id);
    }

    @Test
    void what_is_unknown_is_refused_with_the_nearest_that_is_known() {
        assertThatThrownBy(() -> FRAME.unit("0181x"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Kommunen eller stadsdelen \"0181x\" finns inte. Menade du \"0181\"?");
        assertThatThrownBy(() -> FRAME.unit("0180")).hasMessageContaining("finns inte. Menade du \"0");
        assertThatThrownBy(() -> FRAME.regionsOf("9999")).isInstanceOf(UnknownIdException.class);
        assertThatThrownBy(() -> FRAME.region("lan-02"))
                .hasMessage("Regionen \"lan-02\" finns inte. Menade du \"lan-01\"?");
    }

    @Test
    void a_region_without_units_is_none() {
        assertThatThrownBy(() -> new Region("lan-99", "Ingenstans", RegionKind.LAN, List.of()))
                .hasMessage("region lan-99: no units (expected: at least one)");
    }

    @Test
    void the_id_of_a_region_begins_with_its_kind() {
        assertThat(FRAME.regions()).allSatisfy(region -> assertThat(region.id())
                .startsWith(region.kind().code()));
    }
}
