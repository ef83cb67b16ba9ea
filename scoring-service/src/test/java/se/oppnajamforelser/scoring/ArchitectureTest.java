package se.oppnajamforelser.scoring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.oppnajamforelser.scoring", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "se.oppnajamforelser.scoring";

    private static final String[] CORE = {
        ROOT + ".outcome",
        ROOT + ".supplement",
        ROOT + ".register",
        ROOT + ".explanation",
        ROOT + ".progress",
        ROOT + ".laboratory"
    };

    @ArchTest
    static final ArchRule THE_CORE_IS_PLAIN = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(CORE).or(resideInAnyPackage("java..", "se.oppnajamforelser.catalogue..")))
            .because("how answers become outcomes must be read and tested without any framework")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule USE_CASES_KNOW_INJECTION_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "org.jdbi..",
                    "java.sql..",
                    "org.apache.kafka..",
                    "com.fasterxml..",
                    "jakarta.ws..",
                    "se.oppnajamforelser.messaging..",
                    ROOT + ".rest..",
                    ROOT + ".messaging..")
            .because("a use case is called from both sides and belongs to neither")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule TABLES_ARE_KNOWN_TO_PERSISTENCE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
            .because("the tables must be free to change without the rest knowing")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule HTTP_IS_KNOWN_TO_REST_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "org.jboss.resteasy..", "org.eclipse.microprofile..")
            .because("the domain refuses with a reason and knows no HTTP")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NOBODY_READS_ANOTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.oppnajamforelser.survey..",
                    "se.oppnajamforelser.aggregation..",
                    "se.oppnajamforelser.publication..")
            .because("services meet through events and HTTP only")
            .allowEmptyShould(false);
}
