/** What publication has heard of a round, whether it is complete, and the figures that it gives. */
package se.oppnajamforelser.publication.state;
