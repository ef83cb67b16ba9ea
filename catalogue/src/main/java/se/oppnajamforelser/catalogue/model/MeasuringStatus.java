package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an indicator is measured in a year, and if not, why not. An indicator that is not measured has no outcomes at all
 * that year: it is never Bortfall, which means that a unit was asked and did not answer.
 */
public sealed interface MeasuringStatus {

    /** The year that is meant. */
    int year();

    /** The status in Swedish, in whole sentences. */
    String text();

    /** The code used in answers: the name of the status, such as {@code not-this-year}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A sentence on the years around one without a figure, in Swedish and to stand after another; empty if none is known. */
    static String around(Optional<Integer> last, Optional<Integer> next) {
        if (last.isEmpty()) {
            return next.map(following -> " Mäts nästa gång " + following + ".").orElse("");
        }
        return " Senast mätt " + last.get()
                + next.map(following -> ", nästa gång " + following).orElse("") + ".";
    }

    /**
     * It is measured.
     *
     * @param reading the reading chosen where the source does not say which years are meant
     */
    record Due(int year, Optional<String> reading) implements MeasuringStatus {

        @Override
        public String text() {
            return "Mäts " + year + "." + more(reading.stream().toList());
        }
    }

    /**
     * It is measured in other years.
     *
     * @param last the last year before in which it was due under the model; empty if there is none
     * @param next the next year in which it is due; empty if nothing is planned any more
     * @param reading the reading chosen where the source does not say which years are meant
     */
    record NotThisYear(int year, Optional<Integer> last, Optional<Integer> next, Optional<String> reading)
            implements MeasuringStatus {

        @Override
        public String text() {
            return "Mäts inte " + year + "." + lastAndNext()
                    + more(reading.stream().toList());
        }

        private String lastAndNext() {
            return last.isEmpty()
                    ? next.map(first -> " Mäts första gången enligt modellen " + first + ".")
                            .orElse("")
                    : around(last, next);
        }
    }

    /**
     * It is not collected for the time being.
     *
     * @param since the first year without it
     * @param reasons why, to stand after "eftersom"
     * @param remarks what more is known, in whole sentences
     */
    record Paused(int year, int since, List<String> reasons, List<String> remarks) implements MeasuringStatus {

        public Paused {
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String text() {
            return "Mäts inte " + year + ". Pausad sedan " + since + because(reasons) + "." + more(remarks);
        }
    }

    /**
     * It was taken away.
     *
     * @param since the first year for which that was decided
     * @param reasons why, to stand after "eftersom"
     * @param remarks what more is known, in whole sentences
     */
    record Removed(int year, int since, List<String> reasons, List<String> remarks) implements MeasuringStatus {

        public Removed {
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String text() {
            return "Mäts inte " + year + ". Borttagen från " + since + because(reasons) + "." + more(remarks);
        }
    }

    /**
     * Others have taken its place.
     *
     * @param since the first year of the others
     * @param by id and name of each of them
     */
    record Replaced(int year, int since, List<Concept> by) implements MeasuringStatus {

        public Replaced {
            by = List.copyOf(by);
        }

        @Override
        public String text() {
            String names = by.stream().map(each -> "\"" + each.name() + "\"").collect(Collectors.joining(" och "));
            return "Mäts inte " + year + ". Ersatt från " + since + " av " + names + ".";
        }
    }

    /**
     * Nobody has removed it, but nobody plans to collect it either.
     *
     * @param reasons why, to stand after "eftersom"
     * @param remarks what more is known, in whole sentences
     */
    record NotPlanned(int year, List<String> reasons, List<String> remarks) implements MeasuringStatus {

        public NotPlanned {
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String text() {
            return "Mäts inte " + year + ". Ingen insamling är planerad" + because(reasons) + "." + more(remarks);
        }
    }

    /** It is a utvecklingsindikator: wanted, but there are no figures to make it of. */
    record Wanted(int year) implements MeasuringStatus {

        @Override
        public String text() {
            return "Mäts inte " + year + ". Indikatorn är önskvärd, men uppgifter att ta fram den ur saknas.";
        }
    }

    /**
     * The model does not reach so far back: it may have been measured then, in the order that held before.
     *
     * @param begins the first year of the model
     */
    record BeforeModel(int year, int begins) implements MeasuringStatus {

        @Override
        public String text() {
            return "Modellen börjar " + begins + " och säger inget om " + year + ".";
        }
    }

    private static String because(List<String> reasons) {
        return reasons.isEmpty() ? "" : ", eftersom " + String.join(" och ", reasons);
    }

    private static String more(List<String> sentences) {
        return sentences.stream().map(sentence -> " " + sentence).collect(Collectors.joining());
    }
}
