package se.oppnajamforelser.survey.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Where a round stands, and where it can go from there. */
public enum RoundState {
    /** In the catalogue, not yet opened. */
    PLANNED("planerad", "Öppna den först."),
    /** Answers are taken. */
    OPEN("öppen", "Den kan bara stängas."),
    /** No more answers; what is submitted counts. */
    CLOSED("stängd", "Den kan öppnas för rättelser eller arkiveras."),
    /** Closed once, and open again for corrections. */
    REOPENED("öppen för rättelser", "Den kan bara stängas."),
    /** Put away; nothing changes any more. */
    ARCHIVED("arkiverad", "En arkiverad omgång ändras inte mer.");

    private final String label;
    private final String advice;

    RoundState(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    /** The code used in the API and in the database, such as {@code open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word that people read, in Swedish. */
    public String label() {
        return label;
    }

    /**
     * The state of that code.
     *
     * @throws RefusedException if there is none; names those there are
     */
    public static RoundState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Läget \"" + code + "\" finns inte. Ange något av "
                                + Stream.of(OPEN, CLOSED, REOPENED, ARCHIVED)
                                        .map(RoundState::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** Whether answers are taken. */
    public boolean takesAnswers() {
        return this == OPEN || this == REOPENED;
    }

    /**
     * Goes to another state.
     *
     * @return the other state
     * @throws RefusedException if it cannot be reached from here; says why
     */
    public RoundState to(RoundState next) {
        if (!reachable().contains(next)) {
            throw new RefusedException(
                    Refusal.REFUSED_TRANSITION,
                    "Omgången är " + label + " och kan inte bli " + next.label + ". " + advice);
        }
        return next;
    }

    private Set<RoundState> reachable() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case OPEN, REOPENED -> Set.of(CLOSED);
            case CLOSED -> Set.of(REOPENED, ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** What the other services are told; empty while the round is only planned. */
    public Optional<RoundStatus> told() {
        return switch (this) {
            case PLANNED -> Optional.empty();
            case OPEN -> Optional.of(RoundStatus.OPEN);
            case CLOSED -> Optional.of(RoundStatus.CLOSED);
            case REOPENED -> Optional.of(RoundStatus.REOPENED);
            case ARCHIVED -> Optional.of(RoundStatus.ARCHIVED);
        };
    }
}
