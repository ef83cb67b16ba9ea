package se.oppnajamforelser.catalogue.round;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/**
 * The rows of a grid that has as many as are needed, such as one for each supervisor: {@code arbetsledare-1} and on.
 *
 * @param code the first part of their codes
 * @param label the first part of their labels
 * @param shown how many a form shows at first
 * @param most how many there can be; so many cells does the question have
 */
record NumberedRows(String code, String label, int shown, int most) {

    static NumberedRows read(YamlMap yaml) {
        NumberedRows rows =
                new NumberedRows(yaml.text("code"), yaml.text("label"), yaml.number("shown"), yaml.number("most"));
        if (rows.shown < 1 || rows.shown > rows.most) {
            yaml.faultAt("shown", "shown: " + rows.shown + " går inte (skriv 1 till most, " + rows.most + ")");
        }
        yaml.refuseOthers();
        return rows;
    }

    List<Choice> rows() {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> new Choice(code + "-" + number, label + " " + number))
                .toList();
    }

    /** All but the first: a unit without a single row has not answered. */
    Set<String> optional() {
        return rows().stream().skip(1).map(Choice::code).collect(Collectors.toSet());
    }
}
