/**
 * The real servers that the suite needs, Kafka, PostgreSQL and SMTP, without installation.
 *
 * <p>Begin with {@link se.oppnajamforelser.embedded.Infrastructure}, which starts all three.
 */
package se.oppnajamforelser.embedded;
