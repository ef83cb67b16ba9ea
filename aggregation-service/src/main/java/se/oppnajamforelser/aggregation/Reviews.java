package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.review.Comments;
import se.oppnajamforelser.catalogue.review.Criteria;
import se.oppnajamforelser.catalogue.review.IndicatorReview;
import se.oppnajamforelser.catalogue.review.YearReviewed;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.share.Tally;

/** Reviews a round's indicators by what all units of the country got, in this round and in those before. */
@ApplicationScoped
public class Reviews {

    private final KnownRounds rounds;
    private final Shares shares;

    Reviews(KnownRounds rounds, Shares shares) {
        this.rounds = rounds;
        this.shares = shares;
    }

    /**
     * The review of every indicator of a round, in the order of the catalogue. Rounds that nothing has been heard of are
     * left out; if that is the round itself, there is nothing to review.
     *
     * @param comments how many have commented on its questions, if that is known; of earlier rounds it is not
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public List<IndicatorReview> of(String round, Optional<Comments> comments, Criteria criteria) {
        Round reviewed = rounds.round(round);
        Country country = new Country();
        return country.riket(reviewed).isEmpty()
                ? List.of()
                : reviewed.indicators().stream()
                        .map(indicator -> review(reviewed, indicator, comments, criteria, country))
                        .toList();
    }

    private IndicatorReview review(
            Round reviewed, Indicator indicator, Optional<Comments> comments, Criteria criteria, Country country) {
        List<YearReviewed> years = rounds.comparisons().lineage(indicator.id().value()).stages().stream()
                .filter(stage -> stage.year() <= reviewed.year())
                .flatMap(stage -> country.tally(stage).stream()
                        .map(tally -> YearReviewed.of(
                                stage.year(),
                                stage.indicator(),
                                stage.round().withholding(),
                                tally,
                                comments.filter(known -> stage.round().equals(reviewed))
                                        .flatMap(known -> known.most(stage.indicator())),
                                criteria)))
                .toList();
        return new IndicatorReview(indicator, years);
    }

    /** The tallies of riket, read once for each round; none for a round that nothing has been heard of. */
    private final class Country {

        private final Map<String, List<RegionTally>> byRound = new HashMap<>();

        List<RegionTally> riket(Round round) {
            return byRound.computeIfAbsent(round.id(), none -> read(round));
        }

        private List<RegionTally> read(Round round) {
            if (shares.state(round).status().isEmpty()) {
                return List.of();
            }
            Region riket = round.frame().region(Region.RIKET);
            return shares.of(round, List.of(riket), List.of(), round.areas()).tallies();
        }

        Optional<Tally> tally(Stage stage) {
            Area area = stage.round().area(stage.indicator().area());
            return riket(stage.round()).stream()
                    .filter(tally -> tally.key().area().equals(area.id()))
                    .map(tally -> tally.of(area, stage.indicator()))
                    .findFirst();
        }
    }
}
