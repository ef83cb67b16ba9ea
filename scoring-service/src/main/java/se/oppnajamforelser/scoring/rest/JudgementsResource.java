package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.scoring.JudgementDesk;
import se.oppnajamforelser.scoring.messaging.Telling;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.JudgedText;
import se.oppnajamforelser.scoring.supplement.TextDigest;

/** Texts that count only if a person finds that they meet the demands on them. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed("office")
@Tag(name = "Bedömningar")
class JudgementsResource {

    private final JudgementDesk desk;
    private final Telling telling;
    private final Deciding deciding;

    JudgementsResource(JudgementDesk desk, Telling telling, Deciding deciding) {
        this.desk = desk;
        this.telling = telling;
        this.deciding = deciding;
    }

    /** Every such text. */
    @GET
    @Path("judgements")
    @Operation(
            summary = "Fritextsvar att bedöma, och de som är bedömda",
            description =
                    "Med state=to-be-judged bara de som ännu inte är bedömda, med state=judged bara de andra. Till"
                            + " dess att texten är bedömd är utfallet bortfall. Skriver enheten en ny text ska den bedömas igen.")
    public List<JudgedTextView> all(@RestPath String round, @RestQuery Optional<String> state) {
        Predicate<JudgedText> wanted = wanted(state);
        return desk.texts(round).stream().filter(wanted).map(JudgedTextView::of).toList();
    }

    private static Predicate<JudgedText> wanted(Optional<String> state) {
        if (state.isEmpty()) {
            return text -> true;
        }
        return switch (state.get()) {
            case "to-be-judged" -> text -> text.judged().isEmpty();
            case "judged" -> text -> text.judged().isPresent();
            default ->
                throw new InvalidRequestException(
                        "state är \"" + state.get() + "\". Ange to-be-judged eller judged, eller utelämna det.");
        };
    }

    /** Judges one text. */
    @PUT
    @Path("units/{unit}/judgements/{answer}")
    @Operation(
            summary = "Bedöm en text, med skäl",
            description = "digest är den som följde med texten i listan, så att ingen bedömer en text som har ändrats"
                    + " sedan dess. meets är true om texten uppfyller kraven, annars false; null tar tillbaka"
                    + " bedömningen. Utfallet räknas om genast.")
    public JudgedTextView judge(
            @RestPath String round, @RestPath String unit, @RestPath String answer, JudgementRequest request) {
        JudgementRequest given = Bodies.required(request);
        Decision decision = deciding.decision(given.reason());
        telling.carryOut(() -> desk.judge(round, unit, answer, given.text(), given.meets(), decision));
        return JudgedTextView.of(desk.text(round, unit, answer));
    }

    /**
     * What was found of a text.
     *
     * @param digest by which it is recognised
     * @param meets whether it meets the demands; empty to take back what was found
     * @param reason why
     */
    record JudgementRequest(Optional<String> digest, Optional<Boolean> meets, Optional<String> reason) {

        TextDigest text() {
            try {
                return new TextDigest(digest.orElse(""));
            } catch (IllegalArgumentException none) {
                throw new InvalidRequestException("Ange digest så som den står vid texten i listan över bedömningar.");
            }
        }
    }

    /**
     * A text with what was found of it.
     *
     * @param unit code of the unit
     * @param name name of the unit
     * @param answer answer key of the text
     * @param text what the unit wrote
     * @param digest by which the text is recognised when it is judged
     * @param indicators ids of the indicators that it has a say in
     * @param meets whether it meets the demands; left out until it is judged
     * @param decision by whom, when and why
     */
    record JudgedTextView(
            String unit,
            String name,
            String answer,
            String text,
            String digest,
            List<String> indicators,
            Optional<Boolean> meets,
            Optional<DecisionView> decision) {

        private static JudgedTextView of(JudgedText text) {
            return new JudgedTextView(
                    text.unit().code(),
                    text.unit().fullName(),
                    text.cell().toString(),
                    text.text(),
                    text.digest().hex(),
                    text.indicators(),
                    text.meets(),
                    text.judged().map(Entry::decision).map(DecisionView::of));
        }
    }
}
