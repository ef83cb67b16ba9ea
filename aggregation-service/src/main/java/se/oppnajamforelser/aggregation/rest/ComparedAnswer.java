package se.oppnajamforelser.aggregation.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.series.Comparability;
import se.oppnajamforelser.catalogue.series.Compared;

/**
 * How an indicator compares with an earlier year.
 *
 * @param year the earlier year
 * @param level {@code direct partly not}; left out where nobody has judged it
 * @param reason why not directly
 * @param text both in a sentence
 */
@Schema(name = "Compared")
record ComparedAnswer(int year, Optional<String> level, Optional<String> reason, String text) {

    static ComparedAnswer of(Compared compared) {
        return new ComparedAnswer(
                compared.year(), compared.level().map(Comparability::code), compared.reason(), compared.text());
    }
}
