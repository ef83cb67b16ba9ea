package se.oppnajamforelser.catalogue.region;

/** What units are added up to. */
public enum RegionKind {
    RIKET("riket", "Riket"),
    LAN("lan", "Län"),
    /** A whole kommun; only where units of care or persons are asked, since otherwise it answers itself. */
    KOMMUN("kommun", "Kommun"),
    STORSTAD("storstad", "Storstad"),
    STORLEKSGRUPP("storlek", "Storleksgrupp"),
    SKL_GRUPP("skl", "SKL-grupp");

    private final String code;
    private final String label;

    RegionKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The first word of the ids of such regions. */
    public String code() {
        return code;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }
}
