package se.oppnajamforelser.publication.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Level;
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
                place.area(),
                place.level().label(),
                CsvDialect.text(place.code()),
                CsvDialect.text(name(place)),
                place.indicator(),
                CsvDialect.text(shown(difference.before())),
                CsvDialect.text(shown(difference.after())),
                difference.basisBefore(),
                difference.basisAfter());
    }

    /** A removed cell may be of a unit that the frame no longer has. */
    private String name(Cell.Place place) {
        boolean unit = place.level() == Level.KOMMUN || place.level() == Level.STADSDEL;
        if (unit) {
            return round.frame().has(place.code())
                    ? round.frame().unit(place.code()).fullName()
                    : place.code();
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
            return "visas ej: " + withheld(value.substring(Content.Shared.WITHHELD.length()));
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

    private static String withheld(String reason) {
        for (Share.Reason known : Share.Reason.values()) {
            if (known.code().equals(reason)) {
                return known.text();
            }
        }
        return reason;
    }
}
