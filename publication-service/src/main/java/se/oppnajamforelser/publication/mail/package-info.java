/** Sends notices as mail. */
package se.oppnajamforelser.publication.mail;
