/** What the quality of a round's figures rests on, counted. */
package se.oppnajamforelser.survey.quality;
