package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The way to the service's database; joins the transaction of the calling thread. */
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource);
    }
}
