package se.oppnajamforelser.publication.workbook;

import java.math.BigDecimal;

/** What stands in a cell of a workbook: never nothing, and never a formula. */
public sealed interface CellContent {

    /** How it looks. */
    Look look();

    /** A text. */
    record Text(String text, Look look) implements CellContent {}

    /** A number. */
    record Number(BigDecimal number, Look look) implements CellContent {}

    /** A short text on one line. */
    static CellContent plain(String text) {
        return new Text(text, Look.PLAIN);
    }

    /** A text that may need several lines. */
    static CellContent wrapped(String text) {
        return new Text(text, Look.WRAPPED);
    }

    /** A text that names what stands beside it. */
    static CellContent strong(String text) {
        return new Text(text, Look.STRONG);
    }

    /** A word that stands for a missing value. */
    static CellContent faint(String text) {
        return new Text(text, Look.FAINT);
    }

    /** A number as it is. */
    static CellContent exact(BigDecimal number) {
        return new Number(number, Look.EXACT);
    }

    /** A count. */
    static CellContent count(int number) {
        return new Number(BigDecimal.valueOf(number), Look.WHOLE);
    }

    /** A number shown without decimals. */
    static CellContent whole(BigDecimal number) {
        return new Number(number, Look.WHOLE);
    }
}
