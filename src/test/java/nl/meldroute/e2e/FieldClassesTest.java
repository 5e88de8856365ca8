package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.GeneratedPage;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.FieldTable;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Content by class, denied by default: which field is of which class, and which page, role and purpose open it. */
@RunningProduct
@DisplayName("AVG artikel 5, 9 en 10: welke inhoud voor wie opengaat")
class FieldClassesTest {
    private final Product product;

    FieldClassesTest(Product product) {
        this.product = product;
    }

    @Test
    void every_column_of_bytes_has_one_class_or_holds_nothing_to_read() {
        Set<String> known = new HashSet<>(SealedColumns.all().keySet());
        assertThat(known).isNotEmpty().noneMatch(SealedColumns.NO_CONTENT::contains);
        known.addAll(SealedColumns.NO_CONTENT);
        assertThat(new Rows(product).columnsOfBytes()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(SealedColumns.declared()).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    }

    @Test
    void which_content_opens_for_whom_stands_in_the_documents() {
        GeneratedPage.check(
                "docs/generated/field-classes.md",
                new FieldClassPage(Mapping.all(product), SealedColumns.all()).print());
    }

    @Test
    void a_page_declares_nothing_that_nobody_there_may_see() {
        SoftAssertions every = new SoftAssertions();
        for (Mapping mapping : Mapping.all(product)) {
            Set<FieldClass> some = Arrays.stream(Role.values())
                    .filter(role -> !mapping.open() && mapping.opensFor(role))
                    .flatMap(role -> FieldTable.as(role).stream())
                    .collect(Collectors.toUnmodifiableSet());
            every.assertThat(mapping.shows()).as("somebody at %s", mapping).allMatch(some::contains);
            every.assertThat(mapping.weighs()).as("%s", mapping).noneMatch(mapping.shows()::contains);
        }
        every.assertAll();
    }

    @Test
    void a_page_that_declares_nothing_opens_nothing_and_it_is_on_the_audit() throws NoSuchMethodException {
        Planted planted = new Planted(product, new Cases(product).in("Opgepakt").id());
        Map<String, String> paths =
                Map.of("/geplant/niets", "nothing", "/geplant/zaak", "another", "/geplant/persoon", "declared");
        RequestMappingHandlerMapping handlers =
                product.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<RequestMappingInfo> mapped = paths.entrySet().stream()
                .map(path -> plant(handlers, planted, path.getKey(), path.getValue()))
                .toList();
        try {
            Colleague officer = Colleague.in(product, Role.FOCAL_OFFICER);
            Map<String, String> absent = Colleague.shown(officer.ask("GET", "/nergens"));
            int before = refused();
            for (String shut : List.of("/geplant/niets", "/geplant/zaak")) {
                assertThat(Colleague.shown(officer.ask("GET", shut))).as(shut).isEqualTo(absent);
            }
            assertThat(refused()).isEqualTo(before + 2);
            assertThat(Colleague.shown(officer.ask("GET", "/geplant/persoon")).get("body"))
                    .contains("Man met bus");
            assertThat(refused()).isEqualTo(before + 2);
        } finally {
            mapped.forEach(handlers::unregisterMapping);
        }
    }

    private int refused() {
        return product.superuser().sql("""
                        select count(*) from audit.entry
                        where action = 'content.open' and outcome = 'refused' and object = 'subjects.subject.content'
                          and reason = 'person' and role = 'FOCAL_OFFICER' and actor is not null and object_id is null
                        """).query(Integer.class).single();
    }

    private static RequestMappingInfo plant(
            RequestMappingHandlerMapping handlers, Planted planted, String path, String method) {
        RequestMappingInfo info = RequestMappingInfo.paths(path)
                .options(handlers.getBuilderConfiguration())
                .build();
        try {
            handlers.registerMapping(info, planted, Planted.class.getDeclaredMethod(method));
            return info;
        } catch (NoSuchMethodException misspelt) {
            throw new AssertionError(misspelt);
        }
    }

    /** Pages that somebody added, which show whom a signal is about. */
    static class Planted {
        private final Product product;
        private final ReportId signal;

        Planted(Product product, ReportId signal) {
            this.product = product;
            this.signal = signal;
        }

        @ResponseBody
        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.HANDLING)
        String nothing() {
            return people();
        }

        @ResponseBody
        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.HANDLING, shows = FieldClass.CASE)
        String another() {
            return people();
        }

        @ResponseBody
        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.HANDLING, shows = FieldClass.PERSON)
        String declared() {
            return people();
        }

        private String people() {
            return product.bean(Subjects.class).of(signal).stream()
                    .map(Subject::title)
                    .collect(Collectors.joining(", "));
        }
    }
}
