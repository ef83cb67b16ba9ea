package se.oppnajamforelser.catalogue.model;

import java.util.List;

/**
 * How much an area's measuring asks of those who answer in a year.
 *
 * @param year the year
 * @param area the area's id
 * @param due number of indicators and key figures that are due
 * @param asked number of them that need a question in a survey
 * @param sourceNotStated number of them whose source is not stated, so that they may need a question too
 */
public record Burden(int year, String area, int due, int asked, int sourceNotStated) {

    /** The burden that follows from a plan for an area and a year. */
    public static Burden of(MeasuringPlan plan, ModelArea area, int year) {
        List<ModelIndicator> due = plan.due(area, year);
        int asked = (int) due.stream().filter(ModelIndicator::isAsked).count();
        int notStated = (int) due.stream()
                .filter(indicator -> indicator.origin().source().isEmpty())
                .count();
        return new Burden(year, area.id(), due.size(), asked, notStated);
    }

    /** The most that can need a question: those that do, and all whose source is not stated. */
    public int askedAtMost() {
        return asked + sourceNotStated;
    }
}
