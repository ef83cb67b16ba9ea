package se.oppnajamforelser.catalogue.printed.vtl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

/**
 * Trevas, the VTL engine that the statistical office of France publishes. It has a class loader of its own, since it was
 * made with another ANTLR than CEL, so that its datasets are made and read by reflection.
 *
 * <p>Trevas 1.11.0 takes the quotation marks of a name away where the name is given to a measure and not where it is read.
 * So every quoted name is replaced by a plain one before the script is run; nothing else is changed.
 */
final class PublishedEngine {

    private static final Pattern QUOTED = Pattern.compile("'([^'\n]*)'");
    private static final Map<Component.Type, Class<?>> TYPES = Map.of(
            Component.Type.STRING, String.class,
            Component.Type.NUMBER, Double.class,
            Component.Type.BOOLEAN, Boolean.class);

    private final ClassLoader loader;

    PublishedEngine(Path jars) {
        this.loader = new URLClassLoader("trevas", urls(jars), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] urls(Path jars) {
        try (Stream<Path> files = Files.list(jars)) {
            return files.map(PublishedEngine::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's files are not in " + jars, e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a transformation on some units at once, and gives what each gets, in their order. */
    List<Computed> run(Transformation transformation, List<Map<String, Optional<Object>>> points) {
        Map<String, String> names = new LinkedHashMap<>();
        String script = QUOTED.matcher(transformation.text())
                .replaceAll(name -> names.computeIfAbsent(name.group(1), none -> "n" + names.size()));
        Thread.currentThread().setContextClassLoader(loader);
        try {
            ScriptEngine engine = new ScriptEngineManager(loader).getEngineByName("vtl");
            engine.getContext()
                    .setAttribute(
                            Transformation.ANSWERS,
                            answers(transformation.inputs(), names, points),
                            ScriptContext.ENGINE_SCOPE);
            engine.eval(script);
            return rows(engine.getContext().getAttribute(names.get(transformation.indicator())));
        } catch (ScriptException e) {
            throw new AssertionError("Trevas does not run " + script, e);
        } finally {
            Thread.currentThread().setContextClassLoader(PublishedEngine.class.getClassLoader());
        }
    }

    private Object answers(
            List<Component> inputs, Map<String, String> names, List<Map<String, Optional<Object>>> points) {
        Map<String, Class<?>> types = new LinkedHashMap<>(Map.of("unit", Long.class));
        Map<String, Object> roles = new HashMap<>(Map.of("unit", role("IDENTIFIER")));
        inputs.forEach(input -> {
            types.put(names.get(input.name()), TYPES.get(input.type()));
            roles.put(names.get(input.name()), role("MEASURE"));
        });
        List<Map<String, Object>> rows = IntStream.range(0, points.size())
                .mapToObj(place -> row(place, points.get(place), inputs, names))
                .toList();
        try {
            return type("fr.insee.vtl.model.InMemoryDataset")
                    .getConstructor(List.class, Map.class, Map.class)
                    .newInstance(rows, types, roles);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(
            long unit, Map<String, Optional<Object>> point, List<Component> inputs, Map<String, String> names) {
        Map<String, Object> row = new HashMap<>(Map.of("unit", unit));
        inputs.forEach(input -> row.put(names.get(input.name()), value(point.get(input.name()))));
        return row;
    }

    private static Object value(Optional<Object> value) {
        return value.map(known -> known instanceof BigDecimal number ? (Object) number.doubleValue() : known)
                .orElse(null);
    }

    private Object role(String name) {
        return Arrays.stream(type("fr.insee.vtl.model.Dataset$Role").getEnumConstants())
                .filter(role -> role.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Computed> rows(Object dataset) {
        try {
            List<?> rows = (List<?>)
                    type("fr.insee.vtl.model.Dataset").getMethod("getDataAsMap").invoke(dataset);
            return rows.stream()
                    .map(Map.class::cast)
                    .map(PublishedEngine::computed)
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Computed computed(Map<?, ?> row) {
        return new Computed(
                (String) row.get("outcome"),
                Optional.of("figure")
                        .filter(row::containsKey)
                        .map(row::get)
                        .map(figure -> Computed.plain(new BigDecimal(figure.toString()))));
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
