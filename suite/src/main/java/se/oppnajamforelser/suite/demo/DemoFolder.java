package se.oppnajamforelser.suite.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Suite;

/** The folder of a demo, which always begins with nothing: what an earlier demo left there goes, and nothing else ever does. */
public final class DemoFolder {

    /** Where the demo lives if nobody says otherwise; its own, whatever is in it. */
    public static final Path DEFAULT = Path.of(".data/demo");

    private static final String MARK = "made-by-oj-demo";

    private DemoFolder() {}

    /**
     * Empties the folder of a place, or makes it.
     *
     * @throws IllegalStateException if a suite runs there, or something is in it that no demo has made; then nothing is
     *     changed
     */
    public static void prepare(Place place) {
        Suite.refuseWhereOneRuns(place);
        Path folder = place.data();
        try {
            if (Files.exists(folder)) {
                refuseForeign(folder);
                empty(folder);
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Mappen " + folder + " kunde inte tömmas", e);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARK))
                || folder.equals(DEFAULT.toAbsolutePath().normalize())
                || isEmpty(folder)) {
            return;
        }
        throw new IllegalStateException("I " + folder + " finns filer som inte kommer från en demo, och en demo börjar"
                + " med en tom mapp. Ingenting är ändrat. Välj en annan mapp med --data, eller töm den själv.");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The mark stays, so that a demo stopped in the middle of this leaves a folder that the next one may empty. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path mark = folder.resolve(MARK);
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder) && !file.equals(mark))
                    .toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
