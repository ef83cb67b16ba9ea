package se.oppnajamforelser.publication.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Figure;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.workbook.Facts;

/** Every figure of a release as JSON; absent values are left out, and properties have a fixed order. */
public final class JsonFile {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/json";

    private static final JsonFactory JSON = new JsonFactory();

    private JsonFile() {}

    /** The file's content: the round, the areas with their indicators, and all figures. */
    public static byte[] write(Figures figures, Facts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            about(json, figures.round(), facts);
            json.writeArrayFieldStart("areas");
            for (Area area : figures.round().areas()) {
                area(json, area);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("figures");
            for (Iterator<Figure> all = figures.all().iterator(); all.hasNext(); ) {
                json.writeRaw('\n');
                figure(json, all.next());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("figures of " + figures.round().id() + " could not be written", e);
        }
        return bytes.toByteArray();
    }

    /** One figure as a JSON object. */
    public static String write(Figure figure) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            figure(json, figure);
        } catch (IOException e) {
            throw new UncheckedIOException("figure " + figure.cell().place() + " could not be written", e);
        }
        return text.toString();
    }

    private static void about(JsonGenerator json, Round round, Facts facts) throws IOException {
        json.writeStringField("round", round.id());
        json.writeStringField("name", round.name());
        json.writeStringField("version", facts.version());
        if (facts.amends().isPresent()) {
            json.writeStringField("amends", facts.amends().get());
        }
        json.writeStringField("made", facts.made().toString());
        json.writeStringField("catalogue", round.version());
        json.writeStringField("referenceDate", round.referenceDate().toString());
        if (round.frame().kind().asksRespondents()) {
            respondents(json, round);
        }
        json.writeArrayFieldStart("parts");
        for (PartDigest part : facts.parts()) {
            json.writeStartObject();
            json.writeStringField("part", part.part());
            json.writeNumberField("submitted", part.submitted());
            json.writeStringField("digest", part.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void respondents(JsonGenerator json, Round round) throws IOException {
        json.writeStringField("asked", round.frame().respondents());
        json.writeNumberField("leastAnswers", round.withholding().leastAnswers());
        json.writeArrayFieldStart("breakdowns");
        for (Breakdown breakdown : round.frame().breakdowns()) {
            json.writeStartObject();
            json.writeStringField("id", breakdown.id());
            json.writeStringField("name", breakdown.name());
            json.writeArrayFieldStart("groups");
            for (BreakdownGroup group : breakdown.groups()) {
                json.writeStartObject();
                json.writeStringField("id", group.id());
                json.writeStringField("name", group.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void area(JsonGenerator json, Area area) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", area.id());
        json.writeStringField("name", area.name());
        json.writeArrayFieldStart("indicators");
        for (Indicator indicator : area.indicators()) {
            json.writeStartObject();
            json.writeStringField("id", indicator.id().value());
            json.writeStringField("name", indicator.name());
            json.writeStringField("shortName", indicator.shortName());
            if (indicator.dimension().isPresent()) {
                json.writeStringField("dimension", indicator.dimension().get());
            }
            json.writeStringField("indicatorArea", indicator.indicatorArea());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("area", figure.area());
        json.writeStringField("level", figure.level().code());
        json.writeStringField("code", figure.code());
        json.writeStringField("name", figure.name());
        if (figure.group().isPresent()) {
            json.writeStringField("breakdown", figure.group().get().breakdown());
            json.writeStringField("group", figure.group().get().id());
        }
        json.writeStringField("indicator", figure.indicator());
        if (figure.content() instanceof Content.Judged judged) {
            judged(json, judged);
        } else {
            shared(json, (Content.Shared) figure.content());
        }
        json.writeEndObject();
    }

    private static void judged(JsonGenerator json, Content.Judged judged) throws IOException {
        json.writeStringField("outcome", judged.named().code());
        if (judged.named().isOwn()) {
            json.writeStringField("countsAs", judged.outcome().code());
        }
        number(json, "value", judged.number());
        if (judged.reason().isPresent()) {
            json.writeStringField("reason", judged.reason().get());
        }
    }

    private static void shared(JsonGenerator json, Content.Shared shared) throws IOException {
        SharesSettled.Figure figure = shared.figure();
        number(json, "percent", figure.percent());
        number(json, "weightedPercent", figure.weightedPercent());
        if (figure.withheld().isPresent()) {
            json.writeStringField("withheld", figure.withheld().get());
        }
        if (shared.tellsCounts()) {
            json.writeNumberField("numerator", figure.numerator());
            json.writeNumberField("denominator", figure.denominator());
        }
        json.writeNumberField("units", shared.units());
        if (shared.responded().isPresent()) {
            json.writeNumberField("responded", shared.responded().get());
        }
        if (shared.tellsCounts()) {
            counts(json, figure);
        }
        number(json, "lowest", figure.lowest());
        number(json, "highest", figure.highest());
        number(json, "mean", figure.mean());
        number(json, "sum", figure.sum());
    }

    private static void counts(JsonGenerator json, SharesSettled.Figure figure) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : figure.counts().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        number(json, "responseRate", Optional.of(figure.responseRate()));
    }

    /** Written as plain digits: 10, never 1E+1. */
    private static void number(JsonGenerator json, String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeFieldName(key);
            json.writeNumber(number.get().toPlainString());
        }
    }
}
