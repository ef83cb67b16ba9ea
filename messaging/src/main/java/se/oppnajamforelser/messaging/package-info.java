/**
 * How events travel between the services: outbox and relay, sender, consumers in batches, dead letters.
 *
 * <p>A service meets {@link se.oppnajamforelser.messaging.Outbox}, {@link se.oppnajamforelser.messaging.EventSender} and
 * {@link se.oppnajamforelser.messaging.EventHandler}; everything else works by itself.
 */
package se.oppnajamforelser.messaging;
