/** What a release publishes: the outcome of every unit and the share of every region, with what each rests on. */
package se.oppnajamforelser.publication.figure;
