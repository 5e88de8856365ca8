package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.GeneratedPage;
import nl.meldroute.Meldroute;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Data flow to the right, knowledge points to the left: the graph is checked and drawn from one source. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Meldroute.class);

    @Test
    void no_module_knows_what_it_may_not_know() {
        MODULES.verify();
    }

    @Test
    void the_graph_is_drawn_as_it_is() {
        StringBuilder page = new StringBuilder("# Modules and what each knows\n\n| module | knows |\n|---|---|\n");
        MODULES.stream()
                .sorted((one, other) -> one.getIdentifier()
                        .toString()
                        .compareTo(other.getIdentifier().toString()))
                .forEach(module -> page.append("| ")
                        .append(module.getIdentifier())
                        .append(" | ")
                        .append(known(module))
                        .append(" |\n"));
        GeneratedPage.check("docs/generated/modules.md", page.toString());
    }

    @Test
    void every_module_says_in_one_sentence_what_it_is_for() {
        assertThat(MODULES.stream())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(SourceFiles.read(
                                "src/main/java/nl/meldroute/" + module.getIdentifier() + "/package-info.java"))
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    private static String known(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .sorted()
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("-");
    }
}
