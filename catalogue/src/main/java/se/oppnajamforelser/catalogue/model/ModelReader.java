package se.oppnajamforelser.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads a model's files, gathers every fault in them, and refuses the model if there is any. */
final class ModelReader {

    private final CatalogueSource source;
    private final String folder;
    private final Faults faults = new Faults();

    ModelReader(CatalogueSource source, String folder) {
        this.source = source;
        this.folder = folder;
    }

    Model read() {
        Optional<Model> model = file("model.yaml").map(this::model);
        faults.refuseIfAny();
        return model.orElseThrow();
    }

    private Optional<YamlMap> file(String name) {
        return YamlFile.read(source, folder + "/" + name, faults);
    }

    private Model model(YamlMap yaml) {
        int year = yaml.number("year");
        List<YamlMap> areas = yaml.maps("areas");
        if (areas.isEmpty()) {
            yaml.fault("areas saknas (skriv minst ett)");
        }
        List<String> areaIds = areas.stream().map(area -> area.text("id")).toList();
        Vocabulary words = new VocabularyReader(yaml, areaIds).read();
        List<ModelArea> read = areas(areas, words, year);
        List<Lifecycle> lifecycles = yaml.optionalText("changes")
                .flatMap(this::file)
                .map(changes -> new LifecycleReader(words, read).read(changes))
                .orElse(List.of());
        Model model =
                new Model(yaml.text("id"), yaml.text("name"), yaml.text("version"), year, words, read, lifecycles);
        if (!model.id().equals(folder)) {
            yaml.faultAt("id", "id: " + model.id() + " går inte (skriv " + folder + ", som mappen heter)");
        }
        yaml.refuseOthers();
        return model;
    }

    private List<ModelArea> areas(List<YamlMap> entries, Vocabulary words, int year) {
        Ids ids = Ids.kebab();
        IndicatorReader reader = new IndicatorReader(words, year);
        Named<Concept> services = new Named<>(words.services(), Concept::code);
        List<ModelArea> areas = new ArrayList<>();
        for (YamlMap entry : entries) {
            String id = ids.read(entry);
            List<ModelIndicator> indicators = entry.optionalText("file")
                    .flatMap(this::file)
                    .map(file -> reader.read(file, id))
                    .orElse(List.of());
            areas.add(new ModelArea(id, entry.text("name"), services.each(entry, "services"), indicators));
            entry.refuseOthers();
        }
        reader.refuseUnknownTwins();
        return areas;
    }
}
