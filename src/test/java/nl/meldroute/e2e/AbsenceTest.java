package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there and what is not for who asks look the same, byte for byte. */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Beleidsplan 2.2: wie er niet bij mag, ziet niet of het er is")
class AbsenceTest {
    private static final String ABSENT = "/nergens";
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final List<String> NOWHERE = List.of(
            "/inbox",
            "/inbox/0b5f0000-0000-4000-8000-00000000000a",
            "/inbox/0b5f0000-0000-4000-8000-00000000000a/reporter",
            "/inbox/0B5F0000-0000-4000-8000-00000000000A",
            "/inbox/1",
            "/inbox/jan",
            "/signals/2026-0000",
            "/signals/2026-9999999",
            "/signals/2026-99999999999999999999/note",
            "/signals/2026",
            "/signals/loods",
            "/signals/2026-9999999/note",
            "/signals/2026-9999999/reply",
            "/work/",
            "/WORK",
            "/work.json",
            "/settings/other",
            "/admin/nergens",
            "/actuator/health",
            "/robots.txt",
            "/.env");
    private static final List<String> AS_STATIC = List.of(
            "/css/nergens.css",
            "/js/nergens.js",
            "/js/",
            "/vendor/nergens.woff2",
            "/fonts/nergens.woff2",
            "/images/nergens.png",
            "/webjars/nergens",
            "/favicon.ico");
    private final Product product;
    private final Map<String, Cases.Case> cases;
    private final Map<String, String> anywhere;

    AbsenceTest(Product product) {
        this.product = product;
        this.cases = new Cases(product).all();
        this.anywhere = new Cases(product).anywhere();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_not_for_a_role_is_the_page_for_what_is_not_there(Role role) {
        Colleague colleague = Colleague.in(product, role);
        SoftAssertions every = new SoftAssertions();
        for (String method : METHODS) {
            assertThat(colleague.ask(method, ABSENT).statusCode()).isEqualTo(404);
            Compared asked = new Compared(path -> colleague.ask(method, path));
            notFor(role, method)
                    .forEach(path -> every.assertThat(asked.differences(path))
                            .as("%s %s as %s", method, path, role)
                            .isEmpty());
        }
        Compared elsewhere = new Compared(path -> colleague.askWithoutToken("POST", path));
        notFor(role, "POST from elsewhere")
                .forEach(path -> every.assertThat(elsewhere.differences(path))
                        .as("POST %s from elsewhere as %s", path, role)
                        .isEmpty());
        every.assertAll();
    }

    /**
     * In what answers differ from that for a path that is not there. A count in the menu may change meanwhile, so what
     * differs is compared once more, with a new answer.
     */
    private static final class Compared {
        private final Function<String, HttpResponse<byte[]>> ask;
        private Map<String, String> absent;

        Compared(Function<String, HttpResponse<byte[]>> ask) {
            this.ask = ask;
            this.absent = Colleague.shown(ask.apply(ABSENT));
        }

        Map<String, String> differences(String path) {
            Map<String, String> differences = once(path);
            if (differences.isEmpty()) {
                return differences;
            }
            absent = Colleague.shown(ask.apply(ABSENT));
            return once(path);
        }

        private Map<String, String> once(String path) {
            Map<String, String> shown = Colleague.shown(ask.apply(path));
            Map<String, String> differences = new TreeMap<>(shown);
            absent.forEach((name, value) -> {
                if (value.equals(shown.get(name))) {
                    differences.remove(name);
                } else {
                    differences.putIfAbsent(name, "absent");
                }
            });
            return differences;
        }
    }

    private List<String> notFor(Role role, String way) {
        List<String> paths = Stream.of(NOWHERE.stream(), AS_STATIC.stream(), closedTo(role, way))
                .flatMap(more -> more)
                .toList();
        assertThat(paths).hasSizeGreaterThanOrEqualTo(NOWHERE.size() + AS_STATIC.size());
        return paths;
    }

    /** Paths of mappings that do not admit the role; of those for all, the paths with a method that is not there. */
    private Stream<String> closedTo(Role role, String way) {
        List<Mapping> all = Mapping.all(product);
        return all.stream()
                .filter(mapping -> all.stream()
                        .filter(other -> other.pattern().equals(mapping.pattern()))
                        .noneMatch(other -> other.admits(role)))
                .flatMap(mapping -> paths(mapping, way, role.name()))
                .distinct();
    }

    /**
     * What pages are read and sent with, for a signal in each state; what no page has, for a signal in one state: another one
     * for each page, way of asking and asker, so that all of them have their turn.
     */
    private Stream<String> paths(Mapping mapping, String way, String asker) {
        if (!mapping.asksOneOf(Map.of("id", "", "number", ""))) {
            return Stream.of(mapping.path(anywhere));
        }
        List<Cases.Case> all = List.copyOf(cases.values());
        boolean eachState = mapping.method().equals(way);
        int turn = Math.floorMod((mapping.pattern() + way + asker).hashCode(), all.size());
        return (eachState ? all : List.of(all.get(turn))).stream().map(one -> mapping.path(one.values()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_method_that_a_page_does_not_have_is_not_there(Role role) {
        Colleague colleague = Colleague.in(product, role);
        List<Mapping> all = Mapping.all(product);
        SoftAssertions every = new SoftAssertions();
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            Compared asked = new Compared(path -> colleague.ask(method, path));
            all.stream()
                    .filter(mapping -> all.stream()
                            .noneMatch(other -> other.method().equals(method)
                                    && other.pattern().equals(mapping.pattern())))
                    .flatMap(mapping -> paths(mapping, method, role.name()))
                    .filter(path -> !path.contains("{"))
                    .distinct()
                    .filter(path -> !path.equals("/login"))
                    .forEach(path -> every.assertThat(asked.differences(path))
                            .as("%s %s as %s", method, path, role)
                            .isEmpty());
        }
        every.assertAll();
    }

    @Test
    @DisplayName("Ik ken de betrokkenen: wie dat zegt, ziet het signaal niet meer; de vervanger wel")
    void who_knows_those_involved_finds_nothing_any_more() {
        Colleague officer = Colleague.in(product, Role.FOCAL_OFFICER);
        Colleague deputy = Colleague.in(product, Role.DEPUTY);
        String page = "/inbox/" + cases.get("Bekend met betrokkenen").id();
        Compared got = new Compared(path -> officer.ask("GET", path));
        Compared posted = new Compared(path -> officer.ask("POST", path));
        for (String path : List.of(page, page + "/reporter", page + "/elsewhere", page + "/phone")) {
            assertThat(got.differences(path)).as(path).isEmpty();
            assertThat(posted.differences(path)).as(path).isEmpty();
        }
        assertThat(deputy.ask("GET", page).statusCode()).isEqualTo(200);
        assertThat(deputy.ask("GET", page + "/reporter").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Opzij gezet: ook ver in de route staat het nummer in geen lijst meer; bij de vervanger wel")
    void who_was_put_aside_finds_nothing_any_more_in_any_list() {
        Cases.Case aside = cases.get("Opzij gezet");
        String number = String.valueOf(aside.number());
        Colleague officer = Colleague.in(product, Role.FOCAL_OFFICER);
        Colleague deputy = Colleague.in(product, Role.DEPUTY);
        Compared got = new Compared(path -> officer.ask("GET", path));
        String page = "/signals/" + number;
        String reaction = page + "/referrals/" + aside.handOver() + "/reaction";
        for (String path : List.of(page, page + "/aside", page + "/let-in", reaction, "/inbox/" + aside.id())) {
            assertThat(got.differences(path)).as(path).isEmpty();
        }
        for (String list : List.of("/work", "/work?view=waiting", "/work?view=later", "/signals", "/follow-ups")) {
            assertThat(text(officer, list)).as(list).doesNotContain(number);
        }
        assertThat(text(deputy, "/signals")).contains(number);
        assertThat(text(deputy, "/follow-ups")).contains(number);
    }

    private static String text(Colleague colleague, String path) {
        return new String(colleague.ask("GET", path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page_from_everywhere_behind_it() {
        Colleague nobody = Colleague.nobody(product);
        List<Mapping> all = Mapping.all(product);
        Set<String> open = all.stream()
                .filter(Mapping::open)
                .map(one -> one.path(Map.of()))
                .collect(Collectors.toSet());
        SoftAssertions every = new SoftAssertions();
        for (String method : METHODS) {
            List<String> paths = new ArrayList<>(NOWHERE);
            all.stream()
                    .filter(mapping -> !mapping.open())
                    .flatMap(mapping -> paths(mapping, method, "nobody"))
                    .distinct()
                    .filter(path -> !open.contains(path))
                    .forEach(paths::add);
            assertThat(Colleague.location(nobody.ask(method, ABSENT))).isEqualTo("/login");
            Compared asked = new Compared(path -> nobody.ask(method, path));
            paths.forEach(path -> every.assertThat(asked.differences(path))
                    .as("%s %s", method, path)
                    .isEmpty());
            Compared elsewhere = new Compared(path -> nobody.askWithoutToken(method, path));
            paths.forEach(path -> every.assertThat(elsewhere.differences(path))
                    .as("%s %s from elsewhere", method, path)
                    .isEmpty());
        }
        every.assertAll();
    }

    @Test
    void a_form_of_somebody_whose_sign_in_ended_says_nothing_of_what_is_there() {
        Colleague gone = Colleague.in(product, Role.DEPARTMENT_CONTACT);
        gone.client().forget("mr-session");
        WordClient.Field typed = new WordClient.Field("note", "Halve zin");
        HttpResponse<byte[]> absent = gone.post(ABSENT, typed);
        HttpResponse<byte[]> closed = gone.post("/inbox/" + cases.get("Nieuw").id(), typed);
        assertThat(Colleague.location(absent))
                .isEqualTo(Colleague.location(closed))
                .isEqualTo("/session-expired");
        assertThat(closed.statusCode()).isEqualTo(absent.statusCode());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("Wat iemand schreef voor iets dat er niet (meer) is, komt terug op het scherm, en verraadt niets")
    void words_for_what_is_not_there_come_back(Role role) {
        Colleague colleague = Colleague.in(product, role);
        WordClient.Field[] typed = {
            new WordClient.Field("once", "0b5f0000-0000-4000-8000-00000000000a"),
            new WordClient.Field("way", "by-phone"),
            new WordClient.Field("text", "Twaalf mensen in <b>een</b> loods.")
        };
        Document page = Jsoup.parse(new String(colleague.post(ABSENT, typed).body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("Dit is er niet meer");
        assertThat(page.select("main .mr-words").eachText()).containsExactly("Twaalf mensen in <b>een</b> loods.");
        Compared asked = new Compared(path -> colleague.post(path, typed));
        SoftAssertions every = new SoftAssertions();
        Stream.concat(NOWHERE.stream(), closedTo(role, "POST with words"))
                .forEach(path -> every.assertThat(asked.differences(path))
                        .as("POST %s as %s", path, role)
                        .isEmpty());
        every.assertAll();
        String elsewhere = new String(colleague.askWithoutToken("POST", ABSENT).body(), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(elsewhere).select("main .mr-words")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/nergens", "/work", "/signals"})
    @DisplayName("Een pagina met een formulier wordt niet gecomprimeerd: haar teken is elke keer hetzelfde (BREACH)")
    void a_page_with_a_token_is_never_compressed(String path) {
        Colleague officer = Colleague.in(product, Role.FOCAL_OFFICER);
        HttpResponse<byte[]> answer = officer.client().method("GET", path, "Accept-Encoding", "gzip, deflate, br");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("_csrf");
    }
}
