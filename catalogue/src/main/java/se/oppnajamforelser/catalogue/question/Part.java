package se.oppnajamforelser.catalogue.question;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;

/**
 * A part of the questionnaire that is answered and submitted as a whole: the common part, or one area's.
 *
 * @param id such as {@code G}
 * @param name such as Gemensam del
 * @param gate the opening question "can you answer for this area", answered {@code ja} or {@code nej}; empty for a part
 *     that cannot be declined
 * @param questions in the order they are asked
 * @param checks the catalogue's own checks of the part
 */
public record Part(String id, String name, Optional<String> gate, List<Question> questions, List<Check> checks) {

    /** The answer to the opening question that declines the area. */
    public static final String DECLINES = "nej";

    public Part {
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
    }

    /** Whether the unit has said that it cannot answer for the area. */
    public boolean isDeclined(Answers answers) {
        return gate.flatMap(question -> answers.to(Cell.of(question)))
                .filter(DECLINES::equals)
                .isPresent();
    }
}
