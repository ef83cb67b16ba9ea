package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Reviews;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.review.Comments;
import se.oppnajamforelser.catalogue.review.Criteria;
import se.oppnajamforelser.catalogue.review.IndicatorReview;
import se.oppnajamforelser.catalogue.review.Remark;
import se.oppnajamforelser.catalogue.review.YearReviewed;
import se.oppnajamforelser.catalogue.round.Round;

/** The yearly review of a round's indicators. */
@Path("/api/v1/rounds/{round}/review")
@RolesAllowed({"office", "approver"})
@Tag(name = "Översyn")
class ReviewResource {

    private static final Filters FILTERS =
            Filters.of("ceiling", "floor", "cannotAnswer", "notApplicable", "missing", "comments");

    private static final String SUMMARY =
            "Vad utfallen säger om varje indikator genom åren, med förslag att behålla, se över eller pausa";
    private static final String DESCRIPTION =
            "Gränserna anges i procent och kan ändras: ceiling och floor för andelen Ja, cannotAnswer för Kan inte"
                    + " svara, notApplicable för Ej aktuellt, missing för Bortfall och comments för kommentarer. Paus föreslås"
                    + " bara när samma skäl har gällt två år i rad. Människor beslutar.";

    private final KnownRounds rounds;
    private final Reviews reviews;

    ReviewResource(KnownRounds rounds, Reviews reviews) {
        this.rounds = rounds;
        this.reviews = reviews;
    }

    /** What the outcomes say of each indicator, and what is proposed. */
    @GET
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public List<ReviewAnswer> review(@RestPath String round, @BeanParam Limits limits, @Context UriInfo uri) {
        FILTERS.check(uri);
        return answers(round, Optional.empty(), limits);
    }

    /** The same, with the number of comments on each question weighed in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = SUMMARY + ", även efter hur många som har kommenterat frågorna",
            description = DESCRIPTION + " Skicka antalet kommentarer per fråga i comments; det står i reliability i"
                    + " insamlingens kvalitetsdeklaration och kan skickas som det är. Inget sparas.")
    public List<ReviewAnswer> reviewWithComments(
            @RestPath String round, @BeanParam Limits limits, CommentsRequest request, @Context UriInfo uri) {
        FILTERS.check(uri);
        Map<String, Integer> byQuestion = Optional.ofNullable(request)
                .flatMap(CommentsRequest::comments)
                .orElseThrow(() -> new UnfitFilterException(
                        "Antalet kommentarer saknas. Skicka till exempel {\"comments\": {\"E1\": 12}}."));
        return answers(round, Optional.of(comments(rounds.round(round), byQuestion)), limits);
    }

    private static Comments comments(Round round, Map<String, Integer> byQuestion) {
        try {
            return Filters.found(() -> Comments.of(round.questionnaire(), byQuestion));
        } catch (IllegalArgumentException unfit) {
            throw new UnfitFilterException(unfit.getMessage());
        }
    }

    private List<ReviewAnswer> answers(String round, Optional<Comments> comments, Limits limits) {
        return reviews.of(round, comments, limits.criteria()).stream()
                .map(ReviewAnswer::of)
                .toList();
    }

    /**
     * Comments on the questions of a round.
     *
     * @param comments number of comments by id of the question
     */
    record CommentsRequest(@Schema(example = "{\"E1\": 12}") Optional<Map<String, Integer>> comments) {}

    /** Limits in place of the usual ones. */
    record Limits(
            @RestQuery Optional<String> ceiling,
            @RestQuery Optional<String> floor,
            @RestQuery Optional<String> cannotAnswer,
            @RestQuery Optional<String> notApplicable,
            @RestQuery Optional<String> missing,
            @RestQuery Optional<String> comments) {

        private Criteria criteria() {
            try {
                return new Criteria(
                        percent("ceiling", ceiling, Criteria.USUAL.ceiling()),
                        percent("floor", floor, Criteria.USUAL.floor()),
                        percent("cannotAnswer", cannotAnswer, Criteria.USUAL.cannotAnswer()),
                        percent("notApplicable", notApplicable, Criteria.USUAL.notApplicable()),
                        percent("missing", missing, Criteria.USUAL.missing()),
                        percent("comments", comments, Criteria.USUAL.comments()));
            } catch (IllegalArgumentException unfit) {
                throw new UnfitFilterException(unfit.getMessage());
            }
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
     * @param comments number of comments on that of its questions that has most, where that was sent along
     * @param remarks what is remarkable: {@code ceiling}, {@code floor}, {@code cannot-answer}, {@code not-applicable},
     *     {@code missing}, {@code comments}
     */
    @Schema(name = "ReviewedYear")
    record YearAnswer(
            int year,
            int units,
            Optional<BigDecimal> fulfilling,
            Optional<BigDecimal> cannotAnswer,
            Optional<BigDecimal> notApplicable,
            Optional<BigDecimal> missing,
            Optional<Integer> comments,
            List<String> remarks) {

        private static YearAnswer of(YearReviewed year) {
            return new YearAnswer(
                    year.year(),
                    year.units(),
                    year.fulfilling(),
                    year.cannotAnswer(),
                    year.notApplicable(),
                    year.missing(),
                    year.comments(),
                    year.remarks().stream().map(Remark::code).toList());
        }
    }
}
