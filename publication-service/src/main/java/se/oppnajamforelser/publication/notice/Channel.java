package se.oppnajamforelser.publication.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** How a subscriber is told. */
public enum Channel {
    /** A signed HTTP request to the subscriber's address. */
    WEBHOOK,
    /** A mail. */
    MAIL;

    /** The code used in the API and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The channel with that code.
     *
     * @throws UnknownIdException if there is none
     */
    public static Channel ofCode(String code) {
        List<String> known = Arrays.stream(values()).map(Channel::code).toList();
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("prenumerationssättet", code, known));
    }
}
