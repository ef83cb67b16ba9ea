package se.oppnajamforelser.catalogue.round;

import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Direction;
import se.oppnajamforelser.catalogue.indicator.Presentation;
import se.oppnajamforelser.catalogue.indicator.Quarter;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads how an indicator is shown. */
final class PresentationReader {

    private static final Direction[] WRITTEN = {Direction.HIGHER, Direction.LOWER};

    private final YamlMap yaml;

    PresentationReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    Presentation read() {
        Presentation.Role role = yaml.optionalOneOf("role", Presentation.Role.values(), Texts::code)
                .orElse(Presentation.Role.INDIKATOR);
        return new Presentation(
                role,
                yaml.optionalText("unit"),
                yaml.optionalOneOf("direction", WRITTEN, Texts::code).orElse(unsaid(role)),
                yaml.map("colour").flatMap(PresentationReader::green),
                yaml.truth("published", true));
    }

    /** A measure that only explains is neither good nor bad. */
    private static Direction unsaid(Presentation.Role role) {
        return role == Presentation.Role.INDIKATOR ? Direction.NOT_STATED : Direction.NONE;
    }

    /** Colours of an indicator's own are relative: one quarter green, and the opposite red. */
    private static Optional<Quarter> green(YamlMap colour) {
        Optional<YamlMap> relative = colour.map("relative");
        if (!colour.has("relative")) {
            colour.fault("relative saknas (skriv till exempel green: lowest-25-percent, red: highest-25-percent)");
        }
        colour.refuseOthers();
        return relative.map(PresentationReader::quarter);
    }

    private static Quarter quarter(YamlMap relative) {
        Quarter green = relative.oneOf("green", Quarter.values(), Quarter::code);
        Quarter red = relative.oneOf("red", Quarter.values(), Quarter::code);
        if (red == green) {
            relative.faultAt(
                    "red",
                    "red: " + red.code() + " går inte (skriv den andra änden, "
                            + green.opposite().code() + ")");
        }
        relative.refuseOthers();
        return green;
    }
}
