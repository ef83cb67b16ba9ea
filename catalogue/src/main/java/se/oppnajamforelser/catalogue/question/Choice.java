package se.oppnajamforelser.catalogue.question;

/**
 * An option of a question or a row of a grid: a code that tools read and a label that people read.
 *
 * @param code kebab-case; never changes meaning
 * @param label as printed in the questionnaire
 */
public record Choice(String code, String label) {}
