package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.Reason;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Quarter;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;

/** The first sheet: what the file is, how it is read, what the colours and words mean, and what it rests on. */
final class CoverSheet {

    /** Between the sources of an indicator that has several. */
    private static final Pattern SOURCES = Pattern.compile("; *");

    private final Round round;
    private final AreaFigures figures;
    private final Facts facts;
    private final List<List<CellContent>> rows = new ArrayList<>();

    CoverSheet(Round round, AreaFigures figures, Facts facts) {
        this.round = round;
        this.figures = figures;
        this.facts = facts;
    }

    Sheet sheet(List<Sheet> following) {
        about();
        following.forEach(sheet -> add("Bladet " + sheet.name(), sheet.about()));
        reading();
        basis();
        return new Sheet(
                "Om",
                "Om",
                List.of(Column.of("Om filen", 48), Column.of(title(round, figures), 100)),
                rows,
                0,
                "Vad filen innehåller och hur den läses.");
    }

    static String title(Round round, AreaFigures figures) {
        String area = figures.area().name();
        boolean named = round.name().toLowerCase(Locale.ROOT).contains(area.toLowerCase(Locale.ROOT));
        return named ? round.name() : round.name() + ". " + area;
    }

    private void about() {
        add("Innehåll", asksRespondents() ? texts().contents() : contents());
        add(
                "Version",
                facts.version()
                        + facts.amends()
                                .map(old -> " (ersätter " + old + "; varje ändrat värde står i filen andringar.csv)")
                                .orElse(""));
        add("Framställd", Words.day(facts.made()));
        add("Svaren samlades in", Words.day(round.opens()) + " till " + Words.day(round.closes()));
        add("Indelning enligt läget", Words.day(round.referenceDate()));
    }

    private boolean asksRespondents() {
        return round.frame().kind().asksRespondents();
    }

    private RespondentTexts texts() {
        return new RespondentTexts(round, figures);
    }

    private String contents() {
        return "Resultat för " + figures.area().indicators().size() + " indikatorer inom "
                + figures.area().name().toLowerCase(Locale.ROOT) + ": för "
                + round.frame().units().size() + " " + round.frame().respondents()
                + ", och för grupper av dem upp till hela riket.";
    }

    private void reading() {
        if (asksRespondents()) {
            texts().reading().forEach(line -> add(line.what(), line.text()));
        } else {
            readingOfUnits();
        }
        add("Sortera och filtrera", "Använd pilarna i rubrikraden. Varje blad är en tabell som börjar i cell A1.");
    }

    private void readingOfUnits() {
        round.colours().forEach(this::colour);
        boolean coloured = !round.colours().isEmpty() || !compared().isEmpty();
        String uncoloured = coloured ? " Ingen färg." : "";
        compared().forEach(this::comparison);
        ownOutcomes();
        add("Ej aktuellt", "Det som indikatorn mäter förekommer inte där." + uncoloured);
        add("Kan inte svara", "Den som svarade har inte uppgiften." + uncoloured);
        add(
                Outcome.BORTFALL.label(),
                "Det finns inget svar att bedöma; indikatorn redovisas inte." + uncoloured
                        + " Orsaken står på bladet Noteringar.");
        if (figures.area().indicators().stream()
                .anyMatch(indicator -> indicator.suppression().isPresent())) {
            add(NamedOutcome.SUPPRESSED.label(), Reason.PUBLISHED);
        }
        add(
                "Andelar",
                "Antalet med utfallet Ja, delat med antalet som har ett utfall. Den som har bortfall räknas inte med,"
                        + " som om den hade svarat som de andra i gruppen. Vilka utfall som inte ingår i nämnaren står på bladet"
                        + " Indikatorer.");
        add(RegionSheet.WITHHELD, NoteSheet.rule(round));
    }

    /** Outcomes that only some indicators have, by what they are when shares are taken. */
    private void ownOutcomes() {
        Map<Outcome, Set<String>> labels = new EnumMap<>(Outcome.class);
        figures.area().indicators().stream()
                .flatMap(indicator -> indicator.rule().branches().stream())
                .map(Branch::outcome)
                .filter(NamedOutcome::isOwn)
                .forEach(named -> labels.computeIfAbsent(named.countsAs(), none -> new LinkedHashSet<>())
                        .add(named.label()));
        labels.forEach((outcome, own) -> add(
                String.join(", ", own),
                "Räknas som " + outcome.label() + " när andelar beräknas, om utfallet finns för indikatorn."));
    }

    /** Which quarter is green, in the indicators whose units are compared by colour. */
    private Set<Quarter> compared() {
        return figures.area().indicators().stream()
                .flatMap(indicator -> indicator.presentation().green().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Quarter.class)));
    }

    private void comparison(Quarter green) {
        String names = figures.area().indicators().stream()
                .filter(indicator -> indicator.presentation().green().equals(Optional.of(green)))
                .map(Indicator::shortName)
                .collect(Collectors.joining(", "));
        boolean low = green == Quarter.LOWEST;
        add(
                low ? "Färg på tal: lågt är grönt" : "Färg på tal: högt är grönt",
                "Fjärdedelen med " + (low ? "lägst" : "högst") + " tal är grön, fjärdedelen med "
                        + (low ? "högst" : "lägst") + " röd och de andra gula. Lika tal har lika färg. Gäller " + names
                        + ".");
    }

    /** The word is filled as it is in the results, and the colour is named as well. */
    private void colour(Outcome outcome, Colour colour) {
        rows.add(List.of(
                new CellContent.Text(outcome.label(), Look.of(colour)),
                CellContent.wrapped(Words.sentence(colour.word() + ": " + colour.meaning()))));
    }

    private void basis() {
        for (PartDigest part : facts.parts()) {
            String name = round.questionnaire().part(part.part()).name();
            add("Underlag: " + name, part.submitted() + " inskickade svar");
            add("Kontrollsumma (SHA-256): " + name, part.digest());
        }
        add("Katalogens version", round.version());
        add(
                "Källa",
                figures.area().indicators().stream()
                        .flatMap(indicator -> SOURCES.splitAsStream(indicator.dataSource()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
        add("Utgivare", facts.publisher());
        add("Frågor", facts.contact());
    }

    private void add(String what, String text) {
        rows.add(List.of(CellContent.strong(what), CellContent.wrapped(text)));
    }
}
