/** The questionnaire: parts, questions, skip conditions, answers and the checks that are run on them. */
package se.oppnajamforelser.catalogue.question;
