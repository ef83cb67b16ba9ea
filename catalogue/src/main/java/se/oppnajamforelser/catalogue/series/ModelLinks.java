package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/**
 * Which indicators of the rounds live on in the model.
 *
 * @param plan the model's plan
 * @param all in the order of the file
 */
public record ModelLinks(MeasuringPlan plan, List<ModelLink> all) {

    public ModelLinks {
        all = List.copyOf(all);
    }

    /**
     * What is shipped with the program.
     *
     * @param rounds every round of the catalogue
     * @throws CatalogueFaultsException if the file is faulty
     */
    public static ModelLinks shipped(List<Round> rounds, MeasuringPlan plan) {
        return read(CatalogueSource.shipped(), rounds, plan);
    }

    /**
     * Reads {@code comparability/model.yaml}.
     *
     * @throws CatalogueFaultsException with every fault in it
     */
    public static ModelLinks read(CatalogueSource source, List<Round> rounds, MeasuringPlan plan) {
        return new ModelLinks(plan, new ModelLinksReader(source, rounds, plan.model()).read());
    }

    /** What an indicator is in the model, as its latest round that is linked or has it under the model's own id. */
    public Optional<Continuation> of(Lineage lineage) {
        return lineage.stages().stream().flatMap(stage -> of(stage).stream()).reduce((earlier, later) -> later);
    }

    private Optional<Continuation> of(Stage stage) {
        return all.stream()
                .filter(link -> link.round().equals(stage.round().id())
                        && link.indicator().equals(stage.indicator().id()))
                .map(ModelLink::continuation)
                .findFirst()
                .or(() -> sameId(stage));
    }

    private Optional<Continuation> sameId(Stage stage) {
        return plan.model().indicators().stream()
                .filter(indicator -> indicator.id().equals(stage.indicator().id()))
                .<Continuation>map(Continuation.AsIndicator::new)
                .findFirst();
    }
}
