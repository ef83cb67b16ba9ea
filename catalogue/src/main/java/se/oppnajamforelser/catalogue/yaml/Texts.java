package se.oppnajamforelser.catalogue.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the texts in a catalogue file stand for; empty where a text is something else. */
public final class Texts {

    private Texts() {}

    static Optional<Integer> wholeNumber(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    static Optional<Boolean> truth(String text) {
        return text.matches("true|false") ? Optional.of(Boolean.parseBoolean(text)) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How catalogue files write a constant that has no code of its own: {@code not-stated} for NOT_STATED. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of a few constants, by its code. */
    public static <E extends Enum<E>> Optional<E> constant(String text, E[] constants, Function<E, String> code) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst();
    }
}
