package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * The words in which the model describes its indicators.
 *
 * @param parts the parts of the model
 * @param levels bas and fördjupning
 * @param dimensions the dimensions of quality
 * @param types struktur, process, resultat
 * @param populations whom indicators are about
 * @param settings kinds of service that indicators are about
 * @param services socialtjänst and kommunal hälso- och sjukvård
 * @param goals goals of Agenda 2030
 * @param sources surveys, registers and accounts
 * @param cycles cycles that an indicator can have instead of its level's
 * @param reasons why an indicator can be paused or taken away
 */
public record Vocabulary(
        List<ModelPart> parts,
        List<Level> levels,
        List<Dimension> dimensions,
        List<Concept> types,
        List<Concept> populations,
        List<Concept> settings,
        List<Concept> services,
        List<Goal> goals,
        List<DataSource> sources,
        List<Cycle> cycles,
        List<Concept> reasons) {

    public Vocabulary {
        parts = List.copyOf(parts);
        levels = List.copyOf(levels);
        dimensions = List.copyOf(dimensions);
        types = List.copyOf(types);
        populations = List.copyOf(populations);
        settings = List.copyOf(settings);
        services = List.copyOf(services);
        goals = List.copyOf(goals);
        sources = List.copyOf(sources);
        cycles = List.copyOf(cycles);
        reasons = List.copyOf(reasons);
    }

    /**
     * The part with that code.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public ModelPart part(String wanted) {
        return named("delen av modellen", wanted, parts, ModelPart::code);
    }

    /**
     * The survey, register or accounts with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public DataSource source(String wanted) {
        return named("undersökningen eller källan", wanted, sources, DataSource::id);
    }

    private static <T> T named(String kind, String wanted, List<T> all, Function<T, String> code) {
        return all.stream()
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        kind, wanted, all.stream().map(code).toList()));
    }
}
