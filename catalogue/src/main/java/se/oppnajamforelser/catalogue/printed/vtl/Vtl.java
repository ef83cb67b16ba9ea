package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.List;
import java.util.stream.Collectors;

/** The few forms of VTL expressions that rules are printed in. */
final class Vtl {

    /** A condition that holds. */
    static final String TRUE = string("true");

    /** A condition that does not hold. */
    static final String FALSE = string("false");

    /** A condition that an answer, which is missing, could make either; never null. */
    static final String UNKNOWN = string("unknown");

    /** Nought among numbers that need not be whole: some engines want both branches of a condition to be alike. */
    static final String NOUGHT = "0.0";

    private Vtl() {}

    /** A name in the quotation marks that VTL wants around a name with other signs than letters, digits and _. */
    static String name(String name) {
        if (name.contains("'")) {
            throw new IllegalArgumentException("VTL name: " + name + " (expected: no quotation mark ')");
        }
        return "'" + name + "'";
    }

    static String name(Component component) {
        return name(component.name());
    }

    static String string(String text) {
        if (text.contains("\"")) {
            throw new IllegalArgumentException("VTL string: " + text + " (expected: no quotation mark \")");
        }
        return "\"" + text + "\"";
    }

    static String is(String operand, String constant) {
        return operand + " = " + constant;
    }

    static String isNull(String operand) {
        return "isnull(" + operand + ")";
    }

    static String in(String operand, List<String> codes) {
        if (codes.size() == 1) {
            return is(operand, string(codes.get(0)));
        }
        return operand + codes.stream().map(Vtl::string).collect(Collectors.joining(", ", " in {", "}"));
    }

    static String ifElse(String condition, String then, String otherwise) {
        return "if " + condition + " then " + then + " else " + otherwise;
    }

    static String inner(String expression) {
        return "(" + expression + ")";
    }

    static String sum(List<String> numbers) {
        return numbers.stream().collect(Collectors.joining(" + ", "(", ")"));
    }

    static String any(List<String> tests) {
        return String.join(" or ", tests);
    }
}
