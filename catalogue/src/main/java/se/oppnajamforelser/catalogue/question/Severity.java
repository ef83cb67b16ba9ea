package se.oppnajamforelser.catalogue.question;

/** How grave a finding is. */
public enum Severity {
    /** Must be mended before the part can be submitted. */
    ERROR,
    /** Can be submitted with a remark. */
    WARNING,
    /** Good to know. */
    INFO
}
