/** The writers of file formats: Office Open XML, CSV and JSON. */
package se.oppnajamforelser.publication.format;
