/** What the service does: takes in submissions and changes of rounds, settles outcomes, and shows them. */
package se.oppnajamforelser.scoring;
