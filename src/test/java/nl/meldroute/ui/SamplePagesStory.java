package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces in a real browser: axe, width, targets, and what the small scripts do. */
@Tag("story")
class SamplePagesStory {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'";
    private static final String[] SAMPLES = {
        "start",
        "danger",
        "danger-wrong",
        "note",
        "story",
        "place",
        "place-wrong",
        "check",
        "sent",
        "work",
        "signal",
        "help",
        "login",
        "session-expired",
        "blank",
        "problem",
        "unreachable"
    };
    private static final String SMALL_TARGETS = """
            least => [...document.querySelectorAll('a, button, input:not([type=hidden]), textarea, summary')]
              .filter(one => one.closest('p, li, td, th, h1, h2, h3, dd') === null || one.matches('button, input'))
              .filter(one => !one.matches('[aria-hidden], .utrecht-skip-link') && one.checkVisibility())
              .map(one => [one, (one.closest('.mr-choice') ?? one).getBoundingClientRect()])
              .filter(([, box]) => box.height < least || box.width < least)
              .map(([one, box]) => one.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height)""";
    private static HttpServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SamplePagesStory::answer);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BrowserProgram.path())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT, true", "320, DARK, false", "1280, LIGHT, false", "1280, DARK, true"})
    void no_page_has_a_barrier(int width, ColorScheme scheme, boolean scripts) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            for (String sample : SAMPLES) {
                page.navigate(address(sample));
                if (scripts) {
                    Axe.violations(page).forEach(found -> complaints.add(sample + ": " + found));
                }
                complaints.addAll(measure(page, sample));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_screen_is_white_before_anything_answers() {
        Page page = page("danger");
        page.route("**/blank", SamplePagesStory::nothing);
        page.evaluate("document.querySelector('[data-wipe]').click()");
        assertThat(page.locator(".mr-white").boundingBox().height).isGreaterThanOrEqualTo(700);
        assertThat(page.title()).isEqualTo("…");
    }

    @Test
    void without_a_connection_the_text_stays_and_the_bar_says_so() {
        Page page = page("story");
        page.locator("#story").fill("Drie bedden.");
        page.context().setOffline(true);
        page.locator("main .utrecht-button").click();
        assertThat(page.locator("#offline").isVisible()).isTrue();
        assertThat(page.locator("#story").inputValue()).isEqualTo("Drie bedden.");
        page.context().setOffline(false);
        page.route("**/story*", SamplePagesStory::nothing);
        page.evaluate("document.querySelector('#offline button').click()");
        assertThat(page.locator("#offline").isVisible()).isFalse();
    }

    @Test
    void enter_in_a_field_never_wipes_the_screen() {
        Page page = page("place");
        List<String> posted = new ArrayList<>();
        page.onRequest(request -> posted.add(request.method() + " " + request.url()));
        page.locator("#place").press("Enter");
        assertThat(posted).anyMatch(one -> one.startsWith("POST") && one.endsWith("/place"));
    }

    @Test
    void focus_goes_to_what_is_wrong_without_a_script_too() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("place-wrong"));
            page.waitForCondition(() -> "errors".equals(page.evaluate("document.activeElement.id")));
        }
    }

    @Test
    void focus_goes_to_what_is_wrong_and_from_there_to_the_field() {
        Page page = page("place-wrong");
        page.waitForCondition(() -> "errors".equals(page.evaluate("document.activeElement.id")));
        page.locator("#errors a").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("day");
    }

    @Test
    void who_does_nothing_is_asked_first_and_then_the_screen_closes() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate(address("work"));
            page.clock().fastForward("11:50");
            assertThat(page.locator("dialog").isVisible()).isFalse();
            page.clock().fastForward("00:15");
            assertThat(page.locator("dialog").isVisible()).isTrue();
            assertThat(page.title()).isEqualTo("Bent u er nog?");
            page.locator("[data-continue]").click();
            page.waitForCondition(() -> !page.locator("dialog").isVisible());
            assertThat(page.title()).startsWith("Mijn werk");
            page.clock().fastForward("14:05");
            assertThat(page.locator("#still-there-again").textContent())
                    .isEqualTo("Over 1 minuut sluiten wij het scherm.");
            page.clock().fastForward("01:00");
            page.waitForURL("**/session-expired");
        }
    }

    @Test
    void what_a_reporter_wrote_does_not_come_out_of_a_printer() {
        Page page = page("check");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main > *:visible").count()).isZero();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('main'), '::after').content"))
                .isEqualTo("\"Deze pagina kunt u niet afdrukken.\"");
        page.navigate(address("signal"));
        assertThat(page.locator("main .mr-quote").isVisible()).isTrue();
        assertThat(page.locator("nav:visible, button:visible, .mr-footer:visible")
                        .count())
                .isZero();
    }

    @Test
    void what_was_typed_goes_along_when_the_screen_closes() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate(address("note"));
            page.locator("#note").fill("Halve zin");
            Request closing =
                    page.waitForRequest("**/session-expired", () -> page.clock().fastForward("15:01"));
            assertThat(closing.method()).isEqualTo("POST");
            assertThat(closing.postData()).contains("note=Halve+zin", "_page=%2Fnote", "_owner=", "_csrf=");
            // A browser that is closed on its way to a page may never answer.
            page.waitForURL("**/session-expired");
        }
    }

    @Test
    void three_times_shift_leaves_the_help_page() {
        Page page = page("help");
        page.keyboard().press("Shift");
        assertThat(page.locator("#status").textContent()).contains("1 keer");
        page.keyboard().type("Aa");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.url()).endsWith("/help");
        page.keyboard().press("Shift");
        page.waitForURL("**/public/leave");
    }

    private static void nothing(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(204));
    }

    private static List<String> measure(Page page, String sample) {
        List<String> found = new ArrayList<>();
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!wide.equals(0)) {
            found.add(sample + " is " + wide + " px too wide");
        }
        boolean reporter = (boolean) page.evaluate("document.body.matches('.mr-report, .mr-public')");
        List<?> small = (List<?>) page.evaluate(SMALL_TARGETS, reporter ? 48 : 24);
        small.forEach(one -> found.add(sample + ": small " + one));
        return found;
    }

    private static Page page(String sample) {
        Page page = browser.newPage();
        page.navigate(address(sample));
        return page;
    }

    private static String address(String sample) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + sample;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = Path.of("src/main/resources/static" + path);
        byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : sample(path.substring(1));
        String kind = path.endsWith(".css")
                ? "text/css"
                : path.endsWith(".js")
                        ? "text/javascript"
                        : path.endsWith(".svg")
                                ? "image/svg+xml"
                                : path.endsWith(".woff2") ? "font/woff2" : "text/html; charset=utf-8";
        exchange.getResponseHeaders().add("Content-Type", kind);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] sample(String name) {
        boolean known = List.of(SAMPLES).contains(name);
        String sample = known ? name : "danger";
        String wrong = sample.equals("place-wrong") ? "day" : sample.endsWith("-wrong") ? "danger" : "";
        Map<String, Object> model = SamplePagesTest.model(sample.replace("-wrong", ""), wrong);
        String folder = EntrancePagesTest.NAMES.contains(sample) ? "ui/" : "sample/";
        return Rendering.text(folder + sample.replace("-wrong", ""), model, Locale.of("nl"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
