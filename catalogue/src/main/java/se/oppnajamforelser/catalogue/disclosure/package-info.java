/** Which small figures are not shown, and which others must then be hidden so that nobody can work them out. */
package se.oppnajamforelser.catalogue.disclosure;
