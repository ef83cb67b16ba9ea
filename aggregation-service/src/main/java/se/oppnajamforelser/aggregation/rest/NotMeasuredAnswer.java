package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.rest.SeriesAnswer.OutcomeAnswer;
import se.oppnajamforelser.aggregation.rest.SeriesAnswer.PointAnswer;
import se.oppnajamforelser.catalogue.series.NotMeasured;

/**
 * Why nobody was asked in a year of a series; it is never Bortfall.
 *
 * @param reason {@code frequency} and {@code review} of the model, {@code not-asked} by a round of the year, {@code no-round}
 * @param text why, when it was measured last and when it will be next
 * @param last the last figure before; left out where there is none
 * @param next the next year of which it is known that somebody was, or is to be, asked
 */
@Schema(name = "NotMeasured")
record NotMeasuredAnswer(String reason, String text, Optional<LastAnswer> last, Optional<Integer> next) {

    static NotMeasuredAnswer of(NotMeasured year, Optional<PointAnswer> last) {
        return new NotMeasuredAnswer(
                year.reason().code(),
                year.text(last.map(PointAnswer::year)),
                last.map(point -> new LastAnswer(point.year(), point.share(), point.outcomes())),
                year.next());
    }

    /**
     * The last figure before a year without.
     *
     * @param year its year
     * @param share of the region
     * @param outcomes of the unit, or of those that stand for it
     */
    @Schema(name = "LastMeasured")
    record LastAnswer(int year, Optional<ShareAnswer> share, List<OutcomeAnswer> outcomes) {}
}
