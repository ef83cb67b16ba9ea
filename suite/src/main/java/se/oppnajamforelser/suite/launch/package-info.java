/** Starts and stops the embedded servers and the four services, and mints tokens for them. */
package se.oppnajamforelser.suite.launch;
