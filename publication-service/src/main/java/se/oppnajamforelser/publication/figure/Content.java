package se.oppnajamforelser.publication.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.share.Share;

/** What a unit or a region got on one indicator. */
public sealed interface Content {

    /** What is published, in codes: {@code ja}, {@code 12}, {@code bortfall/not-submitted}, {@code 45.5} or so. */
    String value();

    /** The counts that a share rests on, in codes; empty for a unit. */
    String basis();

    /**
     * The outcome of one unit.
     *
     * @param named the outcome by its name
     * @param number the number, where the outcome is a number
     * @param reason code of why there is nothing to judge, where the outcome is Bortfall, or of why a number is not shown
     * @param colour the colour that the outcome has in the round, or the number among those of the other units
     */
    record Judged(NamedOutcome named, Optional<BigDecimal> number, Optional<String> reason, Optional<Colour> colour)
            implements Content {

        /** A number that is not shown. */
        public static final Judged SUPPRESSED = new Judged(
                NamedOutcome.SUPPRESSED,
                Optional.empty(),
                Optional.of(Share.Reason.SUPPRESSED.code()),
                Optional.empty());

        /** What it counts as when shares are taken. */
        public Outcome outcome() {
            return named.countsAs();
        }

        @Override
        public String value() {
            return number.map(BigDecimal::toPlainString)
                    .orElseGet(() -> reason.map(why -> named.code() + "/" + why).orElse(named.code()));
        }

        @Override
        public String basis() {
            return "";
        }
    }

    /**
     * The share of one region.
     *
     * @param figure the share with its counts, as aggregation settled it; without counts where these may not be told
     * @param units number of units in the region
     * @param responded number of them that have answered the area; empty where it may not be told
     */
    record Shared(SharesSettled.Figure figure, int units, Optional<Integer> responded) implements Content {

        /** What a withheld value begins with, before the code of its reason. */
        public static final String WITHHELD = "withheld/";

        /** The share of units of care or of persons, of which nothing may be told but why it is not shown. */
        public static Shared withheld(String indicator, String reason, int units, Optional<Integer> responded) {
            SharesSettled.Figure nothing = new SharesSettled.Figure(
                    indicator,
                    Optional.empty(),
                    Optional.of(reason),
                    0,
                    0,
                    new TreeMap<>(),
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            return new Shared(nothing, units, responded);
        }

        /** Whether the counts behind it may be told. */
        public boolean tellsCounts() {
            return !figure.counts().isEmpty();
        }

        @Override
        public String value() {
            return figure.percent()
                    .or(figure::mean)
                    .map(BigDecimal::toPlainString)
                    .orElseGet(() -> WITHHELD + figure.withheld().orElse("unknown"));
        }

        @Override
        public String basis() {
            if (!tellsCounts()) {
                return "";
            }
            String counts =
                    figure.counts().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
            String sum = figure.sum().map(all -> " sum=" + all.toPlainString()).orElse("");
            String weighted = figure.weightedPercent()
                    .map(percent -> " weighted=" + percent.toPlainString())
                    .orElse("");
            return figure.numerator() + "/" + figure.denominator() + " " + counts + sum + weighted;
        }
    }
}
