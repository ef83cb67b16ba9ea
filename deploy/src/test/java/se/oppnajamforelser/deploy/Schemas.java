package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The JSON Schemas of the test resources: for what is not Java's to model. */
final class Schemas {

    private Schemas() {}

    /** Reads one, such as {@code /compose.schema.json}. */
    static JsonSchema named(String path) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.class.getResourceAsStream(path));
    }

    /** What a schema has against a tree, in a fixed order. */
    static List<String> faults(JsonSchema schema, JsonNode tree) {
        return schema.validate(tree).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
