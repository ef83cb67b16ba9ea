package se.oppnajamforelser.catalogue.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Population;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * Finds the kommuner that are most like one: those at the least sum of squared standardised differences, as comparisons
 * of kommuner are usually made. Every term is shown, so that one can see what makes them alike.
 */
public final class SimilarUnits {

    /** Number of inhabitants, compared by size and not by difference: 5,000 is to 10,000 as 50,000 to 100,000. */
    public static final String INHABITANTS = "invanare";

    /** The group by number of inhabitants. */
    public static final String SIZE_GROUP = "storleksgrupp";

    /** The group of kommuner by Sveriges Kommuner och Regioner. */
    public static final String SKL_GROUP = "kommungrupp";

    /** The län. */
    public static final String LAN = "lan";

    private final Frame frame;
    private final Map<String, Trait> traits = new LinkedHashMap<>();

    /**
     * The kommuner of a day.
     *
     * @param figures key figures by name, and each by code of kommun; a kommun may lack some
     */
    public SimilarUnits(LocalDate date, Map<String, Map<String, BigDecimal>> figures) {
        frame = Frame.on(date, FrameKind.KOMMUNER);
        Map<String, Integer> inhabitants = Population.on(date);
        traits.put(INHABITANTS, figure(inhabitants, number -> Math.log(number), String::valueOf));
        traits.put(SIZE_GROUP, group(Unit::sizeGroup));
        traits.put(SKL_GROUP, group(Unit::sklGroup));
        traits.put(LAN, group(Unit::lan));
        figures.forEach(
                (name, values) -> traits.put(name, figure(values, BigDecimal::doubleValue, BigDecimal::toPlainString)));
    }

    private static <N> Trait figure(Map<String, N> values, Function<N, Double> compared, Function<N, String> shown) {
        return Trait.Figure.of(mapped(values, compared), mapped(values, shown));
    }

    private static <N, T> Map<String, T> mapped(Map<String, N> values, Function<N, T> function) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> function.apply(entry.getValue())));
    }

    private Trait group(Function<Unit, String> groupOf) {
        return new Trait.Group(frame.units().stream().collect(Collectors.toMap(Unit::code, groupOf)));
    }

    /**
     * What kommuner are compared by.
     *
     * @param names in the order asked for
     * @throws UnknownIdException if there is nothing of such a name; names the nearest
     */
    public Basis by(List<String> names) {
        Map<String, Trait> chosen = new LinkedHashMap<>();
        for (String name : names) {
            if (!traits.containsKey(name)) {
                throw new UnknownIdException("nyckeltalet", name, traits.keySet());
            }
            chosen.put(name, traits.get(name));
        }
        return new Basis(chosen);
    }

    /** Chosen figures and groups. */
    public static final class Basis {

        private final Map<String, Trait> chosen;

        private Basis(Map<String, Trait> chosen) {
            this.chosen = chosen;
        }

        private Optional<String> lackedBy(Unit unit) {
            return chosen.keySet().stream()
                    .filter(name -> !chosen.get(name).has(unit.code()))
                    .findFirst();
        }
    }

    /**
     * The kommuner most like one, the likest first; among equals, in order of code. A kommun that lacks one of the figures
     * is not among them.
     *
     * @param kommun code of the kommun
     * @param basis what they are compared by
     * @param count the most that are given
     * @throws UnknownIdException if there is no such kommun; names the nearest
     * @throws LackingFigureException if the kommun itself lacks one of the figures
     */
    public List<Similar> nearest(String kommun, Basis basis, int count) {
        Unit asked = frame.unit(kommun);
        basis.lackedBy(asked).ifPresent(name -> {
            throw new LackingFigureException(asked, name);
        });
        return frame.units().stream()
                .filter(unit -> !unit.equals(asked) && basis.lackedBy(unit).isEmpty())
                .map(unit -> similar(kommun, unit, basis.chosen))
                .sorted(Comparator.comparingDouble(Similar::distance)
                        .thenComparing(similar -> similar.unit().code()))
                .limit(count)
                .toList();
    }

    private static Similar similar(String kommun, Unit other, Map<String, Trait> chosen) {
        List<Similar.Term> terms = chosen.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue(), kommun, other.code()))
                .toList();
        double distance = terms.stream().mapToDouble(Similar.Term::distance).sum();
        return new Similar(other, distance, terms);
    }

    private static Similar.Term term(String name, Trait trait, String own, String other) {
        return new Similar.Term(name, trait.shown(own), trait.shown(other), trait.term(own, other));
    }
}
