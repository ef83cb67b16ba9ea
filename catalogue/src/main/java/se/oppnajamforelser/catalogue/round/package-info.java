/** The rounds of the catalogue, read from its files and checked as a whole before anything uses them. */
package se.oppnajamforelser.catalogue.round;
