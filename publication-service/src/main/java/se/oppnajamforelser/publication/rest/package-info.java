/** The HTTP API. */
package se.oppnajamforelser.publication.rest;
