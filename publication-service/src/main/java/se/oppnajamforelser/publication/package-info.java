/**
 * Publication: freezes the figures of a closed round, has them approved, publishes them as immutable releases, and tells
 * everyone who subscribes.
 */
package se.oppnajamforelser.publication;
