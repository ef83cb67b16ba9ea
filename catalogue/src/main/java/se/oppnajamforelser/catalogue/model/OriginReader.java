package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.model.Origin.Basis;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads where an indicator's figures come from. */
final class OriginReader {

    private final Named<DataSource> sources;

    OriginReader(List<DataSource> sources) {
        this.sources = new Named<>(sources, DataSource::id);
    }

    Origin read(YamlMap entry, MeasureKind kind, String area) {
        if (kind == MeasureKind.UTVECKLINGSINDIKATOR) {
            return new Origin.Nowhere();
        }
        if (!entry.has("source")) {
            entry.fault("source saknas (skriv basis, och id om basis inte är not-stated)");
        }
        return entry.map("source")
                .map(source -> origin(source, area))
                .orElseGet(() -> new Origin.NotStated(Optional.empty()));
    }

    private Origin origin(YamlMap source, String area) {
        Basis basis = source.oneOf("basis", Basis.values(), Texts::code);
        Origin origin = basis == Basis.NOT_STATED
                ? new Origin.NotStated(covering(source, "likely", sources.optional(source, "likely"), area))
                : covering(source, "id", sources.one(source, "id"), area)
                        .<Origin>map(known -> new Origin.Known(known, basis))
                        .orElseGet(() -> new Origin.NotStated(Optional.empty()));
        source.refuseOthers();
        return origin;
    }

    private static Optional<DataSource> covering(YamlMap source, String key, Optional<DataSource> named, String area) {
        named.filter(read -> !read.covers(area))
                .ifPresent(read -> source.faultAt(
                        key, key + ": " + read.id() + " frågar inte om " + area + " (skriv en källa som gör det)"));
        return named;
    }
}
