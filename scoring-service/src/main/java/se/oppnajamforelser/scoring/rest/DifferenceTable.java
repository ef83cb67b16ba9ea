package se.oppnajamforelser.scoring.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.scoring.laboratory.CellResult;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.laboratory.OutcomeChange;
import se.oppnajamforelser.scoring.laboratory.PersonsMoved;
import se.oppnajamforelser.scoring.laboratory.ShareChange;

/**
 * A difference as a table, RFC 4180: one row for each changed cell of a unit, or for the persons that would get one
 * outcome instead of another, then one for each changed share.
 */
final class DifferenceTable {

    private static final String[] COLUMNS = {
        "kind",
        "area",
        "indicator",
        "indicatorName",
        "place",
        "placeName",
        "before",
        "after",
        "colourBefore",
        "colourAfter",
        "lowestBefore",
        "highestBefore",
        "lowestAfter",
        "highestAfter",
        "persons"
    };

    private DifferenceTable() {}

    static String of(Difference difference) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (OutcomeChange change : difference.outcomes()) {
                print(printer, change);
            }
            for (PersonsMoved moved : difference.moved()) {
                print(printer, moved);
            }
            for (ShareChange change : difference.shares()) {
                print(printer, change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, OutcomeChange change) throws IOException {
        Indicator indicator = change.indicator();
        printer.printRecord(
                "utfall",
                indicator.area(),
                indicator.id(),
                indicator.name(),
                change.who().code(),
                change.who().name(),
                text(change.before()),
                text(change.after()),
                text(change.before().colour().map(Colour::code)),
                text(change.after().colour().map(Colour::code)),
                "",
                "",
                "",
                "",
                "");
    }

    private static void print(CSVPrinter printer, PersonsMoved moved) throws IOException {
        Indicator indicator = moved.indicator();
        printer.printRecord(
                "personer",
                indicator.area(),
                indicator.id(),
                indicator.name(),
                "",
                "",
                moved.before().code(),
                moved.after().code(),
                "",
                "",
                "",
                "",
                "",
                "",
                moved.persons());
    }

    private static void print(CSVPrinter printer, ShareChange change) throws IOException {
        Indicator indicator = change.indicator();
        printer.printRecord(
                "andel",
                indicator.area(),
                indicator.id(),
                indicator.name(),
                change.region().id(),
                change.region().name(),
                text(change.before()),
                text(change.after()),
                "",
                "",
                lowest(change.before()),
                highest(change.before()),
                lowest(change.after()),
                highest(change.after()),
                "");
    }

    /** A number as it is, another outcome by its code. */
    private static String text(CellResult result) {
        return result.value()
                .map(BigDecimal::toPlainString)
                .orElse(result.named().code());
    }

    /** A percentage or a mean as it is; a figure that is withheld by the reason's code. */
    private static String text(Share share) {
        return share.percent()
                .or(() -> share.number().map(Share.Number::mean))
                .map(BigDecimal::toPlainString)
                .or(() -> share.withheld().map(Share.Reason::code))
                .orElseThrow();
    }

    private static String lowest(Share share) {
        return text(share.bounds().map(bounds -> bounds.lowest().toPlainString()));
    }

    private static String highest(Share share) {
        return text(share.bounds().map(bounds -> bounds.highest().toPlainString()));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
