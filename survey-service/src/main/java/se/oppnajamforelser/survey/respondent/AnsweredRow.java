package se.oppnajamforelser.survey.respondent;

import java.util.List;

/**
 * What one respondent answers, as a row of a file says.
 *
 * @param line the row's number in the file
 * @param respondent code of the respondent
 * @param parts every part that the row has an answer to
 */
public record AnsweredRow(int line, String respondent, List<AnsweredPart> parts) {

    public AnsweredRow {
        parts = List.copyOf(parts);
    }
}
