package org.muster;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.muster.command.support.Facts;
import org.springframework.data.repository.Repository;

/** The sides of the house, and what each may see. */
@AnalyzeClasses(packages = "org.muster", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_language_is_plain_java =
            classes()
                    .that()
                    .resideInAPackage("org.muster.api..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.muster.api..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_command_side_sees_neither_views_nor_web =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.muster.query..", "org.muster.web..", "org.muster.app..");

    @ArchTest
    static final ArchRule the_query_side_sees_neither_decisions_nor_web =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.muster.command..", "org.muster.web..", "org.muster.app..");

    @ArchTest
    static final ArchRule the_web_sees_neither_decisions_nor_views =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.muster.command..", "org.muster.query..", "org.muster.app..");

    @ArchTest
    static final ArchRule decisions_know_no_framework =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.command..")
                    .and()
                    .haveSimpleNameNotEndingWith("Aggregate")
                    .and()
                    .haveSimpleNameNotStartingWith("When")
                    .and()
                    .resideOutsideOfPackage("org.muster.command.support..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.axonframework..",
                            "org.springframework..",
                            "jakarta..",
                            "tools.jackson..",
                            "org.slf4j..");

    @ArchTest
    static final ArchRule decisions_read_no_clock_and_roll_no_dice =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.command..")
                    .and()
                    .resideOutsideOfPackage("org.muster.command.support..")
                    .should()
                    .callMethodWhere(
                            target(
                                            nameMatching(
                                                    "now|randomUUID|fresh|random|currentTimeMillis|nanoTime"))
                                    .and(not(target(owner(assignableTo(Facts.class))))))
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule views_know_axon_only_where_they_are_fed_and_asked =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.query..")
                    .and()
                    .haveSimpleNameEndingWith("Row")
                    .or()
                    .haveSimpleNameEndingWith("Rows")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule the_web_knows_axon_only_at_the_desk =
            noClasses()
                    .that()
                    .resideInAPackage("org.muster.web..")
                    .and()
                    .resideOutsideOfPackage("org.muster.web.support..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule only_the_web_knows_http =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.muster.api..", "org.muster.command..", "org.muster.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.security..",
                            "org.thymeleaf..");

    @ArchTest
    static final ArchRule features_of_the_command_side_meet_in_the_language =
            slices().matching("org.muster.command.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            alwaysTrue(), resideInAPackage("org.muster.command.support.."));

    @ArchTest
    static final ArchRule features_of_the_query_side_meet_in_the_language =
            slices().matching("org.muster.query.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("org.muster.query.support.."));

    @ArchTest
    static final ArchRule features_of_the_web_meet_in_the_language =
            slices().matching("org.muster.web.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("org.muster.web.support.."));

    @ArchTest
    static final ArchRule rows_stay_in_their_package =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .and(resideInAnyPackage("org.muster.."))
                    .should()
                    .bePackagePrivate();
}
