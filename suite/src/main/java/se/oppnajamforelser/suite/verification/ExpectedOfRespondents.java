package se.oppnajamforelser.suite.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.disclosure.Counts;
import se.oppnajamforelser.catalogue.disclosure.GroupedSuppressor;
import se.oppnajamforelser.catalogue.disclosure.GroupedTable;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * Every figure that a release should hold where units of care or persons are asked, computed afresh from what they sent in.
 * What a single one got is counted in its regions and then forgotten.
 */
final class ExpectedOfRespondents {

    private final Round round;
    private final StoredSupplements supplements;
    private final Scorer scorer;
    /** What the respondent whose turn it is sent in. */
    private final List<StoredSubmission> parts = new ArrayList<>();

    /** By id of indicator and then of region. */
    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

    ExpectedOfRespondents(Round round, StoredSupplements supplements) {
        this.round = round;
        this.supplements = supplements;
        this.scorer = new Scorer(round.questionnaire());
        indicators().forEach(indicator -> tallies.put(indicator.id().value(), new TreeMap<>()));
    }

    private List<Indicator> indicators() {
        return round.areas().stream()
                .flatMap(area -> area.published().indicators().stream())
                .distinct()
                .toList();
    }

    /** Counts what a respondent sent in; the parts of one come after each other. */
    void add(StoredSubmission submission) {
        if (!parts.isEmpty() && !parts.get(0).unit().equals(submission.unit())) {
            count();
        }
        parts.add(submission);
    }

    private void count() {
        String respondent = parts.get(0).unit();
        TreeMap<String, Answers> answers = new TreeMap<>();
        parts.forEach(part -> answers.put(part.part(), Answers.of(part.answers())));
        Submitted submitted = new Submitted(answers);
        Background background = parts.get(0)
                .background()
                .orElseThrow(() -> new IllegalStateException("Svaren från " + respondent + " saknar bakgrund."));
        List<Region> regions = round.frame().regionsOf(respondent, background.groups());
        Scorer.OfUnit scored = scorer.of(submitted, supplements.of(respondent, submitted.all()));
        for (Indicator indicator : indicators()) {
            Tally one = tally(scored.settle(indicator), background);
            Map<String, Tally> byRegion = tallies.get(indicator.id().value());
            regions.forEach(region -> byRegion.merge(region.id(), one, Tally::plus));
        }
        parts.clear();
    }

    private static Tally tally(Settled settled, Background background) {
        return new UnitOutcome(
                        settled.outcome(),
                        settled.measured().map(Measured::exact),
                        settled.measured().flatMap(Measured::parts))
                .tally(background.weight());
    }

    /**
     * The figures.
     *
     * @param invited number of those who are asked, by id of region; those who sent in nothing are Bortfall
     */
    SortedMap<Expected.Place, String> figures(Map<String, Integer> invited) {
        if (!parts.isEmpty()) {
            count();
        }
        SortedMap<Expected.Place, String> figures = new TreeMap<>();
        for (Area area : round.areas()) {
            for (Indicator indicator : area.published().indicators()) {
                Map<String, Share> shares = shares(indicator, invited);
                Set<String> hidden = hidden(indicator, shares);
                shares.forEach((region, share) -> figures.put(
                        new Expected.Place(area.id(), region, indicator.id().value()),
                        share.withheld()
                                .or(() -> Optional.of(Share.Reason.SUPPRESSED).filter(none -> hidden.contains(region)))
                                .map(reason -> Figures.withheld(reason.code()))
                                .orElseGet(() -> Expected.text(share))));
            }
        }
        return figures;
    }

    private Map<String, Share> shares(Indicator indicator, Map<String, Integer> invited) {
        ShareRule rule = ShareRule.of(indicator, round.withholding());
        Map<String, Share> shares = new TreeMap<>();
        for (Region region : round.frame().regions()) {
            Tally sent = tallies.get(indicator.id().value()).getOrDefault(region.id(), Tally.NONE);
            int silent = invited.getOrDefault(region.id(), 0) - sent.units();
            shares.put(region.id(), rule.apply(sent.plus(Outcome.BORTFALL, Math.max(0, silent))));
        }
        return shares;
    }

    private Set<String> hidden(Indicator indicator, Map<String, Share> shares) {
        int leastAnswers = round.withholding().leastAnswers();
        if (leastAnswers == 0) {
            return Set.of();
        }
        Map<String, Counts> counts = new TreeMap<>();
        shares.forEach((region, share) -> counts.put(
                region,
                indicator.isNumeric()
                        ? Counts.ofNumbers(share.denominator())
                        : new Counts(share.numerator(), share.denominator())));
        return GroupedSuppressor.hidden(new GroupedTable(round.frame().regions(), counts), leastAnswers);
    }
}
