package se.oppnajamforelser.publication;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.oppnajamforelser.publication", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "se.oppnajamforelser.publication";
    private static final String[] CORE = {
        ROOT + ".figure", ROOT + ".state", ROOT + ".release", ROOT + ".workbook", ROOT + ".notice"
    };

    @ArchTest
    static final ArchRule THE_CORE_IS_PLAIN = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "se.oppnajamforelser.catalogue..", CORE[0], CORE[1], CORE[2], CORE[3], CORE[4])
            .because("what is published must be read and tested without any framework")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule WORKBOOKS_ARE_WRITTEN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".format")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("what stands in a workbook must not depend on the library that writes it")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule USE_CASES_KNOW_NO_TECHNIQUE = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "org.jdbi..",
                    "java.sql..",
                    "org.apache.kafka..",
                    "org.apache.poi..",
                    "com.fasterxml..",
                    "jakarta.ws..",
                    ROOT + ".rest..",
                    ROOT + ".messaging..",
                    ROOT + ".schedule..")
            .because("a use case is called from people and from the clock alike, and belongs to neither")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule TABLES_ARE_KNOWN_TO_PERSISTENCE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".persistence")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
            .because("the tables must be free to change without the rest knowing")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule HTTP_IS_KNOWN_TO_REST_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".rest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "org.jboss.resteasy..", "org.eclipse.microprofile.openapi..")
            .because("the domain refuses with a reason and knows no HTTP")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NOBODY_READS_ANOTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.oppnajamforelser.survey..",
                    "se.oppnajamforelser.scoring..",
                    "se.oppnajamforelser.aggregation..")
            .because("services meet through events and HTTP only")
            .allowEmptyShould(false);
}
