package se.oppnajamforelser.publication.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook: what is in it, whatever the file format.
 *
 * @param title the document's title
 * @param subject what it is about
 * @param author who publishes it
 * @param keywords words to find it by
 * @param made the day it was built
 * @param footer at the foot of each printed page
 * @param sheets in the order of the tabs
 */
public record Workbook(
        String title,
        String subject,
        String author,
        String keywords,
        LocalDate made,
        String footer,
        List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
