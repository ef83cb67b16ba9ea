package se.oppnajamforelser.scoring.persistence;

import java.util.Collection;
import se.oppnajamforelser.scoring.outcome.UnitKey;

/** Units as the two arrays that statements take. */
final class Keys {

    private Keys() {}

    static String[] rounds(Collection<UnitKey> units) {
        return units.stream().map(UnitKey::round).toArray(String[]::new);
    }

    static String[] units(Collection<UnitKey> units) {
        return units.stream().map(UnitKey::unit).toArray(String[]::new);
    }
}
