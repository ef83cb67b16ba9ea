package se.oppnajamforelser.catalogue.question;

import se.oppnajamforelser.catalogue.expression.Scope;

/** How a question is answered. */
public enum QuestionKind {
    /** One option. */
    SINGLE("single", Scope.Kind.CHOICE),
    /** One or several options. */
    MULTI("multi", Scope.Kind.CHOICE),
    /** One option on each row. */
    GRID("grid", Scope.Kind.CHOICE),
    /** A number that is not negative. */
    NUMBER("number", Scope.Kind.NUMBER),
    /** Free text. */
    TEXT("text", Scope.Kind.TEXT);

    private final String code;
    private final Scope.Kind scopeKind;

    QuestionKind(String code, Scope.Kind scopeKind) {
        this.code = code;
        this.scopeKind = scopeKind;
    }

    /** The word used in catalogue files and in the API. */
    public String code() {
        return code;
    }

    Scope.Kind scopeKind() {
        return scopeKind;
    }
}
