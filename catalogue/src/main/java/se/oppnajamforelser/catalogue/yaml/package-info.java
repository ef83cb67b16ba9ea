/** Catalogue files: where they are, what stands in them on which line, and everything that is wrong with them. */
package se.oppnajamforelser.catalogue.yaml;
