package se.oppnajamforelser.catalogue.question;

import se.oppnajamforelser.catalogue.expression.Scope;

/** How a question is answered. */
public enum QuestionKind {
    /** One option. */
    SINGLE("single", Scope.Kind.CHOICE, false),
    /** One or several options. */
    MULTI("multi", Scope.Kind.CHOICE, false),
    /** One option on each row. */
    GRID("grid", Scope.Kind.CHOICE, true),
    /** A number that is not negative, or an option that says that there is none, such as Vet ej. */
    NUMBER("number", Scope.Kind.NUMBER, false),
    /** The same on each row. */
    NUMBER_GRID("number-grid", Scope.Kind.NUMBER, true),
    /** Free text. */
    TEXT("text", Scope.Kind.TEXT, false);

    private final String code;
    private final Scope.Kind scopeKind;
    private final boolean rows;

    QuestionKind(String code, Scope.Kind scopeKind, boolean rows) {
        this.code = code;
        this.scopeKind = scopeKind;
        this.rows = rows;
    }

    /** The word used in catalogue files and in the API. */
    public String code() {
        return code;
    }

    /** Whether it is asked once for each row. */
    public boolean hasRows() {
        return rows;
    }

    /** Whether it is answered with a number. */
    public boolean isNumber() {
        return scopeKind == Scope.Kind.NUMBER;
    }

    Scope.Kind scopeKind() {
        return scopeKind;
    }
}
