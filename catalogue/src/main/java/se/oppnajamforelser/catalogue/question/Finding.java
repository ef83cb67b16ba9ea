package se.oppnajamforelser.catalogue.question;

import java.util.List;

/**
 * Something that a check found in a unit's answers.
 *
 * @param check the check's stable id, such as {@code svar-saknas}
 * @param severity how grave it is
 * @param questions keys of the answers concerned, such as {@code G2[missbruk]}
 * @param found what was found, in Swedish
 * @param expected what was expected and what to do, in Swedish
 */
public record Finding(String check, Severity severity, List<String> questions, String found, String expected) {

    public Finding {
        questions = List.copyOf(questions);
    }
}
