/** Tables that people send or that are shipped, as CSV. */
package se.oppnajamforelser.catalogue.table;
