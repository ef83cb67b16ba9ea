package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * An indicator through the rounds, under whatever id each round has it.
 *
 * @param stages in order of year; at least one
 */
public record Lineage(List<Stage> stages) {

    public Lineage {
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("lineage without stages (expected: at least one)");
        }
        stages = List.copyOf(stages);
    }

    /**
     * The indicator as that round has it.
     *
     * @throws UnknownIdException if the round does not have it; names the nearest that does
     */
    public Stage stage(String round) {
        return stages.stream()
                .filter(stage -> stage.round().id().equals(round))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "omgången med indikatorn " + stages.get(0).indicator().id(),
                        round,
                        stages.stream().map(stage -> stage.round().id()).toList()));
    }

    /** The stage before; empty for the first. */
    public Optional<Stage> before(Stage stage) {
        int place = stages.indexOf(stage);
        return place > 0 ? Optional.of(stages.get(place - 1)) : Optional.empty();
    }

    /**
     * How two stages compare: as the worst of the steps between them, for the reasons of all.
     *
     * @param from the earlier one
     * @param to the later one
     */
    public Compared between(Stage from, Stage to) {
        List<Compared> steps = IntStream.rangeClosed(stages.indexOf(from) + 1, stages.indexOf(to))
                .mapToObj(place -> stages.get(place).comparedWith(stages.get(place - 1)))
                .toList();
        boolean judged = steps.stream().allMatch(step -> step.level().isPresent());
        Optional<Comparability> worst =
                steps.stream().flatMap(step -> step.level().stream()).max(Comparator.naturalOrder());
        String reasons = steps.stream().flatMap(step -> step.reason().stream()).collect(Collectors.joining(" "));
        return new Compared(
                from.year(),
                judged ? worst : Optional.empty(),
                Optional.of(reasons).filter(text -> !text.isEmpty()));
    }

    static Lineage of(List<Stage> stages) {
        List<Stage> ordered = new ArrayList<>(stages);
        ordered.sort(Comparator.comparingInt(Stage::year)
                .thenComparing(stage -> stage.round().id()));
        return new Lineage(ordered);
    }
}
