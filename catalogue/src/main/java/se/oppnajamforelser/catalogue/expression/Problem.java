package se.oppnajamforelser.catalogue.expression;

/**
 * Something wrong in the text of a rule.
 *
 * @param position the character where it is, from 1
 * @param message what was found and what was expected
 */
public record Problem(int position, String message) {}
