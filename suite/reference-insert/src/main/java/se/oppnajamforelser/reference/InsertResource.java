package se.oppnajamforelser.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One request, one row, one commit. */
@Path("/rows")
@ApplicationScoped
public class InsertResource {

    private final DataSource database;
    private final ObjectMapper json;

    InsertResource(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @PostConstruct
    void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_row (id bigserial primary key, content jsonb not null)");
        }
    }

    /** Inserts the body as a row. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    public void insert(JsonNode body) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_row (content) values (?::jsonb)")) {
            insert.setString(1, json.writeValueAsString(body));
            insert.executeUpdate();
        }
    }
}
