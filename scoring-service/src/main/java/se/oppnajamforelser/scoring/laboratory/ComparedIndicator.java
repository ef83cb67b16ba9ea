package se.oppnajamforelser.scoring.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** One indicator as it is and as it would be, one participant after another. */
final class ComparedIndicator {

    private final Version before;
    private final Version after;
    private final boolean sameRule;
    private final boolean recoloured;
    private final List<OutcomeChange> outcomes = new ArrayList<>();
    private final Map<Move, Integer> moves = new HashMap<>();

    ComparedIndicator(Round before, Round after, Indicator indicator) {
        Indicator changed = after.indicator(indicator.id().value());
        this.sameRule = indicator.rule().equals(changed.rule());
        Counts counts = Counts.none();
        this.before = new Version(before, indicator, counts);
        this.after = new Version(after, changed, sameRule ? counts : Counts.none());
        this.recoloured = (this.before.isCompared() || this.after.isCompared())
                && !(indicator.equals(changed) && before.colours().equals(after.colours()));
    }

    /** From one outcome to another. */
    private record Move(NamedOutcome before, NamedOutcome after) {}

    /** What the regions have come to, and the numbers of those that are named. */
    private record Counts(Map<String, Tally> tallies, Map<String, UnitOutcome> numbers) {

        static Counts none() {
            return new Counts(new HashMap<>(), new HashMap<>());
        }

        void add(Participant who, Settled settled) {
            Tally one = who.tally(settled);
            who.regions().forEach(region -> tallies.merge(region.id(), one, Tally::plus));
            if (!who.isPerson()) {
                settled.measured().ifPresent(number -> numbers.put(who.code(), UnitOutcome.of(number)));
            }
        }
    }

    /** The indicator by the rules of one round. */
    private record Version(Round round, Indicator indicator, Counts counts) {

        boolean isCompared() {
            return indicator.presentation().green().isPresent();
        }

        Share share(Region region, int asked) {
            Tally known = counts.tallies.getOrDefault(region.id(), Tally.NONE);
            Tally all = known.plus(Outcome.BORTFALL, Math.max(0, asked - known.units()));
            return ShareRule.of(indicator, round.withholding()).apply(all);
        }

        IndicatorNumbers compared() {
            return IndicatorNumbers.of(round.frame(), indicator, counts.numbers);
        }
    }

    /**
     * Settles one more.
     *
     * @return whether the outcome or the number would be another
     */
    boolean add(Participant who, Scorer.OfUnit scored) {
        Settled was = scored.settle(before.indicator);
        Settled is = sameRule ? was : scored.settle(after.indicator);
        before.counts.add(who, was);
        if (!sameRule) {
            after.counts.add(who, is);
        }
        boolean moved = !was.named().equals(is.named()) || !was.measured().equals(is.measured());
        if (!who.isPerson()) {
            add(who, was, is);
        } else if (moved) {
            moves.merge(new Move(was.named(), is.named()), 1, Integer::sum);
        }
        return moved;
    }

    private void add(Participant who, Settled was, Settled is) {
        OutcomeChange change = new OutcomeChange(
                before.indicator, who, CellResult.of(before.round, was), CellResult.of(after.round, is));
        if (recoloured || change.isOne()) {
            outcomes.add(change);
        }
    }

    /** Cells of the whole round; everyone has been added, since one's number can move another's colour. */
    Stream<OutcomeChange> outcomes() {
        if (!recoloured) {
            return outcomes.stream();
        }
        IndicatorNumbers was = before.compared();
        IndicatorNumbers is = after.compared();
        return outcomes.stream().map(change -> change.compared(was, is)).filter(OutcomeChange::isOne);
    }

    /** The persons that would get another outcome, the most common move first. */
    Stream<PersonsMoved> moved() {
        return moves.entrySet().stream()
                .map(move ->
                        new PersonsMoved(before.indicator, move.getKey().before, move.getKey().after, move.getValue()))
                .sorted(PersonsMoved.ORDER);
    }

    /**
     * Regions of the whole frame; every participant has been added.
     *
     * @param asked how many respondents there are in each region, by id; those that have not been added are Bortfall
     */
    Stream<ShareChange> shares(Map<String, Integer> asked) {
        return before.round.frame().regions().stream()
                .map(region -> change(region, asked.getOrDefault(region.id(), 0)))
                .filter(change -> ShareChange.isOne(change.before(), change.after()));
    }

    private ShareChange change(Region region, int asked) {
        return new ShareChange(before.indicator, region, before.share(region, asked), after.share(region, asked));
    }
}
