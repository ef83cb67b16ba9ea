package se.oppnajamforelser.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The service's own database; within a transaction every use of it is part of that transaction. */
class ServiceDatabase {

    /** What was bound stays out of its exceptions: it may be answers or addresses, and someone logs every exception. */
    @Produces
    @Singleton
    static Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource)
                .registerArrayType(new TypedArrays<>(String.class, "text"))
                .registerArrayType(new TypedArrays<>(Long.class, "bigint"))
                .registerArrayType(new TypedArrays<>(Integer.class, "integer"))
                .registerArrayType(new TypedArrays<>(Boolean.class, "boolean"))
                .registerArrayType(UUID.class, "uuid");
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
