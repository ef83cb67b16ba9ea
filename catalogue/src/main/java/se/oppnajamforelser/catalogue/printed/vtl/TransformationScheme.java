package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The rules of an area as one script in VTL 2.1: a transformation for each indicator, and what they read. */
public final class TransformationScheme {

    private static final String HEAD = """
            /* %s, VTL 2.1

               Datamängden answers har en rad för varje svarande (identifieraren unit) och dessa mått:

            %s

               Svaret i en ruta heter som rutan, till exempel G2[missbruk], och är null om den är obesvarad.
               number(..)     svaret som tal, null om det inte är ett tal
               chosen(..)     om ett av flera alternativ är valt
               previous(..)   svaret året före, null om det är okänt
               judgement(..)  om texten har bedömts uppfylla kraven, null om den inte är bedömd
               sent(..)       om delen är inskickad
               register(..)   registrets täljare, nämnare, antal utan uppgift och färdiga tal
               listed(..)     om kommunen eller stadsdelen finns i förteckningen
               withdrawn(..)  om rättelsen är återtagen
            */
            """;

    private TransformationScheme() {}

    /** The script of an area. */
    public static String of(Questionnaire questionnaire, Area area) {
        List<Transformation> transformations = area.indicators().stream()
                .map(indicator -> Transformation.of(questionnaire, indicator))
                .toList();
        String texts = transformations.stream()
                .map(transformation -> "\n/* " + transformation.title() + " */\n" + transformation.text())
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, HEAD, area.name(), inputs(transformations)) + texts;
    }

    private static String inputs(List<Transformation> transformations) {
        Stream<Component> inputs = transformations.stream()
                .flatMap(transformation -> transformation.inputs().stream())
                .distinct()
                .sorted();
        return inputs.map(input ->
                        "   " + input.name() + " " + input.type().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
