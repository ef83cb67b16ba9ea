package se.oppnajamforelser.publication.figure;

import java.util.Arrays;
import java.util.List;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.catalogue.region.Unit;

/** What a figure is about: one unit that answered for itself, or a region that units add up to. */
public enum Level {
    KOMMUN("kommun", "Kommun"),
    STADSDEL("stadsdel", "Stadsdel"),
    RIKET("riket", "Riket"),
    LAN("lan", "Län"),
    STORSTAD("storstad", "Storstad"),
    STORLEKSGRUPP("storlek", "Storleksgrupp"),
    SKL_GRUPP("skl", "SKL-grupp");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The code used in files and in the API. */
    public String code() {
        return code;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** The level of a unit. */
    public static Level of(Unit unit) {
        return unit.isStadsdel() ? STADSDEL : KOMMUN;
    }

    /** The level of a region. */
    public static Level of(RegionKind kind) {
        return switch (kind) {
            case RIKET -> RIKET;
            case LAN -> LAN;
            case KOMMUN -> KOMMUN;
            case STORSTAD -> STORSTAD;
            case STORLEKSGRUPP -> STORLEKSGRUPP;
            case SKL_GRUPP -> SKL_GRUPP;
        };
    }

    /**
     * The level with that code.
     *
     * @throws UnknownIdException if there is none
     */
    public static Level ofCode(String code) {
        List<String> known = Arrays.stream(values()).map(Level::code).toList();
        return Arrays.stream(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("nivån", code, known));
    }
}
