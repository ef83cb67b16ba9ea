package se.oppnajamforelser.messaging;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

@AnalyzeClasses(packages = "se.oppnajamforelser.messaging", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule of_ours_it_knows_the_events_only = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("se.oppnajamforelser..")
                    .and(not(resideInAnyPackage(
                            "se.oppnajamforelser.messaging", "se.oppnajamforelser.catalogue.event"))))
            .because("messaging carries events between services and knows none of them");

    @ArchTest
    static final ArchRule it_is_blocking = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.mutiny..", "io.vertx..", "org.reactivestreams..")
            .because("blocking code and one transaction per batch; no reactive types in our signatures");

    @ArchTest
    static final ArchRule services_see_little = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*\\.(Outbox|EventSender|EventHandler|EventJson|\\w+Exception)")
            .because("what a service uses of messaging is what its README lists; the rest may change");

    @ArchTest
    static final ArchRule rest_methods_are_public = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .bePublic()
            .because("Quarkus answers 404 to a method that is not, without a warning");
}
