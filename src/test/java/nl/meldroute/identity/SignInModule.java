package nl.meldroute.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.QuickHashes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A clock to push, passwords that cost little, and people who sign in with a browser that keeps its cookies. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
class SignInModule {
    static final String PASSWORD = "sleutelbloem aan zee";

    @Bean
    @Primary
    PushedClock pushedClock() {
        return new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    }

    @Bean
    People people(Accounts accounts, MockMvc http) {
        return new People(accounts, http);
    }

    /** Each test has somebody of its own. */
    record People(Accounts accounts, MockMvc http) {
        Account appointed(Role role) {
            AccountId id = new AccountId(RandomIds.next());
            Account account =
                    new Account(id, "x" + id.toString().substring(0, 8), "Collega " + role, role, "Openbare Orde");
            accounts.add(account, PASSWORD);
            return account;
        }

        Browser browser() {
            return new Browser(http);
        }
    }

    /** Keeps cookies, and follows nothing. */
    static final class Browser {
        private final Map<String, Cookie> cookies = new LinkedHashMap<>();
        private final MockMvc http;
        private String address = "10.1.2.3";

        Browser(MockMvc http) {
            this.http = http;
        }

        Browser at(String other) {
            this.address = other;
            return this;
        }

        MockHttpServletResponse signIn(String username, String password) {
            return send(post("/login").param("username", username).param("password", password));
        }

        String where(String path) {
            MockHttpServletResponse response = send(get(path));
            return response.getStatus() == 200 ? path : Objects.requireNonNullElse(response.getHeader("Location"), "");
        }

        Document open(String path) {
            return read(send(get(path)));
        }

        MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
            try {
                request.with(csrf()).with(one -> {
                    one.setRemoteAddr(address);
                    return one;
                });
                if (!cookies.isEmpty()) {
                    request.cookie(cookies.values().toArray(Cookie[]::new));
                }
                MockHttpServletResponse response =
                        http.perform(request).andReturn().getResponse();
                for (Cookie cookie : response.getCookies()) {
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie);
                    }
                }
                return response;
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }

        Map<String, Cookie> cookies() {
            return cookies;
        }

        static Document read(MockHttpServletResponse response) {
            return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
    }
}
