/** The service's HTTP API. */
package se.oppnajamforelser.scoring.rest;
