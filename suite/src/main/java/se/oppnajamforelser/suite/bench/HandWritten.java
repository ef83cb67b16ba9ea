package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.function.ToIntFunction;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * A few of the 2017 rules as a programmer would write them by hand, over option numbers; what the rule language is
 * measured against. An option number below nought is no answer.
 */
final class HandWritten {

    private static final int JA = Outcome.JA.ordinal();
    private static final int DELVIS = Outcome.DELVIS.ordinal();
    private static final int NEJ = Outcome.NEJ.ordinal();
    private static final int EJ_AKTUELLT = Outcome.EJ_AKTUELLT.ordinal();
    private static final int KAN_INTE_SVARA = Outcome.KAN_INTE_SVARA.ordinal();
    private static final int BORTFALL = Outcome.BORTFALL.ordinal();

    /** The answers of one unit by option number, in the order of the questionnaire. */
    record Coded(int e1, int[] e2, int e4, int e6, int[] e6a, int g2, int g2a, int e9, int signed) {}

    /** The indicators, in the order of {@link #RULES}. */
    static final List<String> INDICATORS = List.of(
            "eb-vantetid-nybesok",
            "eb-arbetsmarknadsinsats-18-24",
            "eb-hushallsekonomisk-radgivning",
            "eb-strukturerad-utredningsmall",
            "eb-intern-samordning-missbruk",
            "eb-genomforandeplan-undertecknad");

    static final List<ToIntFunction<Coded>> RULES = List.of(
            HandWritten::vantetid,
            HandWritten::arbetsmarknad,
            HandWritten::radgivning,
            HandWritten::utredningsmall,
            HandWritten::samordning,
            HandWritten::undertecknad);

    private HandWritten() {}

    private static int vantetid(Coded unit) {
        if (unit.e1() < 0) {
            return BORTFALL;
        }
        return unit.e1() == 4 ? KAN_INTE_SVARA : unit.e1() <= 2 ? JA : NEJ;
    }

    private static int arbetsmarknad(Coded unit) {
        int[] count = new int[5];
        for (int answer : unit.e2()) {
            count[answer + 1]++;
        }
        if (count[4] == 4) {
            return EJ_AKTUELLT;
        }
        if (count[4] + count[0] == 4) {
            return BORTFALL;
        }
        if (count[1] > 0) {
            return JA;
        }
        if (count[0] > 0) {
            return BORTFALL;
        }
        return count[2] > 0 && count[4] == 0 ? DELVIS : NEJ;
    }

    private static int radgivning(Coded unit) {
        return unit.e4() < 0 ? BORTFALL : unit.e4() == 0 ? JA : NEJ;
    }

    private static int utredningsmall(Coded unit) {
        if (unit.e6() < 0) {
            return BORTFALL;
        }
        if (unit.e6() == 2) {
            return NEJ;
        }
        int children = unit.e6a()[1];
        int sure = 0;
        int open = 0;
        for (int answer : unit.e6a()) {
            sure += answer == 0 ? 1 : 0;
            open += answer < 0 ? 1 : 0;
        }
        if (children > 0 || sure + open < 7) {
            return NEJ;
        }
        if (children < 0 || sure < 7) {
            return BORTFALL;
        }
        return unit.e6() == 0 ? JA : DELVIS;
    }

    private static int samordning(Coded unit) {
        return switch (unit.g2()) {
            case 0 -> unit.g2a() < 0 ? BORTFALL : unit.g2a() == 1 ? NEJ : JA;
            case 1 -> NEJ;
            case 2 -> JA;
            case 3 -> EJ_AKTUELLT;
            default -> BORTFALL;
        };
    }

    private static int undertecknad(Coded unit) {
        if (unit.e9() < 0) {
            return BORTFALL;
        }
        if (unit.e9() == 2) {
            return NEJ;
        }
        if (unit.signed() < 0) {
            return BORTFALL;
        }
        if (unit.signed() == 2) {
            return NEJ;
        }
        return unit.e9() == 0 && unit.signed() == 0 ? JA : DELVIS;
    }
}
