package se.oppnajamforelser.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.respondent.Faults;

/**
 * A row of a file that cannot be taken in.
 *
 * @param line its number in the file, 1 for the heading
 * @param found what stands there
 * @param expected what was expected and what to do
 */
@Schema(name = "FaultyRow")
record FaultyRowView(int line, String found, String expected) {

    static List<FaultyRowView> of(Faults faults) {
        return faults.first().stream()
                .map(row -> new FaultyRowView(row.line(), row.found(), row.expected()))
                .toList();
    }
}
