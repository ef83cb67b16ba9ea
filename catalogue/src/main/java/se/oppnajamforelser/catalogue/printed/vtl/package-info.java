/**
 * Rules as transformations in VTL 2.1, the Validation and Transformation Language of SDMX. Begin with
 * {@code Transformation}.
 */
package se.oppnajamforelser.catalogue.printed.vtl;
