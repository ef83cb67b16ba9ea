package se.oppnajamforelser.suite.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Counts kommuner from the list itself, without the catalogue's code. */
final class Kommuner {

    private static final String LIST = "/se/oppnajamforelser/catalogue/frame/kommuner.csv";

    private Kommuner() {}

    /** Number of kommuner whose code begins like that; all of them for an empty text. */
    static int in(String lan) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Kommuner.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return (int)
                    reader.lines().skip(1).filter(line -> line.startsWith(lan)).count();
        }
    }
}
