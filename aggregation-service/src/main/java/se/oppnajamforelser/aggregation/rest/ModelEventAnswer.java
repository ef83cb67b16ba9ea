package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.model.AffectedArea;
import se.oppnajamforelser.catalogue.model.Lifecycle;
import se.oppnajamforelser.catalogue.model.LifecycleEvent;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.model.Scope;

/**
 * Something that happened to a measure in a review.
 *
 * @param measure id of the measure that was reviewed
 * @param measureName its name, as printed
 * @param indicators the model's indicators that it lives on as
 * @param year from which year's collection it holds
 * @param event {@code new resumed resumed-lower-frequency revised paused removed replaced-by not-planned under-review
 *     maybe-redeveloped maybe-replaced-by-register}
 * @param eventLabel what happened, in Swedish
 * @param reasons why; none if no reason is given
 * @param scope where it holds
 * @param every years from one measuring to the next, where that changes
 * @param by the measures that replace it
 * @param note the reading chosen where the source contradicts itself
 */
@Schema(name = "ModelEvent")
record ModelEventAnswer(
        String measure,
        String measureName,
        List<String> indicators,
        int year,
        String event,
        String eventLabel,
        List<NamedAnswer> reasons,
        ScopeAnswer scope,
        Optional<Integer> every,
        List<NamedAnswer> by,
        Optional<String> note) {

    static Stream<ModelEventAnswer> of(Lifecycle lifecycle, Model model) {
        return lifecycle.events().stream().map(event -> of(lifecycle, event, model));
    }

    private static ModelEventAnswer of(Lifecycle lifecycle, LifecycleEvent event, Model model) {
        return new ModelEventAnswer(
                lifecycle.id(),
                lifecycle.name(),
                lifecycle.indicators(),
                event.year(),
                event.kind().code(),
                event.kind().label(),
                event.reasons().stream().map(NamedAnswer::of).toList(),
                ScopeAnswer.of(event.scope(), model),
                event.every(),
                event.by().stream().map(NamedAnswer::of).toList(),
                lifecycle.note());
    }

    /**
     * Where an event holds.
     *
     * @param onlyIn the areas that it is limited to; none if it is not limited
     * @param notIn the areas where it does not hold
     * @param service the service that it is limited to
     * @param text all of it in a sentence
     */
    @Schema(name = "ModelScope")
    record ScopeAnswer(
            List<AffectedAnswer> onlyIn, List<NamedAnswer> notIn, Optional<NamedAnswer> service, String text) {

        private static ScopeAnswer of(Scope scope, Model model) {
            return new ScopeAnswer(
                    scope.onlyIn().stream().map(AffectedAnswer::of).toList(),
                    scope.notIn().stream()
                            .map(id -> NamedAnswer.of(model.area(id)))
                            .toList(),
                    scope.service().map(NamedAnswer::of),
                    scope.text(model));
        }
    }

    /**
     * An area, or those of its questions that name some party.
     *
     * @param area id of the area
     * @param onlyParty the one party whose question is meant
     * @param exceptParty the one party whose question is not meant
     */
    @Schema(name = "AffectedArea")
    record AffectedAnswer(String area, Optional<String> onlyParty, Optional<String> exceptParty) {

        private static AffectedAnswer of(AffectedArea affected) {
            return new AffectedAnswer(affected.area(), affected.onlyParty(), affected.exceptParty());
        }
    }

    /**
     * What happened to measures in the reviews.
     *
     * @param years every year in which something happened
     * @param events in the order of year
     */
    @Schema(name = "ModelChanges")
    record ModelChangesAnswer(List<Integer> years, List<ModelEventAnswer> events) {}
}
