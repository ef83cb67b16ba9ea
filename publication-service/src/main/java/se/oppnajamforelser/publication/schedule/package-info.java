/** What happens by itself: the clock, publishing at a time, and sending notices. */
package se.oppnajamforelser.publication.schedule;
