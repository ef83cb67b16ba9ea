package se.oppnajamforelser.survey.respondent;

import java.util.List;

/**
 * The rows of a file of answers, before anyone's earlier answers have been looked at.
 *
 * @param answered those that can be taken in if their respondent is in the list
 * @param faulty those that cannot
 */
public record AnswerRows(List<AnsweredRow> answered, List<FaultyRow> faulty) {

    public AnswerRows {
        answered = List.copyOf(answered);
        faulty = List.copyOf(faulty);
    }

    /** Codes of those whose answers can be taken in. */
    public List<String> respondents() {
        return answered.stream().map(AnsweredRow::respondent).toList();
    }
}
