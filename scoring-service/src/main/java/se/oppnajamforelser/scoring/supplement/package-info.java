/** What is known of a unit beside what it has sent in, and who said so, when and why. */
package se.oppnajamforelser.scoring.supplement;
