package se.oppnajamforelser.catalogue.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** A catalogue file, read as YAML with its lines. */
public final class YamlFile {

    /** The parser's own words are English, and about its insides. */
    private static final String UNREADABLE = "det som står här är inte YAML som går att läsa"
            + " (se över indrag, kolon, citattecken och parenteser, här och före)";

    private final String path;
    private final Faults faults;

    private YamlFile(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** Empty, and a fault, if the file is missing or is no YAML mapping. */
    public static Optional<YamlMap> read(CatalogueSource source, String path, Faults faults) {
        YamlFile file = new YamlFile(path, faults);
        Optional<String> text = source.text(path);
        if (text.isEmpty()) {
            file.fault(0, "", "filen finns inte (lägg dit en katalogfil i YAML)");
        }
        return text.flatMap(file::root);
    }

    private Optional<YamlMap> root(String text) {
        try {
            Node node = new Yaml().compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(this, mapping, values -> ""));
            }
            fault(0, "", "det finns inga nycklar med värden (skriv till exempel nyckel: värde)");
        } catch (MarkedYAMLException e) {
            fault(e.getProblemMark().getLine() + 1, "", UNREADABLE);
        } catch (YAMLException e) {
            fault(0, "", UNREADABLE);
        }
        return Optional.empty();
    }

    void fault(int line, String where, String message) {
        faults.add(new Fault(path, line, where, message));
    }
}
