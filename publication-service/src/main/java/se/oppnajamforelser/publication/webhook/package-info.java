/** Sends notices as webhooks signed after Standard Webhooks. */
package se.oppnajamforelser.publication.webhook;
