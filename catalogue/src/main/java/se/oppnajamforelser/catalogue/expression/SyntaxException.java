package se.oppnajamforelser.catalogue.expression;

/** A rule that cannot be read on from here; never leaves the package. */
final class SyntaxException extends RuntimeException {

    private final Problem problem;

    SyntaxException(Token token, String message) {
        super(message);
        this.problem = new Problem(token.position(), message);
    }

    Problem problem() {
        return problem;
    }
}
