package se.oppnajamforelser.survey.persistence;

import java.sql.SQLException;

/** The database failed; its own message is left with the cause, which is told not to quote rows. */
public class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super("the database failed, SQL state " + cause.getSQLState(), cause);
    }
}
