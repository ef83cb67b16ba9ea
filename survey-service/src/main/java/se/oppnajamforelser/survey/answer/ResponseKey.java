package se.oppnajamforelser.survey.answer;

/**
 * Which answers: those of one unit to one part of one round's questionnaire.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the kommun or stadsdel
 * @param part such as {@code G}
 */
public record ResponseKey(String round, String unit, String part) {}
