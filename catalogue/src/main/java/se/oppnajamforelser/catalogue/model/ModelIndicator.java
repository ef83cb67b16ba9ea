package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Direction;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;

/**
 * An indicator or key figure of the model: where it belongs and how often it is measured. How it is scored is the business
 * of the round that asks for it.
 *
 * @param id stable id
 * @param name as printed
 * @param area id of its area
 * @param part which of the five parts it stands in
 * @param kind whether it is an indicator, a wanted one or a key figure
 * @param quality level, dimension and type; empty outside the part of quality
 * @param cycle how often it is measured; empty for a wanted one, which is never measured
 * @param direction which way it points
 * @param population whom it is about
 * @param setting the kind of service that it is about; empty if it is about the whole area
 * @param goals goals of Agenda 2030 that it belongs to
 * @param origin where its figures come from
 * @param sameAs the same measure in another part
 * @param printed where the document prints it
 * @param note the reading chosen where the source contradicts itself, in Swedish
 */
public record ModelIndicator(
        IndicatorId id,
        String name,
        String area,
        ModelPart part,
        MeasureKind kind,
        Optional<Quality> quality,
        Optional<Cycle> cycle,
        Direction direction,
        Concept population,
        Optional<Concept> setting,
        List<Goal> goals,
        Origin origin,
        List<String> sameAs,
        Printed printed,
        Optional<String> note) {

    public ModelIndicator {
        goals = List.copyOf(goals);
        sameAs = List.copyOf(sameAs);
    }

    /** Whether it is wanted but cannot be measured. */
    public boolean isWanted() {
        return kind == MeasureKind.UTVECKLINGSINDIKATOR;
    }

    /** Whether a survey of öppna jämförelser has to ask for it. */
    public boolean isAsked() {
        return origin.source()
                .filter(source -> source.kind() == DataSource.Kind.ASKED)
                .isPresent();
    }
}
