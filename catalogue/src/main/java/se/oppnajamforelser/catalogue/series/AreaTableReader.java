package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads which measures are comparable between areas, and refuses the file if anything is wrong with it. */
final class AreaTableReader {

    private static final String FILE = "comparability/areas.yaml";

    private final CatalogueSource source;
    private final Named<Round> rounds;
    private final Faults faults = new Faults();

    AreaTableReader(CatalogueSource source, List<Round> rounds) {
        this.source = source;
        this.rounds = new Named<>(rounds, Round::id);
    }

    AreaTable read() {
        Optional<AreaTable> table = YamlFile.read(source, FILE, faults).flatMap(this::table);
        faults.refuseIfAny();
        return table.orElseThrow();
    }

    private Optional<AreaTable> table(YamlMap file) {
        Ids codes = Ids.codes();
        List<AreaTable.Column> areas =
                file.maps("areas").stream().map(entry -> column(entry, codes)).toList();
        List<YamlMap> rows = file.maps("rows");
        Optional<AreaTable> table =
                rounds.one(file, "round").map(round -> new AreaTable(round.id(), areas, rows(rows, areas, round)));
        file.refuseOthers();
        return table;
    }

    private static AreaTable.Column column(YamlMap yaml, Ids codes) {
        AreaTable.Column column = new AreaTable.Column(codes.read(yaml), yaml.text("name"));
        yaml.refuseOthers();
        return column;
    }

    private static List<AreaTable.Row> rows(List<YamlMap> entries, List<AreaTable.Column> areas, Round round) {
        Named<AreaTable.Column> columns = new Named<>(areas, AreaTable.Column::code);
        Named<Indicator> indicators =
                new Named<>(round.indicators(), indicator -> indicator.id().value());
        return entries.stream().map(entry -> row(entry, columns, indicators)).toList();
    }

    private static AreaTable.Row row(YamlMap yaml, Named<AreaTable.Column> columns, Named<Indicator> indicators) {
        List<AreaTable.Column> comparable = columns.each(yaml, "comparable");
        if (yaml.texts("comparable").size() < 2) {
            yaml.fault("comparable: " + comparable.size() + " räcker inte (skriv minst två områden)");
        }
        AreaTable.Row row = new AreaTable.Row(
                yaml.text("name"),
                comparable,
                indicators.each(yaml, "indicators").stream().map(Indicator::id).toList());
        yaml.refuseOthers();
        return row;
    }
}
