/**
 * The model of 2023: which indicators there are, how often each is measured, what has become of it, and what follows from
 * that for a year's surveys.
 */
package se.oppnajamforelser.catalogue.model;
