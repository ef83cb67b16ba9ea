package se.oppnajamforelser.survey.respondent;

import se.oppnajamforelser.catalogue.table.CsvTable.Row;

/** What stands in a row without a heading: nobody knows what it is, and it may be about a person. */
final class StrayFields {

    private static final String NO_HEADING = "";

    private StrayFields() {}

    static void refuse(Row row) {
        if (row.extra() > 0 || row.find(NO_HEADING).isPresent()) {
            throw new FaultyRowException(
                    "Raden har fält utan rubrik.",
                    "Ta bort dem, eller sätt citattecken (\") om ett svar som innehåller komma eller semikolon.");
        }
    }
}
