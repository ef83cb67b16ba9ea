package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.model.Burden;
import se.oppnajamforelser.catalogue.model.DataSource;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.model.ModelArea;
import se.oppnajamforelser.catalogue.model.ModelIndicator;
import se.oppnajamforelser.catalogue.model.SurveyPlan;

/**
 * What the model's measuring asks in a year.
 *
 * @param year the year
 * @param due number of indicators and key figures that are due in all areas
 * @param asked number of them that need a question
 * @param askedAtMost the same with those whose source is not stated
 * @param areas area by area; those that the model describes
 * @param surveys the questionnaires needed: how many indicators each survey has to ask for
 */
@Schema(name = "Burden")
record BurdenAnswer(int year, int due, int asked, int askedAtMost, List<AreaAnswer> areas, List<SurveyAnswer> surveys) {

    static BurdenAnswer of(MeasuringPlan plan, int year) {
        List<AreaAnswer> areas = plan.model().areas().stream()
                .filter(ModelArea::isDescribed)
                .map(area -> AreaAnswer.of(area, Burden.of(plan, area, year)))
                .toList();
        return new BurdenAnswer(
                year,
                sum(areas, AreaAnswer::due),
                sum(areas, AreaAnswer::asked),
                sum(areas, AreaAnswer::askedAtMost),
                areas,
                SurveyPlan.of(plan, year).questions().entrySet().stream()
                        .map(survey -> SurveyAnswer.of(survey.getKey(), survey.getValue()))
                        .toList());
    }

    private static int sum(List<AreaAnswer> areas, ToIntFunction<AreaAnswer> number) {
        return areas.stream().mapToInt(number).sum();
    }

    /**
     * What an area's measuring asks.
     *
     * @param area id of the area
     * @param areaName its name
     * @param due number of indicators and key figures that are due
     * @param asked number of them that need a question
     * @param sourceNotStated number of them whose source is not stated, so that they may need a question too
     * @param askedAtMost both together
     */
    @Schema(name = "AreaBurden")
    record AreaAnswer(String area, String areaName, int due, int asked, int sourceNotStated, int askedAtMost) {

        private static AreaAnswer of(ModelArea area, Burden burden) {
            return new AreaAnswer(
                    area.id(),
                    area.name(),
                    burden.due(),
                    burden.asked(),
                    burden.sourceNotStated(),
                    burden.askedAtMost());
        }
    }

    /**
     * What a survey has to ask for.
     *
     * @param survey id of the survey
     * @param surveyName its name
     * @param indicators number of indicators that are due and rest on it
     */
    @Schema(name = "SurveyBurden")
    record SurveyAnswer(String survey, String surveyName, int indicators) {

        private static SurveyAnswer of(DataSource survey, List<ModelIndicator> indicators) {
            return new SurveyAnswer(survey.id(), survey.name(), indicators.size());
        }
    }

    /**
     * The burden year by year.
     *
     * @param notDescribed areas whose indicators the model does not list yet; their burden is not known
     * @param years in order
     */
    @Schema(name = "Burdens")
    record BurdensAnswer(List<NamedAnswer> notDescribed, List<BurdenAnswer> years) {}
}
