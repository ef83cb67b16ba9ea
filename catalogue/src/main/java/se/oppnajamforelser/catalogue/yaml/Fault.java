package se.oppnajamforelser.catalogue.yaml;

/**
 * Something wrong in a catalogue file.
 *
 * @param file the file, relative to the catalogue's root, such as {@code oj-2017/gemensam.yaml}
 * @param line the line, from 1; 0 if the file as a whole is meant
 * @param where what it belongs to, such as an indicator and its branch
 * @param message what was found and what to write instead, in Swedish, since those who try out a rule read it too
 */
public record Fault(String file, int line, String where, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + (where.isEmpty() ? "" : where + ": ") + message;
    }
}
