package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.publication.figure.AreaFigures;

/** What the cover and the notes say where units of care or persons are asked. */
public final class RespondentTexts {

    private static final int ALL = 100;

    private final Round round;
    private final AreaFigures figures;

    RespondentTexts(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
    }

    /** One line of the cover: what it is about, and what there is to say of it. */
    record Line(String what, String text) {}

    private String asked() {
        return round.frame().respondents();
    }

    String contents() {
        return "Resultat för " + figures.area().indicators().size() + " indikatorer inom "
                + figures.area().name().toLowerCase(Locale.ROOT) + ", efter svar från " + asked()
                + ": för riket, " + number(RegionKind.LAN) + " län och " + number(RegionKind.KOMMUN) + " kommuner"
                + breakdowns() + ". Vad var och en har svarat redovisas inte.";
    }

    private long number(RegionKind kind) {
        return round.frame().regions().stream()
                .filter(region -> region.kind() == kind && region.group().isEmpty())
                .count();
    }

    private String breakdowns() {
        List<String> names = round.frame().breakdowns().stream()
                .map(Breakdown::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return names.isEmpty() ? "" : ", och efter " + String.join(" och efter ", names);
    }

    List<Line> reading() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Vilka som tillfrågades",
                switch (round.frame().kind()) {
                            case BRUKARE -> "Personer som får stöd från kommunen eller från en utförare åt den. ";
                            case ENHETER -> "Enheter i kommunen, hos kommunen själv eller hos andra utförare. ";
                            case KOMMUNER, KOMMUNER_OCH_STADSDELAR -> "";
                        }
                        + "Vilka de är står i en lista som var klar när insamlingen började."));
        lines.add(new Line(
                "Andel",
                "Antalet " + asked()
                        + " med utfallet Ja, delat med antalet svar. Den som inte har svarat räknas inte med, som"
                        + " om den hade svarat som de andra i gruppen. Vilka utfall som inte heller räknas står på bladet"
                        + " Indikatorer, i kolumnen Ingår inte i andelens nämnare."));
        lines.add(new Line(
                "Antal svar",
                "Så många svar är andelen räknad på. Därför kan antalet vara olika för olika" + " indikatorer."));
        lines.add(new Line(
                "Svarsfrekvens", "Andelen av de tillfrågade som har svarat, i procent." + respondedWithheld()));
        if (RespondentSheet.isWeighted(figures)) {
            lines.add(new Line(
                    "Viktad andel",
                    "Varje svar väger så mycket som listan över tillfrågade säger, så att den som står för många räknas mer."
                            + " Den andra andelen räknar alla svar lika."));
        }
        if (figures.area().indicators().stream().anyMatch(Indicator::isNumeric)) {
            lines.add(
                    new Line("Indikatorer som är tal", "Talet gäller alla svar tillsammans och står med en decimal."));
        }
        lines.addAll(withheld());
        return lines;
    }

    private String respondedWithheld() {
        int leastAnswers = round.withholding().leastAnswers();
        return leastAnswers == 0
                ? ""
                : " Är de som har svarat färre än " + leastAnswers
                        + " visas varken antalet eller andelen, och inte heller de" + " antal som skulle avslöja det.";
    }

    private List<Line> withheld() {
        List<Line> lines = new ArrayList<>();
        if (round.withholding().leastAnswers() > 0) {
            lines.add(new Line(RespondentSheet.TOO_FEW, reason(Share.Reason.TOO_FEW_ANSWERS.code())));
            lines.add(new Line(RegionSheet.WITHHELD, reason(Share.Reason.SUPPRESSED.code())));
        }
        if (round.withholding().percent() < ALL) {
            lines.add(new Line(RegionSheet.WITHHELD + " (bortfall)", reason(Share.Reason.TOO_MUCH_MISSING.code())));
        }
        lines.add(new Line(RespondentSheet.NO_ANSWERS, reason(Share.Reason.NO_UNIT_COUNTS.code())));
        return lines;
    }

    /** Why a share is not shown, as sentences. */
    String reason(String code) {
        for (Share.Reason known : Share.Reason.values()) {
            if (known.code().equals(code)) {
                return reason(known);
            }
        }
        return code;
    }

    private String reason(Share.Reason reason) {
        return switch (reason) {
            case TOO_FEW_ANSWERS ->
                "Det finns färre än " + round.withholding().leastAnswers()
                        + " svar att räkna på. Då visas ingen andel, så att ingens svar kan kännas igen.";
            case SUPPRESSED ->
                "Siffran bygger på tillräckligt många svar, men med den skulle en annan som bygger på för få kunna räknas"
                        + " fram.";
            case TOO_MUCH_MISSING ->
                "För stort bortfall: mer än " + round.withholding().percent()
                        + " procent av de tillfrågade saknar utfall.";
            case NO_UNIT_COUNTS, PARTS_MISSING -> Words.sentence(Words.withheld(reason.code()));
        };
    }
}
