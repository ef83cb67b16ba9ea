package se.oppnajamforelser.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.oppnajamforelser.embedded", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_test_resource_knows_quarkus = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(EmbeddedInfrastructure.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus..")
            .because("suite starts the servers without Quarkus on its class path");

    @ArchTest
    static final ArchRule nobody_needs_the_test_resource = classes()
            .that()
            .haveFullyQualifiedName(EmbeddedInfrastructure.class.getName())
            .should()
            .onlyHaveDependentClassesThat()
            .haveFullyQualifiedName(EmbeddedInfrastructure.class.getName())
            .because("whoever loads it needs Quarkus");

    @ArchTest
    static final ArchRule only_the_container_servers_know_testcontainers = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("se.oppnajamforelser.embedded.ContainerServers")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.testcontainers..")
            .because("it is on the class path only when the tests run on containers");

    @ArchTest
    static final ArchRule only_the_embedded_broker_knows_the_inside_of_kafka = noClasses()
            .that()
            .doNotHaveSimpleName("EmbeddedKafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "scala..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
            .because("it changes with every version of Kafka, the clients do not");
}
