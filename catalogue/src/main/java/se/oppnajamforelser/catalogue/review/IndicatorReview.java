package se.oppnajamforelser.catalogue.review;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Indicator;

/**
 * The yearly review of one indicator: what its outcomes have been over the years, and whether that calls for a decision.
 *
 * @param indicator the indicator as the newest year has it
 * @param years the years in which it was measured, the oldest first; at least one
 */
public record IndicatorReview(Indicator indicator, List<YearReviewed> years) {

    /** A review of these years. */
    public IndicatorReview {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("years of " + indicator.id() + ": none (expected: at least one)");
        }
        years = List.copyOf(years);
    }

    /** What is proposed. It is people who decide. */
    public enum Proposal {
        /** Nothing is remarkable. */
        KEEP("Behåll"),
        /** Something is remarkable, for the first year or in a way that another wording may mend. */
        LOOK_INTO("Se över"),
        /** The same reason to pause it has held for two years running. */
        PAUSE("Pausa");

        private final String label;

        Proposal(String label) {
            this.label = label;
        }

        /** The proposal in Swedish. */
        public String label() {
            return label;
        }
    }

    /** What is proposed: a pause takes the same reason two years running, since one year can be a chance. */
    public Proposal proposal() {
        if (!lasting().isEmpty()) {
            return Proposal.PAUSE;
        }
        return newest().remarks().isEmpty() ? Proposal.KEEP : Proposal.LOOK_INTO;
    }

    /** The proposal and its reasons, in Swedish. */
    public String text() {
        Set<Remark> lasting = lasting();
        String reasons = newest().remarks().stream()
                .map(remark -> " " + remark.text() + (lasting.contains(remark) ? " Så var det också året före." : ""))
                .collect(Collectors.joining());
        return proposal().label() + "." + reasons;
    }

    private Set<Remark> lasting() {
        if (years.size() < 2) {
            return Set.of();
        }
        Predicate<Remark> before = years.get(years.size() - 2).remarks()::contains;
        return newest().remarks().stream()
                .filter(Remark::isReasonToPause)
                .filter(before)
                .collect(Collectors.toSet());
    }

    private YearReviewed newest() {
        return years.get(years.size() - 1);
    }
}
