package se.oppnajamforelser.aggregation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import se.oppnajamforelser.catalogue.share.Percent;

@AnalyzeClasses(packages = "se.oppnajamforelser.aggregation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_SUBJECT_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("..aggregation.share..", "..aggregation.round..", "..aggregation.digest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "jakarta..",
                    "org.jdbi..",
                    "java.sql..",
                    "javax.sql..",
                    "com.fasterxml..",
                    "org.apache..",
                    "se.oppnajamforelser.messaging..")
            .because("tallies, rounds and digests are tested in milliseconds, without a server");

    @ArchTest
    static final ArchRule THE_SUBJECT_KNOWS_NO_EDGE = noClasses()
            .that()
            .resideInAnyPackage("..aggregation.share..", "..aggregation.round..", "..aggregation.digest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.oppnajamforelser.aggregation",
                    "..aggregation.messaging..",
                    "..aggregation.persistence..",
                    "..aggregation.rest..")
            .because("what is stored, sent and shown follows from the subject and not the other way");

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("..aggregation.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
            .because("the order of locks is kept in one place");

    @ArchTest
    static final ArchRule ONLY_REST_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("..aggregation.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .because("a refusal becomes a status in one place");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_EVENTS_ON_THEIR_WAY = noClasses()
            .that()
            .resideOutsideOfPackage("..aggregation.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.oppnajamforelser.messaging..")
            .because("how events travel is not the business of who counts");

    @ArchTest
    static final ArchRule SHARES_ARE_RULED_IN_THE_CATALOGUE = noClasses()
            .that()
            .resideInAPackage("..aggregation..")
            .should()
            .callMethod(BigDecimal.class, "divide", BigDecimal.class, int.class, RoundingMode.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Percent.class)
            .because("a share is taken, rounded and withheld by the catalogue's ShareRule and by nothing else");

    @ArchTest
    static final ArchRule THERE_ARE_NO_CIRCLES = slices().matching("se.oppnajamforelser.aggregation.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader can begin with share and go outwards");
}
