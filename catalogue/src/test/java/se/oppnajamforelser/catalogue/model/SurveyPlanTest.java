package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be collected in a year, and from whom. */
class SurveyPlanTest {

    private static final MeasuringPlan PROV = new MeasuringPlan(PROV_MODELL);
    private static final MeasuringPlan SHIPPED = new MeasuringPlan(MODELL_2023);

    @Test
    void a_survey_asks_for_what_is_due_and_rests_on_it() {
        SurveyPlan plan = SurveyPlan.of(PROV, 2025);

        assertThat(ids(plan.questions().get(source(PROV_MODELL, "enkat"))))
                .containsExactly("bib-oppettider", "bib-jour");
        assertThat(ids(plan.questions().get(source(PROV_MODELL, "skolenkat"))))
                .containsExactly("skol-oppettider", "skol-rapport");
    }

    @Test
    void a_register_needs_no_question() {
        SurveyPlan plan = SurveyPlan.of(PROV, 2024);

        assertThat(plan.questions()).doesNotContainKey(source(PROV_MODELL, "register"));
        assertThat(ids(plan.bySource().get(source(PROV_MODELL, "register"))))
                .containsExactly("bib-lika-tillgang", "bib-bocker");
    }

    @Test
    void what_has_no_stated_source_is_listed_apart_with_what_is_likely() {
        SurveyPlan plan = SurveyPlan.of(PROV, 2025);

        assertThat(ids(plan.sourceNotStated())).containsExactly("bib-utrymning", "bib-laslust");
        assertThat(ids(plan.likely(source(PROV_MODELL, "enkat")))).containsExactly("bib-utrymning");
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void nothing_that_is_due_is_dropped(int year) {
        SurveyPlan plan = SurveyPlan.of(SHIPPED, year);

        assertThat(Stream.concat(
                        plan.bySource().values().stream().flatMap(List::stream), plan.sourceNotStated().stream()))
                .containsExactlyInAnyOrderElementsOf(SHIPPED.due(year));
    }

    @Test
    void every_survey_is_there_also_one_that_nothing_is_known_to_rest_on() {
        assertThat(SurveyPlan.of(SHIPPED, 2023).questions().keySet())
                .extracting(DataSource::id)
                .containsExactly(
                        "kommunenkat",
                        "enhetsundersokning-lss",
                        "enhetsundersokning-aldreomsorg-khs",
                        "brukarundersokning");
    }

    @ParameterizedTest
    @CsvSource({
        "kommunenkat, 13, 13",
        "enhetsundersokning-lss, 0, 0",
        "enhetsundersokning-aldreomsorg-khs, 0, 0",
        "brukarundersokning, 8, 8",
        "register, 2, 2",
        "rakenskapssammandrag, 24, 24"
    })
    void the_model_of_2023_needs_so_much_of_each_source(String source, int in2023, int in2024) {
        assertThat(SurveyPlan.of(SHIPPED, 2023).bySource().get(source(MODELL_2023, source)))
                .hasSize(in2023);
        assertThat(SurveyPlan.of(SHIPPED, 2024).bySource().get(source(MODELL_2023, source)))
                .hasSize(in2024);
    }

    @ParameterizedTest
    @CsvSource({"2023, 117", "2024, 101", "2025, 115"})
    void for_most_of_the_model_of_2023_the_source_is_not_stated(int year, int indicators) {
        assertThat(SurveyPlan.of(SHIPPED, year).sourceNotStated()).hasSize(indicators);
    }

    private static DataSource source(Model model, String id) {
        return model.words().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<ModelIndicator> indicators) {
        return indicators.stream().map(indicator -> indicator.id().value()).toList();
    }
}
