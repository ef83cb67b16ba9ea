package se.oppnajamforelser.survey.imports;

import java.util.List;
import se.oppnajamforelser.survey.answer.Entry;

/**
 * What a batch does to a response if it is carried out.
 *
 * @param entry what is to be kept; nothing new if the batch is refused
 * @param unit report on the whole
 * @param lines report on each line
 */
public record Prospect(Entry entry, UnitReport unit, List<LineReport> lines) {

    public Prospect {
        lines = List.copyOf(lines);
    }
}
