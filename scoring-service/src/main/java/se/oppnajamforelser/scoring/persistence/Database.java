package se.oppnajamforelser.scoring.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The service's database. Within a transaction every use of it is part of that. */
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource)
                .registerArrayType(String.class, "text")
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(Boolean.class, "boolean")
                .registerArrayType(UUID.class, "uuid");
    }
}
