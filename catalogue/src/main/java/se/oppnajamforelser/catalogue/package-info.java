/** What all parts of the catalogue need: ids that are looked up, and the nearest known one when one is unknown. */
package se.oppnajamforelser.catalogue;
