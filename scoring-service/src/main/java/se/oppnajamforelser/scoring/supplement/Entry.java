package se.oppnajamforelser.scoring.supplement;

/**
 * A change that was made.
 *
 * @param revision of what is known of the unit after it, from 1; changes made at one go share it
 * @param change what was changed
 * @param decision by whom, when and why
 */
public record Entry(long revision, Change change, Decision decision) {}
