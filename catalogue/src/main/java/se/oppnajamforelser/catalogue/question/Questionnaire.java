package se.oppnajamforelser.catalogue.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Scope;

/** Everything that one round asks. */
public final class Questionnaire implements Scope {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Part> partOfQuestion = new LinkedHashMap<>();

    /** A questionnaire of these parts, in order. */
    public Questionnaire(List<Part> parts) {
        parts.forEach(part -> {
            this.parts.put(part.id(), part);
            part.questions().forEach(question -> {
                questions.put(question.id(), question);
                partOfQuestion.put(question.id(), part);
            });
        });
    }

    /** The parts, in order. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /**
     * The part with that id.
     *
     * @throws UnknownIdException if there is none
     */
    public Part part(String id) {
        return known("delen", id, parts);
    }

    /** Every question, in order. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /**
     * The question with that id.
     *
     * @throws UnknownIdException if there is none
     */
    public Question question(String id) {
        return known("frågan", id, questions);
    }

    /** The question with that id, if there is one. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /**
     * The part that asks a question.
     *
     * @throws UnknownIdException if there is no such question
     */
    public Part partOf(String question) {
        return known("frågan", question, partOfQuestion);
    }

    /**
     * The cell that a key names, such as {@code G2[missbruk]}.
     *
     * @throws UnknownIdException if there is no such question or row, or a grid is named without a row
     * @throws IllegalArgumentException if the key is neither {@code Q} nor {@code Q[row]}
     */
    public Cell cell(String key) {
        Cell cell = Cell.parse(key);
        Question question = question(cell.question());
        List<String> known = question.cells().stream().map(Cell::toString).toList();
        if (!known.contains(key)) {
            throw new UnknownIdException("svarsrutan", key, known);
        }
        return cell;
    }

    /** When a cell is asked; empty if always. */
    public Optional<Expression> askedWhen(Cell cell) {
        return find(cell.question())
                .flatMap(question -> Optional.ofNullable(question.askedWhen().get(cell)));
    }

    /** These conditions and the skip conditions that they rest on, in order and each once. */
    public Set<Expression> withSkipConditions(Collection<Expression> conditions) {
        Set<Expression> reached = new LinkedHashSet<>();
        conditions.forEach(condition -> reach(condition, reached));
        return reached;
    }

    /** A condition rests on the skip conditions of its cells, and these on others. */
    private void reach(Expression condition, Set<Expression> reached) {
        if (reached.add(condition)) {
            condition.cells().flatMap(cell -> askedWhen(cell).stream()).forEach(skip -> reach(skip, reached));
        }
    }

    @Override
    public Optional<Variable> variable(String question) {
        return find(question)
                .map(known -> new Variable(
                        known.kind().scopeKind(),
                        known.rows().stream().map(Choice::code).toList(),
                        known.optionCodes(),
                        known.options().stream()
                                .filter(option -> !option.onlyRows().isEmpty())
                                .collect(Collectors.toMap(Choice::code, Choice::onlyRows)),
                        known.hasBlankRows()));
    }

    @Override
    public List<String> names() {
        return List.copyOf(questions.keySet());
    }

    private static <T> T known(String kind, String id, Map<String, T> all) {
        T found = all.get(id);
        if (found == null) {
            throw new UnknownIdException(kind, id, all.keySet());
        }
        return found;
    }
}
