package se.oppnajamforelser.catalogue.model;

import java.util.Optional;

/**
 * An area that an event is about, or those of its questions that name some party.
 *
 * @param area the area's id
 * @param onlyParty the one party whose question is meant, such as SiS
 * @param exceptParty the one party whose question is not meant, such as Arbetsförmedlingen
 */
public record AffectedArea(String area, Optional<String> onlyParty, Optional<String> exceptParty) {

    /** Whether every question of the area is meant. */
    boolean isWhole() {
        return onlyParty.isEmpty() && exceptParty.isEmpty();
    }

    /** Which party's question is meant or not meant, in Swedish and to stand after the area's name; empty if all are. */
    String parties() {
        return onlyParty.map(party -> " (bara " + party + ")").orElse("")
                + exceptParty.map(party -> " (inte " + party + ")").orElse("");
    }
}
