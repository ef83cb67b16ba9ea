/** Where a round stands, as far as its figures are concerned. Knows no framework. */
package se.oppnajamforelser.aggregation.round;
