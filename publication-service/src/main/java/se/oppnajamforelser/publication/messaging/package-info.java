/** Takes in what the other services tell. */
package se.oppnajamforelser.publication.messaging;
