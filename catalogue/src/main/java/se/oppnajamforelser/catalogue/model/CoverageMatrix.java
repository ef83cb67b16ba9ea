package se.oppnajamforelser.catalogue.model;

import java.util.List;

/**
 * How well an area's indicators of quality cover the dimensions by all three types, which is the model's aim.
 *
 * @param area the area's id
 * @param cells dimension by dimension, type by type
 */
public record CoverageMatrix(String area, List<Cell> cells) {

    public CoverageMatrix {
        cells = List.copyOf(cells);
    }

    /** The matrix of an area of a model. */
    public static CoverageMatrix of(Model model, ModelArea area) {
        List<Cell> cells = model.words().dimensions().stream()
                .flatMap(dimension ->
                        model.words().types().stream().map(type -> Cell.of(area.indicators(), dimension, type)))
                .toList();
        return new CoverageMatrix(area.id(), cells);
    }

    /** The cells without any indicator that can be measured, whether or not one is wanted. */
    public List<Cell> empty() {
        return cells.stream().filter(cell -> cell.measured() == 0).toList();
    }

    /**
     * One dimension by one type.
     *
     * @param dimension the dimension
     * @param type struktur, process or resultat
     * @param measured number of indicators that can be measured
     * @param wanted number of utvecklingsindikatorer
     */
    public record Cell(Dimension dimension, Concept type, int measured, int wanted) {

        private static Cell of(List<ModelIndicator> indicators, Dimension dimension, Concept type) {
            List<ModelIndicator> here = indicators.stream()
                    .filter(indicator -> indicator
                            .quality()
                            .filter(quality -> quality.dimension().equals(dimension)
                                    && quality.type().equals(type))
                            .isPresent())
                    .toList();
            int wanted = (int) here.stream().filter(ModelIndicator::isWanted).count();
            return new Cell(dimension, type, here.size() - wanted, wanted);
        }
    }
}
