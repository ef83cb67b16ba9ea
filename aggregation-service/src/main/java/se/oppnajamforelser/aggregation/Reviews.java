package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
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
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public List<IndicatorReview> of(String round, Criteria criteria) {
        Round reviewed = rounds.round(round);
        if (shares.state(reviewed).status().isEmpty()) {
            return List.of();
        }
        Country country = new Country();
        return reviewed.indicators().stream()
                .map(indicator -> review(reviewed, indicator, criteria, country))
                .toList();
    }

    private IndicatorReview review(Round reviewed, Indicator indicator, Criteria criteria, Country country) {
        List<YearReviewed> years = new ArrayList<>();
        for (Stage stage : rounds.comparisons().lineage(indicator.id().value()).stages()) {
            boolean told = stage.year() <= reviewed.year()
                    && shares.state(stage.round()).status().isPresent();
            if (told) {
                years.add(YearReviewed.of(
                        stage.year(),
                        stage.indicator(),
                        stage.round().withholding(),
                        country.tally(stage.round(), stage.indicator()),
                        criteria));
            }
        }
        return new IndicatorReview(indicator, years);
    }

    /** The tallies of riket, read once for each round. */
    private final class Country {

        private final Map<String, List<RegionTally>> byRound = new HashMap<>();

        Tally tally(Round round, Indicator indicator) {
            Area area = round.area(indicator.area());
            Region riket = round.frame().region(Region.RIKET);
            List<RegionTally> tallies = byRound.computeIfAbsent(
                    round.id(), none -> shares.of(round, List.of(riket), List.of(), round.areas())
                            .tallies());
            return tallies.get(round.areas().indexOf(area))
                    .tallies()
                    .get(area.indicators().indexOf(indicator));
        }
    }
}
