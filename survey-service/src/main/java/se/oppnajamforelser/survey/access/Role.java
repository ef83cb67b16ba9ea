package se.oppnajamforelser.survey.access;

/** What a person does in the survey. */
public enum Role {
    /** Answers for one unit. */
    RESPONDENT,
    /** Runs the survey. */
    OFFICE,
    /** Approves releases; reads figures. */
    APPROVER,
    /** Reads figures. */
    READER;

    /** The role's name in tokens, for annotations. */
    public static final String RESPONDENT_GROUP = "respondent";

    /** The role's name in tokens, for annotations. */
    public static final String OFFICE_GROUP = "office";

    /** The role's name in tokens, for annotations. */
    public static final String APPROVER_GROUP = "approver";

    /** The role's name in tokens, for annotations. */
    public static final String READER_GROUP = "reader";
}
