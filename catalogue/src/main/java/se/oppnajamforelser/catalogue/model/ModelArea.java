package se.oppnajamforelser.catalogue.model;

import java.util.List;

/**
 * A verksamhetsområde in the model.
 *
 * @param id such as {@code aldreomsorg}
 * @param name such as Äldreomsorg
 * @param services the services that it belongs to: socialtjänst, kommunal hälso- och sjukvård, or both
 * @param indicators in the order of the document; empty for an area that the model does not describe yet
 */
public record ModelArea(String id, String name, List<Concept> services, List<ModelIndicator> indicators) {

    public ModelArea {
        services = List.copyOf(services);
        indicators = List.copyOf(indicators);
    }

    /** Whether the model says which indicators it has. */
    public boolean isDescribed() {
        return !indicators.isEmpty();
    }
}
