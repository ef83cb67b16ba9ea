package se.oppnajamforelser.survey.imports;

/** What a file is sent for. */
public enum Purpose {
    /** To fill in drafts. */
    DRAFT,
    /** To fill in and submit. */
    SUBMISSION
}
