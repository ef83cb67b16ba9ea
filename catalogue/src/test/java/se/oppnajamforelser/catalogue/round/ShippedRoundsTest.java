package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.E_HALSA_2022;
import static se.oppnajamforelser.catalogue.Examples.OJ_2017;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.share.Withholding;

/** The shipped rounds are what the sources say, and complete. */
class ShippedRoundsTest {

    @Test
    void the_2017_round_has_the_facts_of_its_method_appendix() {
        assertThat(OJ_2017.referenceDate()).isEqualTo("2017-02-01");
        assertThat(OJ_2017.opens()).isEqualTo("2017-01-24");
        assertThat(OJ_2017.closes()).isEqualTo("2017-03-21");
        assertThat(OJ_2017.reminders())
                .containsExactly(
                        LocalDate.parse("2017-02-27"), LocalDate.parse("2017-03-06"), LocalDate.parse("2017-03-16"));
        assertThat(OJ_2017.withholding()).isEqualTo(new Withholding(Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL, 20));
        assertThat(OJ_2017.colours())
                .isEqualTo(Map.of(Outcome.JA, Colour.GRON, Outcome.DELVIS, Colour.GUL, Outcome.NEJ, Colour.ROD));
        assertThat(OJ_2017.frame().units()).hasSize(316);
    }

    @Test
    void the_e_halsa_round_asks_the_290_kommuner() {
        assertThat(E_HALSA_2022.frame().units()).hasSize(290);
        assertThat(E_HALSA_2022.withholding()).isEqualTo(new Withholding(Withholding.Counts.BORTFALL, 20));
        assertThat(E_HALSA_2022.indicators())
                .filteredOn(Indicator::isNumeric)
                .map(indicator -> indicator.id().value())
                .containsExactlyInAnyOrder("u07354", "u07355");
    }

    @ParameterizedTest
    @CsvSource({
        "oj-2017, ekonomiskt-bistand, E, 35",
        "oj-2017, vald-i-nara-relationer, V, 55",
        "e-halsa-2022, e-halsa, H, 43",
        "brukare-hemtjanst-2023, hemtjanst, B, 30",
        "enheter-hemtjanst-2023, hemtjanst-enheter, U, 12",
        "oj-2015-ekonomiskt-bistand, ekonomiskt-bistand, Q, 52",
        "oj-2015-social-barn-och-ungdomsvard, social-barn-och-ungdomsvard, B, 53"
    })
    void an_area_has_its_part_and_its_indicators(String round, String id, String part, int indicators) {
        Area area = Examples.round(round).area(id);

        assertThat(area.part()).isEqualTo(part);
        assertThat(area.indicators()).hasSize(indicators);
    }

    @ParameterizedTest
    @CsvSource({"G, 30, ''", "E, 16, E0", "V, 12, V0"})
    void a_part_of_2017_has_its_questions_and_its_opening_question(String id, int questions, String gate) {
        Part part = OJ_2017.questionnaire().part(id);

        assertThat(part.questions()).hasSize(questions);
        assertThat(part.gate().orElse("")).isEqualTo(gate);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_question_can_be_read(Question question) {
        assertThat(question.text()).endsWith("?").hasSizeBetween(10, 400);
        assertThat(question.help()).hasValueSatisfying(help -> assertThat(help).endsWith("."));
        assertThat(question.options())
                .allSatisfy(option -> assertThat(option.label()).isNotBlank());
        assertThat(question.rows()).allSatisfy(row -> assertThat(row.label()).isNotBlank());
        assertThat(question.rows()).extracting("label").doesNotHaveDuplicates();
        assertThat(question.options()).extracting("label").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_text_has_no_options_a_choice_has_some_and_only_a_grid_has_rows(Question question) {
        if (!question.kind().isNumber()) {
            assertThat(question.options().isEmpty()).isEqualTo(question.kind() == QuestionKind.TEXT);
        }
        assertThat(question.rows().isEmpty()).isNotEqualTo(question.kind().hasRows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_number_of_2015_says_what_it_counts(Question question) {
        assertThat(question.unit().isEmpty() || question.kind().isNumber()).isTrue();
        if (isOf2015(question)) {
            assertThat(question.unit().isPresent()).isEqualTo(question.kind().isNumber());
        }
    }

    private static boolean isOf2015(Question question) {
        return Stream.of("oj-2015-ekonomiskt-bistand", "oj-2015-social-barn-och-ungdomsvard")
                .anyMatch(round ->
                        Examples.round(round).questionnaire().questions().contains(question));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_says_what_is_measured_and_why(Indicator indicator) {
        assertThat(Stream.concat(Stream.of(indicator.measure(), indicator.purpose()), indicator.target().stream()))
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(15).endsWith("."));
        assertThat(Stream.of(
                        indicator.name(), indicator.shortName(), indicator.indicatorArea(), indicator.dataSource()))
                .noneMatch(String::isBlank);
        assertThat(Set.of("tillganglig", "individanpassad", "kunskapsbaserad", "saker", "effektiv", "jamlik"))
                .containsAll(indicator.dimension().stream().toList());
        assertThat(Set.of("struktur", "process", "resultat")).containsAll(indicator.type());
        assertThat(Set.of("stadsdel", "kommun", "storstad", "lan", "riket")).containsAll(indicator.levels());
        assertThat(indicator.coverage().orElse(0)).isBetween(0, 100);
    }

    @ParameterizedTest
    @MethodSource("later")
    void since_2017_every_indicator_has_its_target_and_its_place(Indicator indicator) {
        assertThat(indicator.target()).isPresent();
        assertThat(indicator.dimension()).isPresent();
        assertThat(indicator.qualityArea())
                .hasValueSatisfying(area -> assertThat(area).isNotBlank());
        assertThat(indicator.type()).isNotEmpty();
        assertThat(indicator.period()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("published")
    void an_indicator_whose_response_rate_was_published_says_it(Indicator indicator) {
        assertThat(indicator.coverage()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void a_ratio_or_register_figure_says_its_unit(Indicator indicator) {
        boolean figure = indicator.rule() instanceof Rule.Ratio || indicator.rule() instanceof Rule.Register;

        assertThat(indicator.presentation().unit().isPresent()).isEqualTo(figure);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_outcome_that_is_left_out_of_the_share_is_one_that_the_rule_gives(Indicator indicator) {
        assertThat(indicator.outsideDenominator()).map(Outcome::code).isSubsetOf(given(indicator));
    }

    /** eb-audit and eb-dudit give Ej aktuellt but are printed as Ja/Nej; see RATIONALE.md. */
    @ParameterizedTest
    @MethodSource("indicators")
    void what_is_reported_is_what_the_rule_gives(Indicator indicator) {
        assertThat(indicator.reportedAs()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(given(indicator));
    }

    private static Set<String> given(Indicator indicator) {
        Stream<String> branches = indicator.rule().branches().stream()
                .map(branch -> branch.outcome().code());
        Stream<String> others = indicator.rule().isNumeric()
                ? Stream.of("tal", "ej-aktuellt", "kan-inte-beraknas", "x")
                : Stream.of("ja", "nej");
        return Stream.concat(branches, others).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void names_of_columns_stand_once_in_an_area(Area area) {
        assertThat(area.indicators()).extracting(Indicator::shortName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "eb-systematisk-uppfoljning-anvant, E",
        "eb-rutin-sip, G",
        "vnr-kartlagt-valdsutsatta-vuxna, G",
        "vnr-systematisk-uppfoljning-anvant, V"
    })
    void an_indicator_rests_on_the_part_that_asks_its_questions(String indicator, String part) {
        assertThat(OJ_2017.indicator(indicator).parts()).containsExactly(part);
    }

    @Test
    void no_indicator_rests_on_two_parts() {
        assertThat(OJ_2017.indicators())
                .allSatisfy(indicator -> assertThat(indicator.parts()).hasSize(1));
    }

    @Test
    void an_area_rests_on_the_common_part_and_its_own() {
        assertThat(OJ_2017.areas()).extracting(Area::restsOn).containsExactly(List.of("E", "G"), List.of("G", "V"));
    }

    static Stream<Question> questions() {
        return rounds().flatMap(round -> round.questionnaire().questions().stream());
    }

    static Stream<Indicator> indicators() {
        return rounds().flatMap(round -> round.indicators().stream());
    }

    static Stream<Indicator> later() {
        return rounds().filter(round -> round.year() >= 2017).flatMap(round -> round.indicators().stream());
    }

    static Stream<Indicator> published() {
        return Stream.of(OJ_2017, E_HALSA_2022).flatMap(round -> round.indicators().stream());
    }

    static Stream<Area> areas() {
        return rounds().flatMap(round -> round.areas().stream());
    }

    private static Stream<Round> rounds() {
        return Examples.shipped();
    }
}
