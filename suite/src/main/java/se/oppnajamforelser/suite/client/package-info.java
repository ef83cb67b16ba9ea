/** The services' public API, as anyone outside can call it. */
package se.oppnajamforelser.suite.client;
