package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.Withholding;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.UnitFigures;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Level;

/** Every value that is not shown, and why: the withheld shares first, then the units without an outcome that is shown. */
final class NoteSheet {

    private static final String EVERY_INDICATOR = "Alla indikatorer i området";

    private final Round round;
    private final AreaFigures figures;
    private final Order order;

    NoteSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.order = Order.of(figures.area());
    }

    Sheet sheet() {
        List<List<CellContent>> rows = new ArrayList<>();
        figures.regions().forEach(region -> rows.addAll(withheld(region)));
        figures.units().forEach(unit -> rows.addAll(bortfall(unit)));
        if (rows.isEmpty()) {
            rows.add(row(NO_NOTES, NO_NOTES, "Alla", EVERY_INDICATOR, NO_NOTES, "Alla värden visas."));
        }
        return new Sheet(
                "Noteringar",
                "Noteringar",
                List.of(
                        Column.of("Nivå", 14),
                        Column.of("Kod", 9),
                        Column.of("Namn", 34),
                        Column.of("Indikator", 60),
                        Column.of("Visas som", 12),
                        Column.of("Orsak", 80)),
                rows,
                3,
                "Varje värde som inte visas, med orsaken.");
    }

    private static final String NO_NOTES = "–";

    private List<List<CellContent>> withheld(RegionFigures of) {
        Region region = of.region();
        List<List<CellContent>> rows = new ArrayList<>();
        for (int place : order.places()) {
            Content.Shared shared = of.shares().get(place);
            shared.figure()
                    .withheld()
                    .ifPresent(reason -> rows.add(row(
                            Level.of(region.kind()).label(),
                            RegionSheet.code(region),
                            RegionSheet.name(region),
                            shortName(place),
                            RegionSheet.WITHHELD,
                            reason(reason, shared))));
        }
        return rows;
    }

    private String reason(String code, Content.Shared shared) {
        if (code.equals(Share.Reason.TOO_MUCH_MISSING.code())) {
            return tooMuchMissing(shared.figure(), shared.units());
        }
        return Words.sentence(Words.withheld(code));
    }

    private String tooMuchMissing(SharesSettled.Figure figure, int units) {
        int bortfall = count(figure, Outcome.BORTFALL);
        int notApplicable = count(figure, Outcome.EJ_AKTUELLT);
        String what =
                switch (round.withholding().counts()) {
                    case BORTFALL -> bortfall + " av " + units + " har bortfall";
                    case EJ_AKTUELLT_OCH_BORTFALL ->
                        (bortfall + notApplicable) + " av " + units + " har bortfall (" + bortfall
                                + ") eller Ej aktuellt (" + notApplicable + ")";
                };
        return "För stort bortfall: " + what + ". Gränsen är "
                + round.withholding().percent() + " procent.";
    }

    private static int count(SharesSettled.Figure figure, Outcome outcome) {
        return figure.counts().getOrDefault(outcome.code(), 0);
    }

    /** One row where nothing is shown for one and the same reason, otherwise one for each indicator. */
    private List<List<CellContent>> bortfall(UnitFigures of) {
        Set<Optional<String>> reasons = new HashSet<>();
        of.outcomes().forEach(outcome -> reasons.add(outcome.reason()));
        Unit unit = of.unit();
        if (reasons.size() == 1) {
            return of.outcomes().stream()
                    .limit(1)
                    .flatMap(outcome -> row(unit, EVERY_INDICATOR, outcome).stream())
                    .toList();
        }
        List<List<CellContent>> rows = new ArrayList<>();
        for (int place : order.places()) {
            row(unit, shortName(place), of.outcomes().get(place)).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<List<CellContent>> row(Unit unit, String indicator, Content.Judged outcome) {
        return outcome.reason()
                .map(reason -> row(
                        Level.of(unit).label(),
                        unit.code(),
                        unit.fullName(),
                        indicator,
                        outcome.named().label(),
                        Words.bortfall(reason)));
    }

    private static List<CellContent> row(
            String level, String code, String name, String indicator, String shownAs, String reason) {
        return List.of(
                CellContent.plain(level),
                CellContent.plain(code),
                CellContent.plain(name),
                CellContent.wrapped(indicator),
                CellContent.faint(shownAs),
                CellContent.wrapped(reason));
    }

    private String shortName(int place) {
        return figures.area().indicators().get(place).shortName();
    }

    /** The rule for withholding, in words. */
    static String rule(Round round) {
        Withholding withholding = round.withholding();
        String what =
                switch (withholding.counts()) {
                    case BORTFALL -> "bortfallet";
                    case EJ_AKTUELLT_OCH_BORTFALL -> "bortfall och Ej aktuellt tillsammans";
                };
        return "Andelen visas inte för en grupp där " + what + " är mer än " + withholding.percent()
                + " procent av gruppens " + round.frame().respondents() + ". Där står " + RegionSheet.WITHHELD
                + ", och orsaken finns på bladet Noteringar.";
    }
}
