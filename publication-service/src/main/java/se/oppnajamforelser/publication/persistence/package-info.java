/** The service's tables: snapshots heard, releases, subscriptions and deliveries. */
package se.oppnajamforelser.publication.persistence;
