/** Telling subscribers of a release: who they are, what they are told, and how often a notice is tried. */
package se.oppnajamforelser.publication.notice;
