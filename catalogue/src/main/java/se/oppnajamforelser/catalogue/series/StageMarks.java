package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The marks that a stage of an indicator bears whatever region or unit is looked at. */
final class StageMarks {

    private StageMarks() {}

    /**
     * Breaks in comparability with the stage before and with later years that have no round here, and years left out.
     *
     * @param before the stage before; empty for the first
     */
    static List<Mark> of(Stage stage, Optional<Stage> before) {
        int since = before.map(Stage::year).orElse(0);
        List<Mark> marks = new ArrayList<>();
        before.map(stage::comparedWith)
                .filter(Compared::isBreak)
                .ifPresent(compared -> marks.add(comparability(compared)));
        stage.compared().stream()
                .filter(compared -> compared.isBreak() && compared.year() > since)
                .forEach(compared -> marks.add(comparability(compared)));
        before.flatMap(earlier -> missing(earlier.year(), stage.year())).ifPresent(marks::add);
        return marks;
    }

    private static Mark comparability(Compared compared) {
        return new Mark(Mark.Kind.COMPARABILITY, compared.text());
    }

    private static Optional<Mark> missing(int from, int to) {
        String years = IntStream.range(from + 1, to).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(Mark.Kind.NOT_MEASURED, "Uppgifter saknas för " + years + "."));
    }
}
