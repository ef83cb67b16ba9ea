package se.oppnajamforelser.survey.access;

import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/**
 * The person who asks for something, as the token says.
 *
 * @param name who, as stored in the history
 * @param roles what the person does
 * @param unit the unit that a respondent answers for
 */
public record Caller(String name, Set<Role> roles, Optional<String> unit) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the person works at the survey office; whoever also is a respondent counts as office. */
    public boolean isOffice() {
        return roles.contains(Role.OFFICE);
    }

    /**
     * Lets the office pass, and a respondent for that unit.
     *
     * @throws RefusedException if the person answers for another unit or for none
     */
    public void requireAccessTo(String wanted) {
        if (isOffice() || unit.filter(wanted::equals).isPresent()) {
            return;
        }
        String own = unit.map(code -> "Din inloggning gäller enheten " + code)
                .orElse("Din inloggning är inte knuten till någon enhet");
        throw new RefusedException(
                Refusal.NOT_YOUR_UNIT,
                own + " och ger inte tillgång till " + wanted
                        + ". Logga in för rätt enhet eller kontakta dem som ansvarar för undersökningen.");
    }
}
