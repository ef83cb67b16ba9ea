package se.oppnajamforelser.survey.contact;

import java.util.regex.Pattern;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/**
 * Whom a unit's mail goes to.
 *
 * @param unit code of the unit
 * @param name the person or the function
 * @param email one address
 */
public record Contact(String unit, String name, String email) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()\"]+@[^\\s@,;:<>()\"]+\\.[^\\s@,;:<>()\"]+");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    public Contact {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "Namnet på kontakten saknas eller är för långt. Ange ett namn på 1 till 200 tecken.");
        }
        if (email.length() > 254 || !ADDRESS.matcher(email).matches()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "E-postadressen \"" + email
                            + "\" är ingen giltig adress. Ange en adress, till exempel namn@kommun.se.");
        }
    }
}
