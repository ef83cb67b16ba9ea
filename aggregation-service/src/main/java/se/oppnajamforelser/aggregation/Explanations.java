package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.share.Disclosure;
import se.oppnajamforelser.aggregation.share.Member;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Tells whose outcomes a share is made of, so that it can be followed down to each of them. */
@ApplicationScoped
public class Explanations {

    private final UnitOutcomes outcomes;
    private final Snapshots snapshots;
    private final Disclosures disclosures;

    Explanations(UnitOutcomes outcomes, Snapshots snapshots, Disclosures disclosures) {
        this.outcomes = outcomes;
        this.snapshots = snapshots;
        this.disclosures = disclosures;
    }

    /**
     * Those whose outcomes a share is made of, in order of code: kommuner and stadsdelar, or the units of care that
     * something is known of. Persons are not named, so that there are none.
     *
     * @param kommuner codes of the units of the region; of respondents, of their kommuner
     * @param region the region, if it is one of the frame; empty for a group that somebody made
     */
    @Transactional
    public List<Member> members(Round round, Indicator indicator, List<String> kommuner, Optional<Region> region) {
        FrameKind kind = round.frame().kind();
        if (kind == FrameKind.BRUKARE) {
            return List.of();
        }
        SortedMap<String, UnitOutcome> known = kind == FrameKind.ENHETER
                ? ofCare(round, indicator, kommuner, region)
                : outcomes.of(new Stage(round, indicator, List.of()), kommuner).units();
        Disclosure disclosure = disclosures.of(round, List.of(indicator));
        return known.entrySet().stream()
                .map(one -> new Member(
                        one.getKey(),
                        round.frame().behind(one.getKey()).fullName(),
                        one.getValue().outcome(),
                        one.getValue().number().filter(number -> disclosure.shows(indicator, List.of(one.getKey())))))
                .toList();
    }

    private SortedMap<String, UnitOutcome> ofCare(
            Round round, Indicator indicator, Collection<String> kommuner, Optional<Region> region) {
        Area area = round.area(indicator.area());
        int place = area.indicators().indexOf(indicator);
        Set<String> wanted = new HashSet<>(kommuner);
        SortedMap<String, UnitOutcome> known = new TreeMap<>();
        for (Snapshot snapshot : snapshots.of(round.id())) {
            String code = snapshot.key().unit();
            if (snapshot.key().area().equals(area.id())
                    && wanted.contains(round.frame().behind(code).code())
                    && region.map(one -> one.counts(snapshot.groups())).orElse(true)) {
                known.put(code, snapshot.outcomes().get(place));
            }
        }
        return known;
    }
}
