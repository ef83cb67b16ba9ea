/** Surveys of units of care and of persons: who is asked, what their files say, and how many have answered. */
package se.oppnajamforelser.survey.respondent;
