package nl.meldroute.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Showing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

@DisplayName("De buitenste muur: dicht, tenzij de pagina zelf zegt voor wie zij opengaat")
class MappedDoorsTest {
    private final MappedDoors doors = Requests.doors();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private boolean opens(String method, String path) {
        return doors.authorize(
                        () -> SecurityContextHolder.getContext().getAuthentication(),
                        new RequestAuthorizationContext(Requests.of(method, path)))
                .isGranted();
    }

    private boolean opens(String path) {
        return opens("GET", path);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_opens_for_the_roles_of_its_door(Role role) {
        Requests.signIn(role);
        assertThat(opens("/signal"))
                .isEqualTo(Set.of(Role.FOCAL_OFFICER, Role.DEPUTY).contains(role));
        assertThat(opens("POST", "/signal/7")).isEqualTo(opens("/signal"));
        assertThat(opens("/reveal")).isEqualTo(role == Role.FOCAL_OFFICER);
        assertThat(opens("/report")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_names_no_door_of_people_opens_for_nobody(Role role) {
        for (String path : List.of("/forgotten", "/job", "/nowhere", "/", "/signal/7/8", "/SIGNAL")) {
            SecurityContextHolder.clearContext();
            assertThat(opens(path)).as(path).isFalse();
            Requests.signIn(role);
            assertThat(opens(path)).as(path).isFalse();
        }
    }

    @Test
    void a_stranger_comes_to_open_pages_and_no_other() {
        assertThat(opens("/report")).isTrue();
        assertThat(opens("/news")).isTrue();
        assertThat(opens("/signal")).isFalse();
        assertThat(opens("/settings")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/favicon.svg,true",
        "HEAD,/favicon.ico,true",
        "GET,/css/meldroute.css,true",
        "GET,/js/any.js,true",
        "GET,/vendor/any.css,true",
        "POST,/css/meldroute.css,false",
        "DELETE,/favicon.svg,false",
        "GET,/favicon.png,false",
        "GET,/csss/meldroute.css,false",
        "GET,/signal/css/,false"
    })
    void files_of_the_product_can_be_fetched_and_nothing_else(String method, String path, boolean opens) {
        assertThat(opens(method, path)).isEqualTo(opens);
    }

    @Test
    void open_pages_are_known_and_those_of_reporters_among_them() {
        assertThat(doors.isOpen(Requests.of("GET", "/report"))).isTrue();
        assertThat(doors.isOpen(Requests.of("GET", "/news"))).isTrue();
        assertThat(doors.isOpen(Requests.of("GET", "/signal"))).isFalse();
        assertThat(doors.isOpen(Requests.of("GET", "/nowhere"))).isFalse();
        assertThat(doors.isForReporters(Requests.of("GET", "/report"))).isTrue();
        assertThat(doors.isForReporters(Requests.of("GET", "/news"))).isFalse();
        assertThat(doors.isForReporters(Requests.of("GET", "/signal"))).isFalse();
    }

    private Showing shown(String path) {
        HttpServletRequest request = Requests.of("GET", path);
        doors.handler(request);
        return MappedDoors.showing(request);
    }

    @Test
    void a_page_may_open_what_its_door_declares_and_is_called_without_the_number_of_a_signal() {
        assertThat(shown("/signal/7"))
                .isEqualTo(new Showing(
                        "GET /signal/{id}", Set.of(FieldClass.CASE, FieldClass.PERSON, FieldClass.SPECIAL)));
        assertThat(shown("/report").classes()).containsExactlyInAnyOrder(FieldClass.SOURCE, FieldClass.PERSON);
        for (String path : List.of("/reveal", "/settings", "/job", "/forgotten", "/news")) {
            assertThat(shown(path)).as(path).isEqualTo(Showing.nothing("GET " + path));
        }
        assertThat(shown("/nowhere")).isEqualTo(Showing.nothing("no page"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_opens_for_one_of_its_roles_shows_the_others_nothing(Role role) {
        assertThat(shown("/oversight").classes()).isEmpty();
        Requests.signIn(role);
        assertThat(shown("/oversight").classes())
                .isEqualTo(role == Role.PRIVACY_OFFICER ? Set.of(FieldClass.CASE) : Set.of());
    }
}
