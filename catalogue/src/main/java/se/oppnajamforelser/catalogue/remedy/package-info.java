/** What a unit would have to answer otherwise to get Ja on an indicator: the smallest changes, and how they are told. */
package se.oppnajamforelser.catalogue.remedy;
