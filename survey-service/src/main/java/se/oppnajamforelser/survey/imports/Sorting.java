package se.oppnajamforelser.survey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.survey.answer.Form;

/**
 * The lines of a file, by unit and part, before anyone's earlier answers have been looked at.
 *
 * @param batches those that can be tried
 * @param refused those with a line that cannot be used; and those of a unit with a line whose part is not known
 * @param reports of the lines that cannot be used
 */
public record Sorting(List<Batch> batches, List<Batch> refused, List<LineReport> reports) {

    public Sorting {
        batches = List.copyOf(batches);
        refused = List.copyOf(refused);
        reports = List.copyOf(reports);
    }

    /** Sorts the lines of a file. */
    public static Sorting of(Form form, List<ImportLine> lines) {
        Sorter sorter = new Sorter(form);
        lines.forEach(sorter::sort);
        return sorter.sorted();
    }

    private record Target(String unit, String part) {}

    private static final class Sorter {

        private final Form form;
        private final Map<Target, List<ImportLine>> linesOf = new LinkedHashMap<>();
        private final Map<String, Integer> lineOfKey = new HashMap<>();
        private final Set<Target> faultyTargets = new HashSet<>();
        private final Set<String> faultyUnits = new HashSet<>();
        private final List<LineReport> reports = new ArrayList<>();

        Sorter(Form form) {
            this.form = form;
        }

        void sort(ImportLine line) {
            Optional<Target> target = target(line);
            if (target.isEmpty()) {
                return;
            }
            linesOf.computeIfAbsent(target.get(), none -> new ArrayList<>()).add(line);
            fault(line).ifPresent(message -> {
                faultyTargets.add(target.get());
                reports.add(LineReport.error(line, message));
            });
        }

        private Optional<Target> target(ImportLine line) {
            try {
                form.round().frame().unit(line.unit());
                return Optional.of(new Target(
                        line.unit(), form.place(line.question()).part().id()));
            } catch (UnknownIdException unknown) {
                faultyUnits.add(line.unit());
                reports.add(LineReport.error(line, unknown.getMessage()));
                return Optional.empty();
            }
        }

        private Optional<String> fault(ImportLine line) {
            if (line.extra() > 0) {
                return Optional.of("Raden har " + line.extra() + " fält för mycket. Sätt citattecken (\") om ett svar "
                        + "som innehåller komma eller semikolon.");
            }
            return Optional.ofNullable(lineOfKey.putIfAbsent(line.unit() + " " + line.question(), line.line()))
                    .map(first -> "Svaret på " + line.question() + " för " + line.unit() + " står redan på rad " + first
                            + ". Behåll en av raderna.");
        }

        Sorting sorted() {
            List<Batch> usable = new ArrayList<>();
            List<Batch> refused = new ArrayList<>();
            linesOf.forEach((target, lines) -> {
                boolean faulty = faultyTargets.contains(target) || faultyUnits.contains(target.unit());
                (faulty ? refused : usable).add(new Batch(target.unit(), target.part(), lines));
            });
            return new Sorting(usable, refused, reports);
        }
    }
}
