package se.oppnajamforelser.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.respondent.RespondentList;

/**
 * What became of a list of respondents, or would become of it.
 *
 * @param dryRun whether nothing was kept
 * @param respondents number of rows that can be taken in
 * @param faulty number of rows that cannot
 * @param rows the first hundred of those
 */
@Schema(name = "RespondentList")
record RespondentListView(boolean dryRun, int respondents, int faulty, List<FaultyRowView> rows) {

    static RespondentListView of(RespondentList list, boolean nothingKept) {
        return new RespondentListView(
                nothingKept, list.respondents().size(), list.faults().number(), FaultyRowView.of(list.faults()));
    }
}
