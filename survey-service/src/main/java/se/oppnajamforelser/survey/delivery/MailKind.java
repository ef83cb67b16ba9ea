package se.oppnajamforelser.survey.delivery;

import java.util.Arrays;
import java.util.Locale;

/** What a mail is about. */
public enum MailKind {
    /** The round has opened. */
    INVITATION,
    /** Something is left to answer. */
    REMINDER,
    /** The results are published. */
    RELEASE_NOTICE;

    /** The code used in the API and in the database, such as {@code release-notice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code from the database. */
    public static MailKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind of mail: " + code + " (expected: one of "
                        + Arrays.stream(values()).map(MailKind::code).toList() + ")"));
    }
}
