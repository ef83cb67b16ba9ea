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

    private static final int OUTCOME = KEYS.indexOf("outcome");
    private static final int PERCENT = KEYS.indexOf("percent");

    private final CsvDialect dialect;
    private final Round round;
    private final Map<String, String> names = new HashMap<>();

    private CsvFile(CsvDialect dialect, Round round) {
        this.dialect = dialect;
        this.round = round;
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
            case PLAIN -> KEYS;
            case EXCEL -> WORDS;
        };
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
        fields.add(String.valueOf(figure.numerator()));
        fields.add(String.valueOf(figure.denominator()));
        fields.add(String.valueOf(shared.units()));
        fields.add(String.valueOf(shared.responded()));
        for (Outcome outcome : Outcome.values()) {
            fields.add(String.valueOf(figure.counts().getOrDefault(outcome.code(), 0)));
        }
        fields.add(dialect.number(figure.responseRate()));
        Stream.of(figure.lowest(), figure.highest(), figure.mean(), figure.sum())
                .map(this::number)
                .forEach(fields::add);
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
