/** How the outcomes of units are added up to the tallies that shares are taken of. Knows no framework. */
package se.oppnajamforelser.aggregation.share;
