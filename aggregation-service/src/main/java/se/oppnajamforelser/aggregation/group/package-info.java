/** Groups of kommuner that users make for themselves, such as those of a regional cooperation. */
package se.oppnajamforelser.aggregation.group;
