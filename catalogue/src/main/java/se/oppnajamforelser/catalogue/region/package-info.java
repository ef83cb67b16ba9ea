/** Who answers and what they add up to: units, regions and the frame of a reference date. */
package se.oppnajamforelser.catalogue.region;
