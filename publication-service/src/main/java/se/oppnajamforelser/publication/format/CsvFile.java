package se.oppnajamforelser.publication.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Figure;
import se.oppnajamforelser.publication.figure.Figures;

/** Every figure of a release, one on each line. */
public final class CsvFile {

    /** The media type. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final List<String> KEYS = List.of(
            "round",
            "area",
            "level",
            "code",
            "name",
            "indicator",
            "indicatorName",
            "outcome",
            "value",
            "reason",
            "percent",
            "withheld",
            "numerator",
            "denominator",
            "units",
            "responded",
            "ja",
            "delvis",
            "nej",
            "ej-aktuellt",
            "kan-inte-svara",
            "bortfall",
            "tal",
            "responseRate",
            "lowest",
            "highest",
            "mean",
            "sum");

    /** Follow where units of care or persons are asked. */
    private static final List<String> KEYS_OF_RESPONDENTS = List.of("weightedPercent", "breakdown", "group");

    private static final List<String> WORDS_OF_RESPONDENTS = List.of("Viktad andel (procent)", "Indelning", "Grupp");

    private static final List<String> WORDS = List.of(
            "Omgång",
            "Område",
            "Nivå",
            "Kod",
            "Namn",
            "Indikator",
            "Indikatornamn",
            "Utfall",
            "Värde",
            "Orsak till bortfall",
            "Andel (procent)",
            "Visas ej, orsak",
            "Täljare",
            "Nämnare",
            "Antal kommuner och stadsdelar",
            "Antal svarande",
            "Antal Ja",
            "Antal Delvis",
            "Antal Nej",
            "Antal Ej aktuellt",
            "Antal Kan inte svara",
            "Antal Bortfall",
            "Antal tal",
            "Svarsfrekvens (procent)",
            "Lägsta möjliga andel",
            "Högsta möjliga andel",
            "Medelvärde",
            "Summa");

    private static final int UNITS = KEYS.indexOf("units");
    private static final int OUTCOME = KEYS.indexOf("outcome");
    private static final int PERCENT = KEYS.indexOf("percent");

    private final CsvDialect dialect;
    private final Round round;
    private final boolean asksRespondents;
    private final Map<String, String> names = new HashMap<>();

    private CsvFile(CsvDialect dialect, Round round) {
        this.dialect = dialect;
        this.round = round;
        this.asksRespondents = round.frame().kind().asksRespondents();
        round.indicators()
                .forEach(indicator -> names.put(indicator.id().value(), CsvDialect.text(indicator.shortName())));
    }

    /** The file's content. */
    public static byte[] write(Figures figures, CsvDialect dialect) {
        CsvFile file = new CsvFile(dialect, figures.round());
        StringBuilder text = new StringBuilder(dialect.mark());
        text.append(dialect.line(file.header()));
        figures.all().forEach(figure -> text.append(dialect.line(file.fields(figure))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> header() {
        return switch (dialect) {
            case PLAIN -> asksRespondents ? join(KEYS, KEYS_OF_RESPONDENTS) : KEYS;
            case EXCEL -> asksRespondents ? wordsOfRespondents() : WORDS;
        };
    }

    private static List<String> wordsOfRespondents() {
        List<String> words = new ArrayList<>(WORDS);
        words.set(UNITS, "Antal tillfrågade");
        return join(words, WORDS_OF_RESPONDENTS);
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<String> fields(Figure figure) {
        List<String> fields = new ArrayList<>(KEYS.size());
        fields.add(round.id());
        fields.add(figure.area());
        fields.add(figure.level().code());
        fields.add(CsvDialect.text(figure.code()));
        fields.add(CsvDialect.text(figure.name()));
        fields.add(figure.indicator());
        fields.add(names.get(figure.indicator()));
        if (figure.content() instanceof Content.Judged judged) {
            add(fields, judged);
        } else {
            add(fields, (Content.Shared) figure.content());
        }
        if (asksRespondents) {
            fields.add(number(((Content.Shared) figure.content()).figure().weightedPercent()));
            fields.add(figure.group().map(BreakdownGroup::breakdown).orElse(""));
            fields.add(figure.group().map(BreakdownGroup::id).orElse(""));
        }
        return fields;
    }

    private void add(List<String> fields, Content.Judged judged) {
        fields.add(judged.named().code());
        fields.add(number(judged.number()));
        fields.add(judged.reason().orElse(""));
        empty(fields, KEYS.size() - PERCENT);
    }

    private void add(List<String> fields, Content.Shared shared) {
        SharesSettled.Figure figure = shared.figure();
        empty(fields, PERCENT - OUTCOME);
        fields.add(number(figure.percent()));
        fields.add(figure.withheld().orElse(""));
        fields.add(count(shared, figure.numerator()));
        fields.add(count(shared, figure.denominator()));
        fields.add(String.valueOf(shared.units()));
        fields.add(shared.responded().map(String::valueOf).orElse(""));
        for (Outcome outcome : Outcome.values()) {
            fields.add(count(shared, figure.counts().getOrDefault(outcome.code(), 0)));
        }
        fields.add(shared.tellsCounts() ? dialect.number(figure.responseRate()) : "");
        Stream.of(figure.lowest(), figure.highest(), figure.mean(), figure.sum())
                .map(this::number)
                .forEach(fields::add);
    }

    private static String count(Content.Shared shared, int count) {
        return shared.tellsCounts() ? String.valueOf(count) : "";
    }

    private static void empty(List<String> fields, int number) {
        for (int added = 0; added < number; added++) {
            fields.add("");
        }
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(dialect::number).orElse("");
    }
}
