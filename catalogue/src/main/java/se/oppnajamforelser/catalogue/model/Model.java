package se.oppnajamforelser.catalogue.model;

import java.util.List;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/**
 * The model for öppna jämförelser that Socialstyrelsen laid down in 2023: five parts, two pilot areas, and a plan for what is
 * measured in which year.
 *
 * @param id such as {@code modell-2023}
 * @param name what the document is called, in Swedish
 * @param version changes whenever a file of the model changes
 * @param year the first year of measuring under the model
 * @param words the words in which it describes its indicators
 * @param areas every area, also those that it does not describe yet
 * @param lifecycles what became of the measures that were reviewed
 */
public record Model(
        String id,
        String name,
        String version,
        int year,
        Vocabulary words,
        List<ModelArea> areas,
        List<Lifecycle> lifecycles) {

    private static final String SHIPPED = "modell-2023";

    public Model {
        areas = List.copyOf(areas);
        lifecycles = List.copyOf(lifecycles);
    }

    /** The model that is shipped with the program. */
    public static Model shipped() {
        return read(CatalogueSource.shipped(), SHIPPED);
    }

    /**
     * Reads a model.
     *
     * @param source where its files are
     * @param id the model's id, which is the name of its folder
     * @throws se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException with every fault in its files
     */
    public static Model read(CatalogueSource source, String id) {
        return new ModelReader(source, id).read();
    }

    /**
     * The area with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public ModelArea area(String wanted) {
        return areas.stream()
                .filter(area -> area.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "området", wanted, areas.stream().map(ModelArea::id).toList()));
    }

    /** Every indicator and key figure, area by area. */
    public List<ModelIndicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream()).toList();
    }

    /**
     * The indicator or key figure with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public ModelIndicator indicator(String wanted) {
        return indicators().stream()
                .filter(indicator -> indicator.id().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "indikatorn",
                        wanted,
                        indicators().stream()
                                .map(indicator -> indicator.id().value())
                                .toList()));
    }

    /**
     * What became of the reviewed measure with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Lifecycle lifecycle(String wanted) {
        return lifecycles.stream()
                .filter(lifecycle -> lifecycle.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "måttet", wanted, lifecycles.stream().map(Lifecycle::id).toList()));
    }

    /** What became of an indicator in the reviews. */
    public List<Lifecycle> lifecyclesOf(ModelIndicator indicator) {
        return lifecycles.stream()
                .filter(lifecycle ->
                        lifecycle.indicators().contains(indicator.id().value()))
                .toList();
    }
}
