/** The service's tables, in PostgreSQL through JDBI. */
package se.oppnajamforelser.aggregation.persistence;
