package se.oppnajamforelser.survey.respondent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Respondent;

/** Which texts can be codes of respondents; one that tells who somebody is never is, and is never repeated. */
final class CodeCheck {

    private static final Pattern PERSONNUMMER = Pattern.compile("(\\d{4}-)?(\\d{6}|\\d{8})[-+ ]?\\d{4}");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{4}-(19|20)\\d{6}");
    private static final String FORM =
            "Ange kommunens fyra siffror, ett bindestreck och ett löpnummer på 1 till 8 bokstäver eller siffror, som"
                    + " 0114-004711.";

    private final Frame frame;

    CodeCheck(Frame frame) {
        this.frame = frame;
    }

    /**
     * Lets a code pass that has the right form and names a kommun of the frame.
     *
     * @throws FaultyRowException otherwise
     */
    void require(String code) {
        if (code.isBlank()) {
            throw new FaultyRowException("respondent är tom.", FORM);
        }
        if (PERSONNUMMER.matcher(code).matches() || endsInBirthday(code)) {
            throw new FaultyRowException(
                    "respondent ser ut som ett personnummer eller ett födelsedatum.",
                    "Sådana får inte stå i filen. Ge var och en ett löpnummer som inte säger vem det är. " + FORM);
        }
        if (frame.has(code)) {
            throw new FaultyRowException(
                    "respondent är \"" + code + "\", en kommun ("
                            + frame.unit(code).name() + ").",
                    "Kommunen svarar inte själv. " + FORM);
        }
        if (!Respondent.isCode(code)) {
            throw new FaultyRowException("respondent är \"" + code + "\".", FORM);
        }
        requireKommun(code);
    }

    private void requireKommun(String code) {
        try {
            frame.behind(code);
        } catch (UnknownIdException unknown) {
            throw new FaultyRowException("respondent är \"" + code + "\".", unknown.getMessage());
        }
    }

    private static boolean endsInBirthday(String code) {
        if (!EIGHT_DIGITS.matcher(code).matches()) {
            return false;
        }
        try {
            LocalDate.parse(code.substring(code.length() - 8), DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
