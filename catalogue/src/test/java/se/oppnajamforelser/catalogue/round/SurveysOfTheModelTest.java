package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.model.DataSource;
import se.oppnajamforelser.catalogue.model.ModelIndicator;
import se.oppnajamforelser.catalogue.model.Origin;

/** The two rounds about hemtjänst measure what the model of 2023 wants of their surveys. */
class SurveysOfTheModelTest {

    private static final List<String> ROUNDS = List.of("brukare-hemtjanst-2023", "enheter-hemtjanst-2023");

    @ParameterizedTest
    @CsvSource({
        "brukare-hemtjanst-2023, brukarundersokning, 11",
        "enheter-hemtjanst-2023, enhetsundersokning-aldreomsorg-khs, 12"
    })
    void what_the_model_would_ask_about_hemtjanst_is_measured(String round, String source, int wanted) {
        assertThat(ids(aboutHemtjanst().filter(indicator -> comesFrom(indicator, source))))
                .hasSize(wanted)
                .isSubsetOf(Examples.round(round).indicators().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("measured")
    void an_indicator_of_the_model_is_called_and_placed_as_there(Indicator indicator, ModelIndicator wanted) {
        assertThat(indicator.name()).isEqualTo(wanted.name());
        assertThat(indicator.dimension())
                .isEqualTo(wanted.quality().map(quality -> quality.dimension().code()));
        assertThat(indicator.type())
                .isEqualTo(wanted.quality().stream()
                        .map(quality -> quality.type().code())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_says_whether_it_is_of_the_model(Indicator indicator) {
        boolean ofTheModel =
                MODELL_2023.indicators().stream().anyMatch(wanted -> wanted.id().equals(indicator.id()));

        assertThat(indicator.note()).hasValueSatisfying(note -> assertThat(note)
                .startsWith(
                        ofTheModel
                                ? "Indikatorn finns i modellen från 2023 (004 rad "
                                : "Indikatorn är vår egen och finns inte i modellen från 2023."));
    }

    static Stream<Indicator> indicators() {
        return ROUNDS.stream().flatMap(round -> Examples.round(round).indicators().stream());
    }

    static Stream<Arguments> measured() {
        return indicators().flatMap(indicator -> MODELL_2023.indicators().stream()
                .filter(wanted -> wanted.id().equals(indicator.id()))
                .map(wanted -> Arguments.of(indicator, wanted)));
    }

    private static Stream<ModelIndicator> aboutHemtjanst() {
        return MODELL_2023.area("aldreomsorg").indicators().stream().filter(indicator -> indicator
                .setting()
                .filter(setting -> setting.code().equals("hemtjanst"))
                .isPresent());
    }

    private static boolean comesFrom(ModelIndicator indicator, String source) {
        Optional<DataSource> likely =
                indicator.origin() instanceof Origin.NotStated unknown ? unknown.likely() : Optional.empty();
        return indicator
                .origin()
                .source()
                .or(() -> likely)
                .filter(known -> known.id().equals(source))
                .isPresent();
    }

    private static List<String> ids(Stream<ModelIndicator> indicators) {
        return indicators.map(indicator -> indicator.id().value()).toList();
    }
}
