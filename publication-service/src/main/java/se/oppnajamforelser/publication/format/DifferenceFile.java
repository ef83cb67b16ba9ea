package se.oppnajamforelser.publication.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.workbook.Words;

/** What an amended release has changed, one cell on each line, for people to read: in Swedish and as Excel opens it. */
public final class DifferenceFile {

    /** The file's name in every release that has one. */
    public static final String NAME = "andringar.csv";

    private static final List<String> HEADER = List.of(
            "Vad",
            "Område",
            "Nivå",
            "Kod",
            "Namn",
            "Indikator",
            "Indikatorns id",
            "Värde före",
            "Värde nu",
            "Underlag före",
            "Underlag nu");

    private final CsvDialect dialect = CsvDialect.EXCEL;
    private final Round round;

    private DifferenceFile(Round round) {
        this.round = round;
    }

    /** The file's content. */
    public static byte[] write(List<Difference> differences, Round round) {
        DifferenceFile file = new DifferenceFile(round);
        StringBuilder text = new StringBuilder(file.dialect.mark());
        text.append(file.dialect.line(HEADER));
        differences.forEach(difference -> text.append(file.dialect.line(file.fields(difference))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> fields(Difference difference) {
        Cell.Place place = difference.place();
        return List.of(
                difference.kind().label(),
                area(place.area()),
                place.level().label(),
                CsvDialect.text(place.code()),
                CsvDialect.text(name(place)),
                CsvDialect.text(indicator(place.indicator())),
                place.indicator(),
                CsvDialect.text(shown(difference.before())),
                CsvDialect.text(shown(difference.after())),
                basis(difference.basisBefore()),
                basis(difference.basisAfter()));
    }

    /** What was removed may no longer be in the catalogue; then its id has to do. */
    private String area(String id) {
        return round.areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }

    private String indicator(String id) {
        return round.indicators().stream()
                .filter(indicator -> indicator.id().value().equals(id))
                .map(Indicator::shortName)
                .findFirst()
                .orElse(id);
    }

    /** The counts, such as 5 av 11 (Ja 5, Nej 6). */
    private static String basis(String codes) {
        if (codes.isEmpty()) {
            return codes;
        }
        List<String> counts = List.of(codes.split(" "));
        return counts.get(0).replace("/", " av ")
                + counts.stream().skip(1).map(DifferenceFile::count).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String count(String code) {
        String[] count = code.split("=");
        return word(count[0]) + " " + count[1].replace('.', ',');
    }

    private static String word(String code) {
        return switch (code) {
            case "sum" -> "summa";
            case "weighted" -> "viktad andel";
            default -> Outcome.ofCode(code).label();
        };
    }

    /** A removed cell may be of a unit or region that the frame no longer has. */
    private String name(Cell.Place place) {
        if (round.frame().has(place.code())) {
            return round.frame().unit(place.code()).fullName();
        }
        return round.frame().regions().stream()
                .filter(region -> region.id().equals(place.code()))
                .map(region -> region.name())
                .findFirst()
                .orElse(place.code());
    }

    /** The value as the workbook shows it. */
    private String shown(String value) {
        if (value.startsWith(Content.Shared.WITHHELD)) {
            return "visas ej: " + Words.withheld(value.substring(Content.Shared.WITHHELD.length()));
        }
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return Outcome.ofCode(value.substring(0, slash)).label() + ": "
                    + Words.bortfall(value.substring(slash + 1));
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.code().equals(value)) {
                return outcome.label();
            }
        }
        return value.replace('.', ',');
    }
}
