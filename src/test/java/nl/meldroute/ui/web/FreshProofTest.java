package nl.meldroute.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Voor wat het meeste opent, is het laatste bewijs hooguit vijf minuten oud")
class FreshProofTest {
    private static final Instant STALE = Requests.NOW.minusSeconds(301);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @TempDir
    private Path home;

    private FreshProof proof;
    private FormOwners owners;

    /** Without passkeys and codes: whoever signed in outside proves it there. */
    @BeforeEach
    @SuppressWarnings("NullAway")
    void begin() throws Exception {
        Path key = Files.writeString(home.resolve("key"), "00".repeat(32));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Clock clock = Clock.fixed(Requests.NOW, ZoneOffset.UTC);
        owners = new FormOwners(KeyFile.read(key));
        KeptPosts kept = new KeptPosts(owners, JsonMapper.shared(), clock);
        proof = new FreshProof(kept, new Proofs(null, null, new PageFrame.Product("demo", "1")), clock);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static HandlerMethod page(String name) {
        return Stream.of(Requests.Pages.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> new HandlerMethod(new Requests.Pages(), method))
                .findFirst()
                .orElseThrow();
    }

    private boolean goesOn(String page) {
        return proof.preHandle(new MockHttpServletRequest("GET", "/" + page), response, page(page));
    }

    @ParameterizedTest
    @CsvSource({"reveal,false", "settings,false", "signal,true", "report,true", "forgotten,true"})
    void what_is_sensitive_asks_again_and_the_rest_goes_on(String page, boolean goesOn) {
        Requests.signIn(Role.FOCAL_OFFICER, STALE, "outside");
        assertThat(goesOn(page)).isEqualTo(goesOn);
        assertThat(response.getStatus()).isEqualTo(goesOn ? 200 : 303);
        assertThat(response.getHeader("Location")).isEqualTo(goesOn ? null : ProveController.PAGE);
    }

    @ParameterizedTest
    @CsvSource({"300,true", "301,false", "0,true"})
    void a_proof_holds_for_five_minutes(long seconds, boolean goesOn) {
        Requests.signIn(Role.FOCAL_OFFICER, Requests.NOW.minusSeconds(seconds), "outside");
        assertThat(goesOn("reveal")).isEqualTo(goesOn);
    }

    @Test
    void where_nobody_is_signed_in_or_no_page_answers_there_is_nothing_to_prove() {
        assertThat(goesOn("reveal")).isTrue();
        Requests.signIn(Role.FOCAL_OFFICER, STALE, "outside");
        assertThat(proof.preHandle(new MockHttpServletRequest(), response, "a file"))
                .isTrue();
    }

    @Test
    void the_way_back_is_kept_the_page_in_a_cookie_and_a_form_with_what_was_typed() {
        Requests.signIn(Role.FOCAL_OFFICER, STALE, "outside");
        goesOn("reveal");
        assertThat(response.getCookies()).extracting("name").containsExactly("REDIRECT_URI");
        MockHttpServletResponse answer = new MockHttpServletResponse();
        assertThat(proof.preHandle(form("reason", "Zij belde."), answer, page("reveal")))
                .isFalse();
        assertThat(answer.getCookies()).extracting("name").containsExactly("mr-kept");
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private MockHttpServletRequest form(String field, String value) {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/reveal");
        form.setParameter(KeptPosts.OWNER, owners.of(SignedIn.current().orElseThrow()));
        form.setParameter(field, value);
        return form;
    }
}
