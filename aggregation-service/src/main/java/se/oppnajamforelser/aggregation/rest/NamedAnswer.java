package se.oppnajamforelser.aggregation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.model.Concept;
import se.oppnajamforelser.catalogue.model.DataSource;
import se.oppnajamforelser.catalogue.model.ModelArea;

/**
 * Something of the model that has a name.
 *
 * @param code its code, as filters take it
 * @param name its name in Swedish
 */
@Schema(name = "Named")
record NamedAnswer(String code, String name) {

    static NamedAnswer of(Concept concept) {
        return new NamedAnswer(concept.code(), concept.name());
    }

    static NamedAnswer of(DataSource source) {
        return new NamedAnswer(source.id(), source.name());
    }

    static NamedAnswer of(ModelArea area) {
        return new NamedAnswer(area.id(), area.name());
    }
}
