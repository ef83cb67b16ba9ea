package se.oppnajamforelser.scoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.scoring.WhatIf;
import se.oppnajamforelser.scoring.explanation.Explained;
import se.oppnajamforelser.scoring.explanation.ExplanationTree;

/** What answers would give, without anything being stored. */
@Path("/api/v1/rounds/{round}/evaluate")
@Authenticated
@Tag(name = "Pröva svar")
class EvaluateResource {

    private final WhatIf whatIf;

    EvaluateResource(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /** The outcomes of a unit that answers this and nothing else, every indicator in the order of the catalogue. */
    @POST
    @Operation(
            summary = "Pröva svar: utfallet på varje indikator, med förklaring",
            description = "Inget sparas. En fråga som inte är med är obesvarad eller ställdes inte. En inledande fråga"
                    + " (E0, V0) som inte är med räknas som ja. Tomma answers är en enhet som inte har svarat."
                    + " previousAnswers är enhetens svar året före; de räknas aldrig som svar men kan rätta ett utfall."
                    + " En text som en människa ska bedöma antas uppfylla kraven, och utfallet säger det i assumesJudged;"
                    + " i judgements kan den anges som true, false eller null (inte bedömd).")
    public Evaluated evaluate(@RestPath String round, EvaluateRequest request) {
        EvaluateRequest given = Optional.ofNullable(request)
                .orElse(new EvaluateRequest(Optional.empty(), Optional.empty(), Optional.empty()));
        return new Evaluated(
                whatIf.evaluate(round, given.values(), given.previousValues(), given.saidOfTexts()).stream()
                        .map(EvaluatedOutcome::of)
                        .toList());
    }

    /** The outcomes that the answers give. */
    record Evaluated(List<EvaluatedOutcome> outcomes) {}

    /**
     * The outcome on one indicator.
     *
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param area id of its area
     * @param outcome code of the outcome by its name, such as {@code ja}, {@code integrerat} or {@code tal}
     * @param label the outcome as a word
     * @param countsAs code of the common outcome that it is when shares are taken
     * @param value the number of a numeric indicator
     * @param numerator what a ratio divides
     * @param denominator what it divides it by
     * @param correctedFrom code of the outcome before it was corrected, if it was
     * @param reason why there is no outcome, if it is Bortfall
     * @param because one sentence that says why
     * @param missing answer keys that would settle it
     * @param assumesJudged answer keys of texts that are taken to meet their demands, though nobody has judged them
     * @param explanation every step
     */
    record EvaluatedOutcome(
            String indicator,
            String name,
            String area,
            String outcome,
            String label,
            String countsAs,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<String> correctedFrom,
            Optional<String> reason,
            String because,
            List<String> missing,
            List<String> assumesJudged,
            ExplanationTree explanation) {

        private static EvaluatedOutcome of(Explained explained) {
            return new EvaluatedOutcome(
                    explained.indicator().id().value(),
                    explained.indicator().name(),
                    explained.indicator().area(),
                    explained.settled().named().code(),
                    explained.settled().named().label(),
                    explained.settled().outcome().code(),
                    explained.settled().value(),
                    explained.settled().measured().flatMap(Measured::parts).map(Measured.Parts::numerator),
                    explained.settled().measured().flatMap(Measured::parts).map(Measured.Parts::denominator),
                    explained.settled().correctedFrom().map(NamedOutcome::code),
                    explained.settled().reason().map(BortfallReason::code),
                    explained.because(),
                    explained.settled().missing().stream().map(Cell::toString).toList(),
                    explained.assumed().stream().map(Cell::toString).toList(),
                    explained.tree());
        }
    }
}
