package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks that a stage of an indicator bears whatever region or unit is looked at. */
final class StageMarks {

    private StageMarks() {}

    /**
     * Breaks in comparability with the stage before and with later years that have no round here.
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
        return marks;
    }

    private static Mark comparability(Compared compared) {
        return new Mark(Mark.Kind.COMPARABILITY, compared.text());
    }
}
