package se.oppnajamforelser.survey.rest;

import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Query parameters that say yes or no. The framework reads every other word as no, so that dryRun=ja would keep a file. */
final class Flags {

    private Flags() {}

    /**
     * What a parameter says.
     *
     * @throws RefusedException if it is neither true nor false
     */
    static boolean read(String name, String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new RefusedException(
                        Refusal.INVALID_REQUEST, name + " är \"" + given + "\", men ska vara true eller false.");
        };
    }
}
