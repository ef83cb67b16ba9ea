package se.oppnajamforelser.messaging;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** JDBI whose exceptions leave out what was bound: it would be answers, and someone logs every exception. */
final class QuietJdbi {

    private QuietJdbi() {}

    static Jdbi over(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }
}
