/** Rules as Swedish text. */
package se.oppnajamforelser.catalogue.printed.text;
