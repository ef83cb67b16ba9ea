package se.oppnajamforelser.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** An API as small as it can be that still uses tokens, JSON and the database. */
@Path("/rows")
@RolesAllowed("reader")
public class RowResource {

    private final DataSource database;

    RowResource(DataSource database) {
        this.database = database;
    }

    /** A row. */
    public record Row(long id) {}

    /** Every row. */
    @GET
    public List<Row> rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id from reference_stack_row")) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(new Row(found.getLong("id")));
            }
            return rows;
        }
    }
}
