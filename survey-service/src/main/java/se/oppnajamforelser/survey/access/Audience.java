package se.oppnajamforelser.survey.access;

import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Who answers in a round: the kommuner and stadsdelar themselves, or units of care or persons in a list of respondents. */
public final class Audience {

    private Audience() {}

    /** Whether units of care or persons answer. */
    public static boolean asksRespondents(Round round) {
        return round.frame().kind().asksRespondents();
    }

    /**
     * Lets a round pass in which kommuner and stadsdelar answer themselves.
     *
     * @throws RefusedException otherwise; says where answers are sent instead
     */
    public static void requireUnits(Round round) {
        if (asksRespondents(round)) {
            throw new RefusedException(
                    Refusal.ASKS_RESPONDENTS,
                    round.name() + " besvaras av " + who(round.frame().kind())
                            + ", inte av kommuner eller stadsdelar. Skicka svaren som en CSV-fil till "
                            + path(round) + "/answers. Vilka som tillfrågas står i " + path(round) + ".");
        }
    }

    /**
     * Lets a round pass in which units of care or persons answer.
     *
     * @throws RefusedException otherwise; says where answers are sent instead
     */
    public static void requireRespondents(Round round) {
        if (!asksRespondents(round)) {
            throw new RefusedException(
                    Refusal.ASKS_UNITS,
                    round.name()
                            + " besvaras av kommuner och stadsdelar och har ingen lista över svarande. Skicka svaren"
                            + " till /api/v1/rounds/" + round.id()
                            + "/units/{unit}/parts/{part}/submission eller som en"
                            + " fil till /api/v1/rounds/" + round.id() + "/import.");
        }
    }

    /** Where the round's list of respondents is kept, in the API. */
    public static String path(Round round) {
        return "/api/v1/rounds/" + round.id() + "/respondents";
    }

    private static String who(FrameKind kind) {
        return switch (kind) {
            case KOMMUNER, KOMMUNER_OCH_STADSDELAR -> "kommuner och stadsdelar";
            case ENHETER -> "verksamheter";
            case BRUKARE -> "personer";
        };
    }
}
