package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;

/** The workbook of one area, after the guide's description (seed 000, Stöd för tolkning av Excelfilerna). */
public final class AreaWorkbook {

    private static final Set<RegionKind> COMMON = EnumSet.of(RegionKind.RIKET, RegionKind.LAN, RegionKind.STORSTAD);
    private static final Set<RegionKind> GROUPS = EnumSet.of(RegionKind.STORLEKSGRUPP, RegionKind.SKL_GRUPP);

    private AreaWorkbook() {}

    /** The workbook of that area. */
    public static Workbook of(Figures figures, AreaFigures area, Facts facts) {
        Round round = figures.round();
        boolean respondents = round.frame().kind().asksRespondents();
        List<Sheet> following = new ArrayList<>(respondents ? ofRespondents(round, area) : ofUnits(round, area));
        BoundsSheet.of(round, area).ifPresent(following::add);
        following.add(new IndicatorSheet(round, area).sheet());
        following.add(new RuleSheet(round, area).sheet());
        following.add(ResponseSheet.of(figures));
        following.add(respondents ? new RespondentNoteSheet(round, area).sheet() : new NoteSheet(round, area).sheet());
        List<Sheet> sheets = new ArrayList<>(List.of(new CoverSheet(round, area, facts).sheet(following)));
        sheets.addAll(following);
        String title = CoverSheet.title(round, area);
        return new Workbook(
                title,
                "Resultat per indikator, version " + facts.version(),
                facts.publisher(),
                "öppna jämförelser, " + area.area().name().toLowerCase(Locale.ROOT) + ", " + round.year()
                        + ", socialtjänst, kommuner, indikatorer",
                facts.made(),
                title + ", version " + facts.version(),
                sheets);
    }

    private static List<Sheet> ofUnits(Round round, AreaFigures area) {
        RegionSheet regions = new RegionSheet(round.frame(), area);
        return List.of(
                new UnitSheet(round, area).sheet(),
                regions.sheet(regionsName(round), "Andelar", COMMON),
                regions.sheet("Grupper", "Grupper", GROUPS));
    }

    private static List<Sheet> ofRespondents(Round round, AreaFigures area) {
        RespondentSheet regions = new RespondentSheet(round, area);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(regions.wholes("Riket och län", "Andelar", EnumSet.of(RegionKind.RIKET, RegionKind.LAN)));
        sheets.add(regions.wholes("Kommuner", "Kommuner", EnumSet.of(RegionKind.KOMMUN)));
        round.frame().breakdowns().forEach(breakdown -> sheets.add(regions.groups(breakdown)));
        return sheets;
    }

    private static String regionsName(Round round) {
        boolean cities = round.frame().regions().stream().map(Region::kind).anyMatch(RegionKind.STORSTAD::equals);
        return cities ? "Län, storstäder och riket" : "Län och riket";
    }
}
