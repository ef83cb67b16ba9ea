package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.indicator.Direction;
import se.oppnajamforelser.catalogue.indicator.Presentation;
import se.oppnajamforelser.catalogue.indicator.Quarter;
import se.oppnajamforelser.catalogue.indicator.Regional;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/** What the small round of ratios in {@code src/test/resources/prov-kvoter} says of its regions. */
class RegionalNumbersTest {

    private static final Round KVOTER =
            Rounds.read(CatalogueSource.folder(Path.of("src/test/resources")), "prov-kvoter");

    @ParameterizedTest
    @CsvSource({
        "andel, POOLED, POOLED_PERCENT",
        "per-anstalld, POOLED, POOLED",
        "medel, MEAN, MEAN",
        "antal, SUM, NUMBER",
        "antal-medel, MEAN, NUMBER",
        "mottagare, POOLED, POOLED_PERCENT",
        "mottagare-antal, SUM, NUMBER"
    })
    void the_file_says_which_number_a_region_gets(String indicator, Regional regional, ShareRule.Kind kind) {
        assertThat(KVOTER.indicator(indicator).regional()).contains(regional);
        assertThat(ShareRule.of(KVOTER.indicator(indicator), KVOTER.withholding())
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void outcomes_that_are_no_numbers_have_shares_and_no_regional_number() {
        assertThat(KVOTER.indicator("ja-nej").regional()).isEmpty();
        assertThat(ShareRule.of(KVOTER.indicator("ja-nej"), KVOTER.withholding())
                        .kind())
                .isEqualTo(ShareRule.Kind.SHARE);
    }

    @Test
    void either_end_can_be_the_green_one() {
        Presentation share = KVOTER.indicator("andel").presentation();
        Presentation background = KVOTER.indicator("mottagare").presentation();

        assertThat(share.direction()).isEqualTo(Direction.HIGHER);
        assertThat(share.green()).contains(Quarter.HIGHEST);
        assertThat(background.direction()).isEqualTo(Direction.NONE);
        assertThat(background.green()).contains(Quarter.LOWEST);
        assertThat(KVOTER.indicator("antal").presentation().green()).isEmpty();
        assertThat(KVOTER.indicator("antal").presentation().direction()).isEqualTo(Direction.NOT_STATED);
    }
}
