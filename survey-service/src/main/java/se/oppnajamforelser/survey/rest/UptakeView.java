package se.oppnajamforelser.survey.rest;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.respondent.Uptake;

/**
 * What became of a file of respondents' answers, or would become of it.
 *
 * @param dryRun whether nothing was kept
 * @param taken number of respondents of whom something new was sent in
 * @param unchanged number of respondents who had answered so before
 * @param refused number of rows that were not taken in
 * @param rows the first hundred of those
 * @param warnings number of parts that were taken in by id of the check that warns of them
 */
@Schema(name = "RespondentAnswers")
record UptakeView(
        boolean dryRun,
        int taken,
        int unchanged,
        int refused,
        List<FaultyRowView> rows,
        SortedMap<String, Integer> warnings) {

    static UptakeView of(Uptake uptake, boolean dryRun) {
        return new UptakeView(
                dryRun,
                uptake.taken(),
                uptake.unchanged(),
                uptake.faults().number(),
                FaultyRowView.of(uptake.faults()),
                uptake.warnings());
    }
}
