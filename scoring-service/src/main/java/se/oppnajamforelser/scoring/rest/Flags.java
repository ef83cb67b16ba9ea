package se.oppnajamforelser.scoring.rest;

/** Query parameters that say yes or no. The framework reads every other word as no, so that dryRun=ja would keep a file. */
final class Flags {

    private Flags() {}

    /**
     * What a parameter says.
     *
     * @throws InvalidRequestException if it is neither true nor false
     */
    static boolean read(String name, String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidRequestException(name + " är \"" + given + "\", men ska vara true eller false.");
        };
    }
}
