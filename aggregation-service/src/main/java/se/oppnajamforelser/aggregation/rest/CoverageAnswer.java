package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.model.CoverageMatrix;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.model.ModelArea;

/**
 * How an area's indicators of quality cover the dimensions by the types.
 *
 * @param area id of the area
 * @param areaName its name
 * @param described whether the model lists the area's indicators; if not, empty cells say nothing
 * @param empty number of cells without an indicator that can be measured
 * @param cells dimension by dimension, type by type
 */
@Schema(name = "Coverage")
record CoverageAnswer(String area, String areaName, boolean described, int empty, List<CellAnswer> cells) {

    static CoverageAnswer of(Model model, ModelArea area) {
        CoverageMatrix matrix = CoverageMatrix.of(model, area);
        return new CoverageAnswer(
                area.id(),
                area.name(),
                area.isDescribed(),
                matrix.empty().size(),
                matrix.cells().stream().map(CellAnswer::of).toList());
    }

    /**
     * One dimension by one type.
     *
     * @param dimension the dimension of quality
     * @param type struktur, process or resultat
     * @param measured number of indicators that can be measured
     * @param wanted number of utvecklingsindikatorer
     */
    @Schema(name = "CoverageCell")
    record CellAnswer(NamedAnswer dimension, NamedAnswer type, int measured, int wanted) {

        private static CellAnswer of(CoverageMatrix.Cell cell) {
            return new CellAnswer(
                    new NamedAnswer(cell.dimension().code(), cell.dimension().name()),
                    NamedAnswer.of(cell.type()),
                    cell.measured(),
                    cell.wanted());
        }
    }
}
