package se.oppnajamforelser.catalogue;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Logger;

/** What the module's design says, held by the build. */
@AnalyzeClasses(packages = "se.oppnajamforelser.catalogue", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "se.oppnajamforelser.catalogue";

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package can be understood only after those that it rests on");

    @ArchTest
    static final ArchRule packages_rest_on_those_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("yaml")
            .definedBy(ROOT + ".yaml..")
            .layer("table")
            .definedBy(ROOT + ".table..")
            .layer("expression")
            .definedBy(ROOT + ".expression..")
            .layer("question")
            .definedBy(ROOT + ".question..")
            .layer("indicator")
            .definedBy(ROOT + ".indicator..")
            .layer("remedy")
            .definedBy(ROOT + ".remedy..")
            .layer("share")
            .definedBy(ROOT + ".share..")
            .layer("region")
            .definedBy(ROOT + ".region..")
            .layer("disclosure")
            .definedBy(ROOT + ".disclosure..")
            .layer("round")
            .definedBy(ROOT + ".round..")
            .layer("review")
            .definedBy(ROOT + ".review..")
            .layer("model")
            .definedBy(ROOT + ".model..")
            .layer("series")
            .definedBy(ROOT + ".series..")
            .layer("printed")
            .definedBy(ROOT + ".printed..")
            .layer("event")
            .definedBy(ROOT + ".event..")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("series")
            .whereLayer("review")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("printed")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("series")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("round")
            .mayOnlyBeAccessedByLayers("series")
            .whereLayer("event")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("remedy")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("share")
            .mayOnlyBeAccessedByLayers("round", "review", "series")
            .whereLayer("region")
            .mayOnlyBeAccessedByLayers("disclosure", "round", "series")
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("indicator", "round", "series")
            .whereLayer("indicator")
            .mayOnlyBeAccessedByLayers("remedy", "share", "round", "model", "review", "series", "printed")
            .whereLayer("question")
            .mayOnlyBeAccessedByLayers("indicator", "remedy", "round", "review", "printed")
            .whereLayer("expression")
            .mayOnlyBeAccessedByLayers("question", "indicator", "remedy", "round", "review", "printed")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("region")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("round", "model", "series")
            .because("a rule knows no questionnaire, a questionnaire no indicator, and an indicator no share");

    @ArchTest
    static final ArchRule events_hold_plain_values = classes()
            .that()
            .resideInAPackage(ROOT + ".event..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".event..", "java..")
            .because("a contract must not change by accident when a domain type does");

    @ArchTest
    static final ArchRule nothing_but_the_jdk_and_readers_of_yaml_and_csv = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "..", "java..", "org.yaml.snakeyaml..", "org.apache.commons.csv..")
            .because("every service and tool shares this module, whatever framework it uses");

    @ArchTest
    static final ArchRule yaml_stays_where_files_are_read = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".yaml..", ROOT + ".region..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..")
            .because("the form of a file is nobody's business but its reader's");

    @ArchTest
    static final ArchRule csv_stays_where_tables_are_read = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..")
            .because("the form of a file is nobody's business but its reader's");

    @ArchTest
    static final ArchRule the_core_asks_no_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes in from the edge; the core is a function");

    @ArchTest
    static final ArchRule nothing_is_logged = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Logger.class, System.Logger.class))
            .because("answers never stand in a log");

    @ArchTest
    static final ArchRule state_never_changes = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    ROOT + ".share..",
                    ROOT + ".region..",
                    ROOT + ".event..",
                    ROOT + ".indicator..",
                    ROOT + ".remedy..",
                    ROOT + ".model..",
                    ROOT + ".series..")
            .should()
            .beFinal()
            .because("the catalogue is shared by all threads");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .because("a name that fits everything says nothing");

    @ArchTest
    static final ArchRule no_flag_parameters = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .doNotHaveName("of")
            .should()
            .haveRawParameterTypes(boolean.class)
            .because("a call such as settle(true) cannot be read");
}
