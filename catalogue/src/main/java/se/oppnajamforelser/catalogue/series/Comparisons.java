package se.oppnajamforelser.catalogue.series;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/** Which indicators of which rounds measure the same, and how far their figures can be compared. */
public final class Comparisons {

    private final List<Round> rounds;
    private final List<YearComparison> years;

    Comparisons(List<Round> rounds, List<YearComparison> years) {
        this.rounds = List.copyOf(rounds);
        this.years = List.copyOf(years);
    }

    /**
     * What is shipped with the program.
     *
     * @param rounds every round of the catalogue
     * @throws CatalogueFaultsException if the file is faulty
     */
    public static Comparisons shipped(List<Round> rounds) {
        return read(CatalogueSource.shipped(), rounds);
    }

    /**
     * Reads {@code comparability/years.yaml}.
     *
     * @throws CatalogueFaultsException with every fault in it
     */
    public static Comparisons read(CatalogueSource source, List<Round> rounds) {
        return new Comparisons(rounds, new ComparisonsReader(source, rounds).read());
    }

    /** Every comparison of a round with an earlier year. */
    public List<YearComparison> all() {
        return years;
    }

    /** How an indicator of a round compares with earlier years, latest first. */
    public List<Compared> compared(Round round, IndicatorId indicator) {
        return years.stream()
                .filter(comparison -> comparison.round().equals(round.id()))
                .flatMap(comparison -> comparison.compared(indicator).stream())
                .sorted(Comparator.comparingInt(Compared::year).reversed())
                .toList();
    }

    /**
     * An indicator through the rounds, by the id that it has in any of them.
     *
     * @throws UnknownIdException if no round has it; names the nearest that one has
     */
    public Lineage lineage(String indicator) {
        Set<Place> found = new LinkedHashSet<>();
        Deque<Place> left = new ArrayDeque<>(places(indicator));
        if (left.isEmpty()) {
            throw unknown(indicator);
        }
        while (!left.isEmpty()) {
            Place place = left.removeFirst();
            if (found.add(place)) {
                linked(place).forEach(left::add);
            }
        }
        return Lineage.of(found.stream().map(this::stage).toList());
    }

    private record Place(Round round, Indicator indicator) {}

    private List<Place> places(String indicator) {
        return rounds.stream()
                .flatMap(round -> place(round, indicator).stream())
                .toList();
    }

    private static Optional<Place> place(Round round, String indicator) {
        return round.find(indicator).map(found -> new Place(round, found));
    }

    private Stream<Place> linked(Place place) {
        IndicatorId id = place.indicator().id();
        Stream<Place> earlier = years.stream()
                .filter(comparison -> comparison.round().equals(place.round().id()))
                .flatMap(comparison -> place(comparison.earlierRound(), comparison.earlier(id)));
        Stream<Place> later = years.stream()
                .filter(comparison -> comparison
                        .earlierRound()
                        .filter(place.round().id()::equals)
                        .isPresent())
                .flatMap(comparison -> place(Optional.of(comparison.round()), comparison.later(id)));
        return Stream.concat(earlier, later);
    }

    private Stream<Place> place(Optional<String> round, Optional<IndicatorId> indicator) {
        return rounds.stream()
                .filter(one -> round.filter(one.id()::equals).isPresent())
                .flatMap(one -> indicator.flatMap(id -> place(one, id.value())).stream());
    }

    private Stage stage(Place place) {
        return new Stage(
                place.round(),
                place.indicator(),
                compared(place.round(), place.indicator().id()));
    }

    private UnknownIdException unknown(String indicator) {
        return new UnknownIdException(
                "indikatorn",
                indicator,
                rounds.stream()
                        .flatMap(round -> round.indicators().stream())
                        .map(one -> one.id().value())
                        .toList());
    }
}
