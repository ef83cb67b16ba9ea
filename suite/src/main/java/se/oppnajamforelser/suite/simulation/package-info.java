/** Made-up kommuner that answer a round through the public API only, the same way for the same seed. */
package se.oppnajamforelser.suite.simulation;
