package se.oppnajamforelser.survey.answer;

import java.util.List;
import se.oppnajamforelser.catalogue.question.Finding;

/**
 * What comes of saving a draft.
 *
 * @param revision of the draft; as before if nothing changed
 * @param findings what the checks find in it
 */
public record Saved(long revision, List<Finding> findings) {

    public Saved {
        findings = List.copyOf(findings);
    }
}
