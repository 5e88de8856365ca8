package nl.meldroute.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Showing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("AVG artikel 5: een pagina opent wat zij noemt, zolang het verzoek duurt")
class PageClassesTest {
    private final FieldClasses filter = new FieldClasses();
    private final MappedDoors doors = Requests.doors();
    private final List<Showing> seen = new ArrayList<>();

    private MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = (MockHttpServletRequest) Requests.of("GET", path);
        doors.handler(request);
        return request;
    }

    private void run(MockHttpServletRequest request, FilterChain behind) throws ServletException, IOException {
        filter.doFilter(request, new MockHttpServletResponse(), behind);
    }

    private void look(MockHttpServletRequest request) throws ServletException, IOException {
        run(request, (_, _) -> seen.add(Showing.current().orElseThrow()));
        assertThat(Showing.current()).isEmpty();
    }

    @Test
    void what_the_page_declares_holds_for_everything_behind_the_wall_and_ends_there() throws Exception {
        look(request("/report"));
        assertThat(seen).containsExactly(new Showing("GET /report", Set.of(FieldClass.SOURCE, FieldClass.PERSON)));
    }

    @Test
    void where_no_page_was_found_nothing_opens() throws Exception {
        look(new MockHttpServletRequest("GET", "/report"));
        assertThat(seen).containsExactly(Showing.nothing("no page"));
    }

    @Test
    void a_page_for_what_went_wrong_opens_nothing_of_the_page_that_was_asked_for() throws Exception {
        MockHttpServletRequest request = request("/report");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute("jakarta.servlet.error.request_uri", "/report");
        look(request);
        assertThat(seen).containsExactly(Showing.nothing("a page for what went wrong"));
    }

    @Test
    void what_goes_wrong_behind_it_comes_out_as_it_was() {
        for (Exception known : List.of(
                new IOException("invented"), new ServletException("invented"), new IllegalStateException("invented"))) {
            assertThatThrownBy(() -> run(request("/report"), (_, _) -> raise(known)))
                    .isSameAs(known);
        }
        assertThatThrownBy(() -> run(request("/report"), (_, _) -> raise(new TimeoutException("invented"))))
                .isInstanceOf(ServletException.class)
                .hasRootCauseMessage("invented");
    }

    @SuppressWarnings("unchecked")
    private static <X extends Exception> void raise(Exception any) throws X {
        throw (X) any;
    }
}
