package se.oppnajamforelser.survey.answer;

/** Where an answer comes from. The names are part of the API. */
public enum AnswerState {
    /** From the unit itself: its respondents, or a file of its answers. */
    COLLECTED,
    /** Written by the survey office in place of what was there, for a reason that is kept. */
    EDITED
}
