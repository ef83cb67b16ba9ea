package se.oppnajamforelser.survey.respondent;

import java.util.List;
import se.oppnajamforelser.catalogue.region.Respondent;

/**
 * Everyone who is asked, as a file says.
 *
 * @param respondents those of the rows that are not faulty, in the order of the file
 * @param faults the rows that are; if there is any, nothing of the file is taken in
 */
public record RespondentList(List<Respondent> respondents, Faults faults) {

    public RespondentList {
        respondents = List.copyOf(respondents);
    }
}
