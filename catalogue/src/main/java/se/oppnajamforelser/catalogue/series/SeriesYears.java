package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.model.MeasuringStatus;
import se.oppnajamforelser.catalogue.round.Round;

/** Which years of a series have no figure because nobody was asked, and why. */
public final class SeriesYears {

    private final List<Round> rounds;
    private final ModelLinks links;

    /**
     * The years that follow from rounds and from what became of their indicators in the model.
     *
     * @param rounds every round of the catalogue
     */
    public SeriesYears(List<Round> rounds, ModelLinks links) {
        this.rounds = List.copyOf(rounds);
        this.links = links;
    }

    /** The last year that something is known of: of a round about the indicator's area, or the model's first. */
    public int last(Lineage lineage) {
        Stream<Integer> model =
                links.of(lineage).map(continuation -> links.plan().model().year()).stream();
        return Stream.concat(years(lineage), model).max(Integer::compare).orElseThrow();
    }

    /** The first year that something is known of: of a round about the indicator's area. */
    public int first(Lineage lineage) {
        return years(lineage).min(Integer::compare).orElseThrow();
    }

    private Stream<Integer> years(Lineage lineage) {
        return about(lineage).map(Round::year);
    }

    private Stream<Round> about(Lineage lineage) {
        List<String> areas =
                lineage.stages().stream().map(stage -> stage.indicator().area()).toList();
        return rounds.stream().filter(round -> round.areas().stream().anyMatch(area -> areas.contains(area.id())));
    }

    /**
     * Every year without a figure, in order, from the first that something is known of.
     *
     * @param to the last year wanted
     */
    public List<NotMeasured> notMeasured(Lineage lineage, int to) {
        return IntStream.rangeClosed(first(lineage), to)
                .filter(year -> lineage.stages().stream().noneMatch(stage -> stage.year() == year))
                .mapToObj(year -> without(lineage, year))
                .toList();
    }

    private NotMeasured without(Lineage lineage, int year) {
        Optional<MeasuringStatus> status =
                links.of(lineage).flatMap(continuation -> continuation.status(links.plan(), year));
        Optional<Integer> next = next(lineage, year);
        return status.flatMap(SeriesYears::byModel)
                .map(reason -> new NotMeasured(year, reason, why(reason, status.orElseThrow()), next))
                .orElseGet(() -> byRounds(lineage, year, status, next));
    }

    /** Why the model leaves the year out; empty if it does not, or does not reach so far back. */
    private static Optional<NotMeasured.Reason> byModel(MeasuringStatus status) {
        if (status instanceof MeasuringStatus.Due || status instanceof MeasuringStatus.BeforeModel) {
            return Optional.empty();
        }
        return Optional.of(
                status instanceof MeasuringStatus.NotThisYear
                        ? NotMeasured.Reason.FREQUENCY
                        : NotMeasured.Reason.REVIEW);
    }

    private static String why(NotMeasured.Reason reason, MeasuringStatus status) {
        return reason == NotMeasured.Reason.FREQUENCY
                ? "Mäts inte " + status.year() + " enligt modellen."
                : status.text();
    }

    private NotMeasured byRounds(Lineage lineage, int year, Optional<MeasuringStatus> status, Optional<Integer> next) {
        String due = status.filter(MeasuringStatus.Due.class::isInstance)
                .map(planned -> "Enligt modellen mäts indikatorn " + year + ". ")
                .orElse("");
        String asked = about(lineage)
                .filter(round -> round.year() == year)
                .map(Round::id)
                .collect(Collectors.joining(" och "));
        return asked.isEmpty()
                ? new NotMeasured(
                        year,
                        NotMeasured.Reason.NO_ROUND,
                        due + "Ingen av våra omgångar mätte indikatorn " + year + ".",
                        next)
                : new NotMeasured(
                        year,
                        NotMeasured.Reason.NOT_ASKED,
                        due + "Omgången " + asked + " frågade inte efter indikatorn.",
                        next);
    }

    /** The next round that asks for it, or the year in which the model has it measured, whichever comes first. */
    private Optional<Integer> next(Lineage lineage, int year) {
        Stream<Integer> stages = lineage.stages().stream().map(Stage::year).filter(later -> later > year);
        Stream<Integer> planned =
                links.of(lineage).flatMap(continuation -> continuation.next(links.plan(), year)).stream();
        return Stream.concat(stages, planned).min(Integer::compare);
    }
}
