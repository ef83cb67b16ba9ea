package se.oppnajamforelser.catalogue.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/** Every round that the catalogue holds. */
public final class Rounds {

    private static final List<String> SHIPPED = List.of(
            "oj-2015-ekonomiskt-bistand",
            "oj-2015-social-barn-och-ungdomsvard",
            "oj-2017",
            "e-halsa-2022",
            "brukare-hemtjanst-2023",
            "enheter-hemtjanst-2023");

    private final Map<String, Round> byId = new LinkedHashMap<>();

    private Rounds(List<Round> rounds) {
        rounds.forEach(round -> byId.put(round.id(), round));
    }

    /**
     * The rounds that are shipped with the program.
     *
     * @throws CatalogueFaultsException if a file is faulty
     */
    public static Rounds shipped() {
        CatalogueSource source = CatalogueSource.shipped();
        return new Rounds(SHIPPED.stream().map(id -> read(source, id)).toList());
    }

    /**
     * Reads one round.
     *
     * @param source where its files are
     * @param id the round's id, which is the name of its folder
     * @throws CatalogueFaultsException with every fault in its files
     */
    public static Round read(CatalogueSource source, String id) {
        return new RoundReader(source, id).read();
    }

    /**
     * Reads one round with a change of its rules or its method, to see what that would do; whom it asks, what it asks and
     * what it measures stay as they are.
     *
     * @param source where its files are
     * @param id the round's id, which is the name of its folder
     * @param change in YAML, {@code withholding}, {@code colours} and {@code indicators}, by id, with the keys that are to
     *     stand in place of those of the round's files
     * @throws CatalogueFaultsException with every fault in the change, and in the files with the change
     */
    public static Round readAltered(CatalogueSource source, String id, String change) {
        return new RoundReader(source, id, change).read();
    }

    /** The rounds, in order of year. */
    public List<Round> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The round with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Round round(String id) {
        Round round = byId.get(id);
        if (round == null) {
            throw new UnknownIdException("omgången", id, byId.keySet());
        }
        return round;
    }
}
