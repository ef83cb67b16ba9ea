package se.oppnajamforelser.messaging;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.oppnajamforelser.embedded.EmbeddedInfrastructure;

/** A test of messaging within a running service, with real servers. */
@QuarkusTest
@WithTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "database", value = "messaging"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface RunningService {}
