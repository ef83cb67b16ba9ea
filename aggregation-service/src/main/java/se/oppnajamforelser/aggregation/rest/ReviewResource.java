package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Reviews;
import se.oppnajamforelser.catalogue.review.Criteria;
import se.oppnajamforelser.catalogue.review.IndicatorReview;
import se.oppnajamforelser.catalogue.review.Remark;
import se.oppnajamforelser.catalogue.review.YearReviewed;

/** The yearly review of a round's indicators. */
@Path("/api/v1/rounds/{round}/review")
@RolesAllowed({"office", "approver"})
@Tag(name = "Översyn")
class ReviewResource {

    private static final Filters FILTERS = Filters.of("ceiling", "floor", "cannotAnswer", "notApplicable", "missing");

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    /** What the outcomes say of each indicator, and what is proposed. */
    @GET
    @Operation(
            summary = "Vad utfallen säger om varje indikator genom åren, med förslag att behålla, se över eller pausa",
            description =
                    "Gränserna anges i procent och kan ändras: ceiling och floor för andelen Ja, cannotAnswer för Kan"
                            + " inte svara, notApplicable för Ej aktuellt och missing för Bortfall. Paus föreslås bara när samma"
                            + " skäl har gällt två år i rad. Människor beslutar.")
    public List<ReviewAnswer> review(
            @RestPath String round,
            @RestQuery Optional<String> ceiling,
            @RestQuery Optional<String> floor,
            @RestQuery Optional<String> cannotAnswer,
            @RestQuery Optional<String> notApplicable,
            @RestQuery Optional<String> missing,
            @Context UriInfo uri) {
        FILTERS.check(uri);
        return reviews.of(round, criteria(ceiling, floor, cannotAnswer, notApplicable, missing)).stream()
                .map(ReviewAnswer::of)
                .toList();
    }

    private static Criteria criteria(
            Optional<String> ceiling,
            Optional<String> floor,
            Optional<String> cannotAnswer,
            Optional<String> notApplicable,
            Optional<String> missing) {
        try {
            return new Criteria(
                    percent("ceiling", ceiling, Criteria.USUAL.ceiling()),
                    percent("floor", floor, Criteria.USUAL.floor()),
                    percent("cannotAnswer", cannotAnswer, Criteria.USUAL.cannotAnswer()),
                    percent("notApplicable", notApplicable, Criteria.USUAL.notApplicable()),
                    percent("missing", missing, Criteria.USUAL.missing()));
        } catch (IllegalArgumentException unfit) {
            throw new UnfitFilterException(unfit.getMessage());
        }
    }

    private static int percent(String name, Optional<String> given, int usual) {
        return Filters.number(name, given, 0, 100, usual);
    }

    /**
     * The review of one indicator.
     *
     * @param indicator the indicator's id
     * @param name its name
     * @param area id of its area
     * @param proposal {@code keep}, {@code look-into} or {@code pause}
     * @param text the proposal and its reasons
     * @param years what it was in each year, the oldest first
     */
    @Schema(name = "Review")
    record ReviewAnswer(
            String indicator, String name, String area, String proposal, String text, List<YearAnswer> years) {

        private static ReviewAnswer of(IndicatorReview review) {
            return new ReviewAnswer(
                    review.indicator().id().value(),
                    review.indicator().name(),
                    review.indicator().area(),
                    review.proposal().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    review.text(),
                    review.years().stream().map(YearAnswer::of).toList());
        }
    }

    /**
     * What an indicator's outcomes were in a year, in percent with one decimal.
     *
     * @param year the year of publication
     * @param units number of units that were asked
     * @param fulfilling Ja, as it is published
     * @param cannotAnswer Kan inte svara, of those with an outcome
     * @param notApplicable Ej aktuellt, of those with an outcome
     * @param missing Bortfall, of all units
     * @param remarks what is remarkable: {@code ceiling}, {@code floor}, {@code cannot-answer}, {@code not-applicable},
     *     {@code missing}
     */
    @Schema(name = "ReviewedYear")
    record YearAnswer(
            int year,
            int units,
            Optional<BigDecimal> fulfilling,
            Optional<BigDecimal> cannotAnswer,
            Optional<BigDecimal> notApplicable,
            Optional<BigDecimal> missing,
            List<String> remarks) {

        private static YearAnswer of(YearReviewed year) {
            return new YearAnswer(
                    year.year(),
                    year.units(),
                    year.fulfilling(),
                    year.cannotAnswer(),
                    year.notApplicable(),
                    year.missing(),
                    year.remarks().stream().map(Remark::code).toList());
        }
    }
}
