/** How figures compare: between years, between areas, between the same units and between similar ones. */
package se.oppnajamforelser.catalogue.series;
