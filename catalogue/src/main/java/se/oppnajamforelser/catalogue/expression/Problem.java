package se.oppnajamforelser.catalogue.expression;

/**
 * Something wrong in the text of a rule.
 *
 * @param position the character where it is, from 1
 * @param message what was found and what to write instead, in Swedish
 */
public record Problem(int position, String message) {}
