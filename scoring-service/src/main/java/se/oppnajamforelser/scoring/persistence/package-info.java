/** The service's own tables: submissions, outcomes with their verdicts, and what has been heard of rounds. */
package se.oppnajamforelser.scoring.persistence;
