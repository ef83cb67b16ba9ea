package se.oppnajamforelser.catalogue.region;

import java.util.Optional;

/**
 * Who answers for itself in a survey: a kommun, or a stadsdel of one of the three big cities.
 *
 * @param code the kommun's official four digits, such as {@code 0114}, or with a running number for a stadsdel, such as
 *     {@code 0180-01}; the running numbers are the project's own, there is no official list
 * @param name such as Upplands Väsby
 * @param kind label of a stadsdel's kind of administration; empty for a kommun
 * @param kommun the kommun's code; the same as {@code code} for a kommun
 * @param kommunName the kommun's name
 * @param lan two digits of the län
 * @param lanName such as Stockholms län
 * @param sizeGroup id of the size group, such as {@code storlek-3}
 * @param sklGroup id of the SKL group, such as {@code skl-a2}
 */
public record Unit(
        String code,
        String name,
        Optional<String> kind,
        String kommun,
        String kommunName,
        String lan,
        String lanName,
        String sizeGroup,
        String sklGroup) {

    /** Whether the unit is a part of a kommun and not a whole one. */
    public boolean isStadsdel() {
        return !code.equals(kommun);
    }

    /** The name with the kommun's where it would not be clear, such as Centrum, Göteborg. */
    public String fullName() {
        return isStadsdel() ? name + ", " + kommunName : name;
    }
}
