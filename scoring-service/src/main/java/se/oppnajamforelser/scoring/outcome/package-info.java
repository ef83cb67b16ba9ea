/** How a unit's answers become outcomes, in words; knows no framework, no database and no HTTP. */
package se.oppnajamforelser.scoring.outcome;
