package nl.meldroute.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.policy.ParameterName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Names that say something, time that can be pushed forward, and doors that each say who and why. */
class NamesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.meldroute");
    private static final ArchRule EVERY_MAPPING_SAYS_WHO = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .or()
            .areAnnotatedWith(RequestMapping.class)
            .should(sayWho(true));

    private static final ArchRule A_COMPONENT_IS_FOUND = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areNestedClasses()
            .should(standWithinAComponent());

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Entity)")
                .check(PRODUCT);
    }

    /** The list that is made while compiling holds what stands by itself; within something else it is found with that (docs/adr/0014). */
    @Test
    void each_component_stands_on_the_list_or_within_one_that_does() {
        A_COMPONENT_IS_FOUND.check(PRODUCT);
    }

    @Test
    void a_component_within_something_that_is_none_is_found_out() {
        JavaClasses planted = new ClassFileImporter().importClasses(NamesTest.class, Lost.class);
        assertThatThrownBy(() -> A_COMPONENT_IS_FOUND.check(planted)).hasMessageContaining("Lost");
    }

    @Component
    static final class Lost {}

    /** What strangers made is decoded in a process of its own (docs/adr/0023). */
    @Test
    void only_the_process_without_network_decodes_what_strangers_made() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.meldroute.files.wash")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.imageio..",
                        "java.awt..",
                        "org.apache.pdfbox..",
                        "com.drew..",
                        "org.xml..",
                        "javax.xml..")
                .check(PRODUCT);
    }

    /** A term that nothing reads would promise what nobody keeps. */
    @Test
    void every_parameter_of_the_edition_is_asked_for() {
        Set<String> names = PRODUCT.get(ParameterName.class).getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> field.getAccessesToSelf().stream()
                        .noneMatch(access -> !access.getOriginOwner().equals(field.getOwner())))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
        assertThat(names).isEmpty();
        assertThat(PRODUCT.get(ParameterName.class).getFields()).hasSizeGreaterThan(40);
    }

    @Test
    void time_is_asked_of_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(PRODUCT);
    }

    @Test
    void rules_know_no_spring_no_sql_and_no_clock() {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.flywaydb..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(PRODUCT);
    }

    @Test
    void every_door_says_who_and_why() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ModuleDoor.class)
                .and()
                .arePublic()
                .should(sayWho(false))
                .check(PRODUCT);
    }

    @Test
    void every_mapping_says_who_and_why() {
        EVERY_MAPPING_SAYS_WHO.check(PRODUCT);
    }

    @Test
    void a_mapping_that_says_nothing_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);
        assertThatThrownBy(() -> EVERY_MAPPING_SAYS_WHO.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Planted.page()");
    }

    /** What somebody may add and forget to say who may come. */
    static class Planted {
        @GetMapping("/geplant")
        String page() {
            return "";
        }
    }

    @Test
    void no_page_calls_what_is_for_jobs() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should(notCallJobs())
                .check(PRODUCT);
    }

    private static ArchCondition<JavaMethod> sayWho(boolean page) {
        return new ArchCondition<>("say who may pass and why") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isMetaAnnotatedWith(Door.class)
                        || method.isAnnotatedWith(OpenDoor.class)
                        || (!page && method.isAnnotatedWith(JobDoor.class));
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> notCallJobs() {
        return new ArchCondition<>("not call a door for jobs") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                page.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().isAnnotatedWith(JobDoor.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> standWithinAComponent() {
        return new ArchCondition<>("stand within a component") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                boolean within = found.getEnclosingClass()
                        .filter(outer -> outer.isMetaAnnotatedWith(Component.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(found, within, found.getName() + " would not be found"));
            }
        };
    }
}
