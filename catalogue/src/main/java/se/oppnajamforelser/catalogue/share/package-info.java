/** How the outcomes of the units in a region become a share, and when a share is withheld. */
package se.oppnajamforelser.catalogue.share;
