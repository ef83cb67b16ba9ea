/** Releases: what is frozen, how it is versioned and compared, and which steps lead to its publication. */
package se.oppnajamforelser.publication.release;
