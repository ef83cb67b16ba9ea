package se.oppnajamforelser.survey;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.oppnajamforelser.survey", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "se.oppnajamforelser.survey";
    private static final String[] SUBJECTS = {
        ROOT + ".access..",
        ROOT + ".answer..",
        ROOT + ".clock..",
        ROOT + ".contact..",
        ROOT + ".delivery..",
        ROOT + ".imports..",
        ROOT + ".quality..",
        ROOT + ".rate..",
        ROOT + ".refusal..",
        ROOT + ".respondent..",
        ROOT + ".round.."
    };

    @ArchTest
    static final ArchRule subjects_know_no_framework = classes()
            .that()
            .resideInAnyPackage(SUBJECTS)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(SUBJECTS).or(resideInAnyPackage("java..", "se.oppnajamforelser.catalogue..")))
            .because("what the survey is about is tested in milliseconds and outlives any framework");

    @ArchTest
    static final ArchRule use_cases_know_injection_and_transactions_only = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jdbi..",
                    "jakarta.ws.rs..",
                    "com.fasterxml..",
                    "io.quarkus.mailer..",
                    "org.apache.kafka..",
                    "javax.sql..",
                    "java.sql..",
                    ROOT + ".rest..")
            .because("a use case reads the same whatever carries the request, the rows and the mails");

    @ArchTest
    static final ArchRule only_persistence_knows_the_database = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "javax.sql..", "java.sql..")
            .because("SQL stands in one place");

    @ArchTest
    static final ArchRule only_mail_knows_the_mailer = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.mailer..")
            .because("mails leave from the outbox only");

    @ArchTest
    static final ArchRule only_messaging_tells_events = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.oppnajamforelser.messaging..")
            .because("what the survey tells the other services stands in one place");

    @ArchTest
    static final ArchRule nothing_depends_on_rest = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".rest..")
            .because("the API is an edge");

    @ArchTest
    static final ArchRule subjects_are_free_of_cycles = slices().matching(ROOT + ".(*)..")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles()
            .because("a subject can be read without all the others");
}
