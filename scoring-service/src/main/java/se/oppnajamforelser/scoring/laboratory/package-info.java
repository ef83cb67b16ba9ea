/** What a change of the rules or the method of a round would change in its outcomes, colours and shares. */
package se.oppnajamforelser.scoring.laboratory;
