package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/** A share in Swedish sentences: how it was taken, of whom, and what non-response could have made of it. */
final class ShareWording {

    private static final int EVERYTHING = 100;

    private final ShareRule rule;
    private final Share share;
    private final String units;

    ShareWording(ShareRule rule, Share share, String units) {
        this.rule = rule;
        this.share = share;
        this.units = units;
    }

    String text(List<ShareExplanation.OfOutcome> groups) {
        if (share.withheld().filter(Share.Reason.SUPPRESSED::equals).isPresent()) {
            return figure();
        }
        return Stream.of(Optional.of(figure()), weighted(), leftOut(groups), limit(), bounds())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String figure() {
        return share.withheld()
                .map(this::withheld)
                .or(() -> share.percent().map(this::percent))
                .or(() -> share.number().map(this::number))
                .orElseThrow();
    }

    private String percent(BigDecimal percent) {
        return decimal(percent) + " procent: " + share.numerator() + " av " + share.denominator() + " " + units
                + " som räknas har Ja.";
    }

    private String number(Share.Number number) {
        String mean = decimal(number.mean());
        Ratios ratios = share.tally().ratios();
        return switch (rule.kind()) {
            case NUMBER ->
                "Medelvärdet är " + mean + ": summan " + decimal(share.tally().sum()) + " delad med " + counted() + ".";
            case MEAN ->
                "Medelvärdet är " + mean + ": talen lagda samman och delade med antalet, för " + counted() + ".";
            case POOLED -> mean + ": " + pooled(ratios) + ".";
            case POOLED_PERCENT -> mean + " procent: " + pooled(ratios) + ".";
            case SHARE -> throw new IllegalStateException("a share with a mean (expected: a percentage)");
        };
    }

    private String counted() {
        return share.denominator() + " " + units + " som har ett tal";
    }

    private String pooled(Ratios ratios) {
        return "täljarna är tillsammans " + decimal(ratios.numerator()) + " och nämnarna "
                + decimal(ratios.denominator()) + " för " + counted();
    }

    private String withheld(Share.Reason reason) {
        String why =
                switch (reason) {
                    case TOO_MUCH_MISSING -> missing();
                    case TOO_FEW_ANSWERS ->
                        share.denominator() + " " + units + " räknas, och minst "
                                + rule.withholding().leastAnswers() + " behövs";
                    case SUPPRESSED, NO_UNIT_COUNTS, PARTS_MISSING -> reason.text();
                };
        return "Visas inte: " + why + ".";
    }

    private String missing() {
        Tally tally = share.tally();
        return rule.missing(tally) + " av " + tally.units() + " " + units + " har " + missingOutcomes() + ", alltså "
                + decimal(Percent.of(rule.missing(tally), tally.units())) + " procent, och högst "
                + rule.withholding().percent() + " procent är tillåtet";
    }

    private String missingOutcomes() {
        return switch (rule.withholding().counts()) {
            case BORTFALL -> "bortfall";
            case EJ_AKTUELLT_OCH_BORTFALL -> "bortfall eller Ej aktuellt";
        };
    }

    private Optional<String> weighted() {
        return share.weightedPercent().map(percent -> "Den viktade andelen är " + decimal(percent) + " procent.");
    }

    private static Optional<String> leftOut(List<ShareExplanation.OfOutcome> groups) {
        String leftOut = groups.stream()
                .filter(group -> !group.counts())
                .map(group -> group.units() + " med " + group.outcome().label())
                .collect(Collectors.joining(", "));
        return leftOut.isEmpty() ? Optional.empty() : Optional.of("Räknas inte: " + leftOut + ".");
    }

    /** How far from being withheld; where it is, that has been said. */
    private Optional<String> limit() {
        boolean isWithheld = share.withheld().isPresent();
        return isWithheld || rule.withholding().percent() == EVERYTHING
                ? Optional.empty()
                : Optional.of("Visas eftersom " + missing() + ".");
    }

    private Optional<String> bounds() {
        return share.bounds()
                .filter(bounds -> share.tally().count(Outcome.BORTFALL) > 0)
                .map(bounds -> "Om alla med bortfall hade svarat kunde andelen ha blivit lägst "
                        + decimal(bounds.lowest()) + " och högst " + decimal(bounds.highest()) + " procent.");
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
