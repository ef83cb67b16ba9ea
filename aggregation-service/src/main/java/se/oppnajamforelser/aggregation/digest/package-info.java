/** How far the figures of a round have come, for the completeness barrier. Knows no framework. */
package se.oppnajamforelser.aggregation.digest;
