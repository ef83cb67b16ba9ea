/** The service's HTTP API; texts in Swedish. */
package se.oppnajamforelser.aggregation.rest;
