/** How far the scoring of a round has come, for the completeness barrier. */
package se.oppnajamforelser.scoring.progress;
