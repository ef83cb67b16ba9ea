package se.oppnajamforelser.catalogue.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Measured;

/**
 * Figures on ekonomiskt bistånd that the agency published for kommuner (four digits), län (two) and riket (0), with the
 * inhabitants of each. Source: Kolada.
 */
final class PublishedSeries {

    static final String RIKET = "0";

    /** Share of the inhabitants that got ekonomiskt bistånd: the only series with figures for län. */
    static final String RECIPIENTS = "N31807";

    static final List<Integer> YEARS = IntStream.rangeClosed(2014, 2022).boxed().toList();

    static final ShareRule POOLED = rule(ShareRule.Kind.POOLED_PERCENT);
    static final ShareRule MEAN = rule(ShareRule.Kind.MEAN);

    private static final String FILE = "real/ekonomiskt-bistand-register.csv";
    private static final String POPULATION = "/se/oppnajamforelser/catalogue/frame/population.csv";

    private final Map<String, BigDecimal> published = new TreeMap<>();
    private final Map<String, BigDecimal> inhabitants = new TreeMap<>();

    private PublishedSeries(Path file) {
        rows(text(file)).forEach(row -> published.put(key(row[0], row[1], row[2]), new BigDecimal(row[3])));
        List<String[]> population = rows(text(POPULATION)).toList();
        String[] years = population.get(0);
        population.subList(1, population.size()).forEach(row -> {
            for (int column = 1; column < row.length; column++) {
                BigDecimal number = new BigDecimal(row[column]);
                for (String place : List.of(row[0], row[0].substring(0, 2), RIKET)) {
                    inhabitants.merge(key("", place, years[column]), number, BigDecimal::add);
                }
            }
        });
    }

    /** The folder with what is not part of the project, if there is one. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("oj.reference"))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists);
    }

    static boolean isThere() {
        return file().isPresent();
    }

    static PublishedSeries read() {
        return new PublishedSeries(file().orElseThrow());
    }

    Optional<BigDecimal> figure(String series, String place, int year) {
        return Optional.ofNullable(published.get(key(series, place, String.valueOf(year))));
    }

    BigDecimal inhabitants(String place, int year) {
        return inhabitants.get(key("", place, String.valueOf(year)));
    }

    /** How many persons a percentage of all inhabitants is. */
    BigDecimal persons(String series, String place, int year) {
        return figure(series, place, year)
                .orElseThrow()
                .multiply(inhabitants(place, year))
                .movePointLeft(2);
    }

    BigDecimal wholePersons(String series, String place, int year) {
        return persons(series, place, year).setScale(0, RoundingMode.HALF_UP);
    }

    /** Codes of the kommuner of a län, or of all. */
    List<String> kommuner(String region, int year) {
        return places(4, year)
                .filter(kommun -> region.equals(RIKET) || kommun.startsWith(region))
                .toList();
    }

    List<String> lan(int year) {
        return places(2, year).toList();
    }

    private Stream<String> places(int length, int year) {
        return inhabitants.keySet().stream()
                .map(key -> key.split(" "))
                .filter(parts -> parts[1].length() == length && parts[2].equals(String.valueOf(year)))
                .map(parts -> parts[1]);
    }

    boolean isComplete(String series, String region, int year) {
        return kommuner(region, year).stream()
                .allMatch(kommun -> figure(series, kommun, year).isPresent());
    }

    /** The region's kommuner that have a figure in each of these series, put together. */
    Tally tally(List<String> series, String region, int year, Function<String, Measured> measured) {
        return kommuner(region, year).stream()
                .filter(kommun -> series.stream()
                        .allMatch(one -> figure(one, kommun, year).isPresent()))
                .map(measured)
                .map(Tally::one)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The recipients of the region's kommuner among their inhabitants. */
    Tally recipients(String region, int year) {
        return tally(
                List.of(RECIPIENTS),
                region,
                year,
                kommun -> Measured.ratio(wholePersons(RECIPIENTS, kommun, year), inhabitants(kommun, year), true));
    }

    static BigDecimal figure(ShareRule rule, Tally tally) {
        return ((Share.Number) rule.apply(tally).figure()).mean();
    }

    private static ShareRule rule(ShareRule.Kind kind) {
        return new ShareRule(kind, Set.of(), new Withholding(Withholding.Counts.BORTFALL, 20));
    }

    private static String key(String series, String place, String year) {
        return series + " " + place + " " + year;
    }

    private static Stream<String[]> rows(String text) {
        return text.lines().map(line -> line.split(",")).filter(row -> !row[0].equals("kpi"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = PublishedSeries.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
