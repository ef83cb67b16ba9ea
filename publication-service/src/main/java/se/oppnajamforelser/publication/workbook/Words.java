package se.oppnajamforelser.publication.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.Reason;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;

/** Swedish for codes of the catalogue; a code without a word stands as it is. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    /** Seed 000, Kvalitetsdimension. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "tillganglig", "Tillgänglig vård och omsorg",
            "individanpassad", "Individanpassad vård och omsorg",
            "kunskapsbaserad", "Kunskapsbaserad vård och omsorg",
            "saker", "Säker vård och omsorg",
            "effektiv", "Effektiv vård och omsorg",
            "jamlik", "Jämlik vård och omsorg");

    /** Seed 000, Tabell 2. */
    private static final Map<String, String> AREAS = Map.of(
            "krisberedskap", "Socialtjänstens krisberedskap",
            "missbruk", "Missbruks- och beroendevården",
            "barn-och-unga", "Sociala barn- och ungdomsvården",
            "socialpsykiatri", "Stöd till personer med psykisk funktionsnedsättning",
            "lss", "Stöd och service till personer med funktionsnedsättning (LSS)",
            "aldreomsorg", "Äldreomsorgen");

    private static final Map<String, String> LEVELS = Map.of(
            "stadsdel", "Stadsdelar",
            "kommun", "Kommuner",
            "storstad", "Storstäder",
            "lan", "Län",
            "riket", "Riket");

    private static final Map<String, String> TYPES =
            Map.of("struktur", "Struktur", "process", "Process", "resultat", "Resultat");

    private Words() {}

    /** The dimension in words; measures without one are the others. */
    static String dimension(String code) {
        return code.isEmpty() ? "övriga" : DIMENSIONS.getOrDefault(code, code);
    }

    static String area(Round round, String code) {
        return round.areas().stream()
                .filter(area -> area.id().equals(code))
                .map(area -> area.name())
                .findFirst()
                .orElse(AREAS.getOrDefault(code, code));
    }

    static String types(List<String> codes) {
        return joined(codes, code -> TYPES.getOrDefault(code, code));
    }

    static String levels(List<String> codes) {
        return joined(codes, code -> LEVELS.getOrDefault(code, code));
    }

    static String outcomes(Indicator indicator) {
        return joined(
                indicator.reportedAs(),
                code -> indicator.outcome(code).equals(NamedOutcome.SUPPRESSED)
                        ? "x (visas inte)"
                        : indicator.outcome(code).label());
    }

    static <T> String joined(List<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.joining(", "));
    }

    /** A period such as {@code 2016-11-01/2017-01-31}, in words. */
    static String period(String iso) {
        return iso.replace("/", " till och med ");
    }

    /** A day such as 1 februari 2017. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Why a unit has no outcome, or one that is not shown, as a sentence. */
    public static String bortfall(String reason) {
        if (reason.equals(Share.Reason.SUPPRESSED.code())) {
            return Reason.PUBLISHED;
        }
        for (BortfallReason known : BortfallReason.values()) {
            if (known.code().equals(reason)) {
                return bortfall(known);
            }
        }
        return reason;
    }

    /** Why a share is not shown, within a sentence. */
    public static String withheld(String code) {
        for (Share.Reason known : Share.Reason.values()) {
            if (known.code().equals(code)) {
                return known.text();
            }
        }
        return code;
    }

    private static String bortfall(BortfallReason reason) {
        return switch (reason) {
            case MISSING_ANSWERS -> "Frågor som kan avgöra utfallet är inte besvarade.";
            case TO_BE_JUDGED -> "Ett fritextsvar som kan avgöra utfallet är inte bedömt.";
            case NOT_DELIVERED -> "Uppgiften har inte lämnats till registret.";
            case AREA_DECLINED -> "Kommunen eller stadsdelen har valt att inte besvara området.";
            case NOT_SUBMITTED -> "Delen av enkäten är inte inskickad.";
        };
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
