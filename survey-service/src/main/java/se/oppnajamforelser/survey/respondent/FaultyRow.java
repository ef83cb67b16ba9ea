package se.oppnajamforelser.survey.respondent;

/**
 * A row of a file that cannot be taken in.
 *
 * @param line its number in the file, 1 for the heading
 * @param found what stands there, in Swedish; never anything that looks like a personnummer
 * @param expected what was expected and what to do, in Swedish
 */
public record FaultyRow(int line, String found, String expected) {}
