package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.identity.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role at every mapping of the running product, with a signal in each state: in where it is declared, else a 404. */
@RunningProduct
@DisplayName("Beleidsplan 2.1 en 2.2: wie waar bij mag")
class AccessTest {
    private static final String DRAFT = "0b5f0000-0000-4000-8000-00000000000d";
    private static final Map<String, String> OPEN_VALUES = Map.of("draft", DRAFT, "page", "story", "number", "1");
    private final Product product;
    private final List<Mapping> mappings;
    private final List<Map<String, String>> anywhere;

    AccessTest(Product product) {
        this.product = product;
        this.mappings = Mapping.all(product);
        Cases cases = new Cases(product);
        Map<String, String> consulted = new HashMap<>(cases.anywhere());
        consulted.put("share", cases.shared(Role.REPORTING_CODE_OFFICER).toString());
        this.anywhere = List.of(cases.anywhere(), consulted);
    }

    @Test
    void every_role_comes_where_it_is_declared_and_nowhere_else() {
        Map<String, Cases.Case> cases = new Cases(product).all();
        SoftAssertions every = new SoftAssertions();
        for (Role role : Role.values()) {
            Colleague colleague = Colleague.in(product, role);
            for (Mapping mapping : mappings.stream().filter(one -> !one.open()).toList()) {
                boolean in = paths(mapping, cases)
                        .limit(elsewhere(mapping, role) ? 1 : Long.MAX_VALUE)
                        .anyMatch(path -> isIn(ask(colleague, mapping, path)));
                every.assertThat(in).as("%s at %s, as declared", role, mapping).isEqualTo(mapping.admits(role));
            }
        }
        every.assertAll();
    }

    /** Where no form or page admits the role, AbsenceTest asks for a signal in each state. */
    private boolean elsewhere(Mapping mapping, Role role) {
        return mappings.stream()
                .filter(other -> other.pattern().equals(mapping.pattern()))
                .noneMatch(other -> other.admits(role));
    }

    @Test
    void what_is_open_is_open_to_all_and_to_nobody_in_particular() {
        SoftAssertions every = new SoftAssertions();
        for (Mapping mapping : mappings.stream().filter(Mapping::open).toList()) {
            Colleague nobody = Colleague.nobody(product);
            HttpResponse<byte[]> answer = nobody.ask(mapping.method(), mapping.path(OPEN_VALUES));
            every.assertThat(isIn(answer)).as("a stranger at %s", mapping).isTrue();
        }
        for (Role role : Role.values()) {
            Colleague colleague = Colleague.in(product, role);
            for (Mapping mapping : mappings.stream().filter(Mapping::open).toList()) {
                HttpResponse<byte[]> answer = colleague.ask(mapping.method(), mapping.path(OPEN_VALUES));
                every.assertThat(isIn(answer)).as("%s at %s", role, mapping).isTrue();
                if (mapping.method().equals("POST") && !colleague.stillIn()) {
                    colleague = Colleague.in(product, role);
                }
            }
        }
        every.assertAll();
    }

    @Test
    void a_mapping_that_declares_nothing_is_open_to_nobody_and_is_found() throws NoSuchMethodException {
        RequestMappingHandlerMapping handlers =
                product.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        RequestMappingInfo planted = RequestMappingInfo.paths("/geplant")
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(planted, new Planted(), Planted.class.getDeclaredMethod("page"));
        try {
            assertThat(Mapping.all(product).stream().filter(mapping -> !mapping.declared()))
                    .extracting(Mapping::words)
                    .containsOnly("/geplant");
            for (Role role : Role.values()) {
                Colleague colleague = Colleague.in(product, role);
                assertThat(Colleague.shown(colleague.ask("GET", "/geplant")))
                        .isEqualTo(Colleague.shown(colleague.ask("GET", "/nergens")));
            }
            assertThat(Colleague.location(Colleague.nobody(product).ask("GET", "/geplant")))
                    .isEqualTo("/login");
        } finally {
            handlers.unregisterMapping(planted);
        }
        assertThat(Mapping.all(product)).allMatch(Mapping::declared);
    }

    /** A page that somebody added and for which nobody said who may come. */
    static class Planted {
        String page() {
            return "ui/blank";
        }
    }

    @Test
    void who_comes_where_stands_in_the_documents() {
        Map<String, Cases.Case> cases = new Cases(product).all();
        Map<Role, Colleague> officers = new EnumMap<>(Role.class);
        Stream.of(Role.FOCAL_OFFICER, Role.DEPUTY).forEach(role -> officers.put(role, Colleague.in(product, role)));
        Map<String, List<Mapping>> conditional = new TreeMap<>(Map.of(
                "de gemeente een plek heeft om in te loggen (OpenID Connect)",
                ConditionalDoors.with(Map.of("meldroute.openid.issuer", "https://inloggen.gemeente.invalid")),
                "er nog geen beheerder is",
                ConditionalDoors.with(Map.of("meldroute.mode", "production"))));
        GeneratedPage.check(
                "docs/generated/access.md", new AccessPage(mappings, conditional).print((mapping, state, role) -> {
                            String path = mapping.path(cases.get(state).values());
                            return officers.get(role).ask("GET", path).statusCode();
                        }));
    }

    private Stream<String> paths(Mapping mapping, Map<String, Cases.Case> cases) {
        return mapping.asksOneOf(Map.of("id", "", "number", ""))
                ? cases.values().stream().map(one -> mapping.path(one.values()))
                : anywhere.stream().map(mapping::path).distinct();
    }

    private static HttpResponse<byte[]> ask(Colleague colleague, Mapping mapping, String path) {
        return mapping.least().isEmpty()
                ? colleague.ask(mapping.method(), path)
                : colleague.post(path, mapping.least().toArray(WordClient.Field[]::new));
    }

    /** A page or a step further: not the page for what is not there, nor the sign-in page, nor a failure. */
    private static boolean isIn(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        boolean toSignIn = "/login".equals(Colleague.location(answer));
        return (status == 200 || status == 204 || status == 303 || status == 409) && !toSignIn;
    }
}
