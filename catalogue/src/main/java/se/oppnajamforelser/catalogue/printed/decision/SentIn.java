package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.question.Part;

/**
 * Whether the unit has sent in the parts of the questionnaire that the rule rests on, and declined none of them.
 *
 * @param parts the parts
 */
record SentIn(List<Part> parts) implements Condition {

    static final int YES = 0;

    SentIn {
        parts = List.copyOf(parts);
    }

    @Override
    public String text() {
        boolean one = parts.size() == 1;
        String which =
                (one ? "Del " : "Delarna ") + parts.stream().map(Part::id).collect(Collectors.joining(" och "));
        boolean declinable = parts.stream().anyMatch(part -> part.gate().isPresent());
        return which + (one ? " är inskickad" : " är inskickade") + (declinable ? " och " + notDeclined(one) : "");
    }

    private static String notDeclined(boolean one) {
        return one ? "inte avböjd" : "ingen är avböjd";
    }

    @Override
    public List<String> values() {
        return List.of("ja", "nej");
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return parts.stream().allMatch(circumstances.submitted()::responds) ? YES : 1;
    }
}
