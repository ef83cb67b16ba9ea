/** Every step from answers to an outcome, as a tree that people and programs can read; and "what if". */
package se.oppnajamforelser.scoring.explanation;
