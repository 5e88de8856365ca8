package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;

/** Somebody with a real browser. Every page is looked at; whatever a page complains of fails the story. */
final class Visitor implements AutoCloseable {
    private final List<String> complaints;
    private final Product product;
    private final List<Way> ways;
    private final BrowserContext context;
    private final Page page;
    private final AtomicInteger loaded = new AtomicInteger();

    Visitor(Product product, Way way) {
        this(product, List.of(way));
    }

    /** Somebody who turns each page to more widths and colours; what is done there is done in the first. */
    Visitor(Product product, List<Way> ways) {
        this(product, ways, Chromium.context(ways.getFirst()), new ArrayList<>());
    }

    private Visitor(Product product, List<Way> ways, BrowserContext context, List<String> complaints) {
        this.product = product;
        this.ways = ways;
        this.context = context;
        this.complaints = complaints;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        listen();
    }

    /** A second tab of the same browser. */
    Visitor tab() {
        return new Visitor(product, ways, context, complaints);
    }

    private void listen() {
        page.onDOMContentLoaded(_ -> loaded.incrementAndGet());
        page.onConsoleMessage(message -> complaints.add(page.url() + " says: " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " breaks: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(product.address()) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks elsewhere: " + request.url());
            }
        });
    }

    Visitor open(String path) {
        page.navigate(product.address() + path);
        return looked();
    }

    Visitor signIn(Role role) {
        return signIn(product.person(role));
    }

    Visitor signIn(Product.Person person) {
        return open("/login")
                .fill("Gebruikersnaam", person.username())
                .fill("Wachtwoord", person.password())
                .press("Inloggen");
    }

    Visitor fill(String label, String text) {
        page.getByLabel(begins(label)).first().fill(text);
        return this;
    }

    Visitor choose(String legend, String label) {
        Locator choice = choice(legend, label);
        page.locator("label[for=\"" + choice.getAttribute("id") + "\"]").click();
        assertThat(choice.isChecked()).as(label).isTrue();
        return this;
    }

    Locator choice(String legend, String label) {
        Locator within = legend.isEmpty()
                ? page.locator("main")
                : page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(begins(legend)))
                        .first();
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** In the browser's own kind of pattern. */
    private static Pattern begins(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[.?*+^$()\\[\\]{}|]", "\\\\$0"));
    }

    Visitor press(String button) {
        return led(button(button)::click);
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begins(words)))
                .first();
    }

    Visitor click(String link) {
        return led(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins(link)))
                .first()::click);
    }

    /** Presses what stands in the row of a list whose heading leads there, on whichever page of the list it is. */
    Visitor next(String href) {
        Locator row = page.locator("main ol > li:has(h2 a[href='" + href + "'])");
        while (row.count() == 0) {
            click("Meer");
        }
        return led(row.locator(".mr-task__act .utrecht-button")::click);
    }

    /** Turns the pages of a list, to the one where this stands or the last. */
    Visitor leaf(String words) {
        Locator more = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins("Meer")));
        while (!text().contains(words) && more.count() > 0) {
            click("Meer");
        }
        return this;
    }

    /** Opens the vault from a page that asks for it, and comes back there. */
    Visitor unlock(Role role) {
        return click("Kluis openen")
                .fill("Wachtzin", product.person(role).passphrase())
                .press("Kluis openen");
    }

    /** Does what leads to another page, and waits until that is there. */
    Visitor led(Runnable act) {
        int before = loaded.get();
        act.run();
        page.waitForCondition(() -> loaded.get() > before);
        return looked();
    }

    Visitor back() {
        return led(page::goBack);
    }

    Visitor refresh() {
        return led(page::reload);
    }

    private Visitor looked() {
        page.waitForLoadState();
        complaints.addAll(Look.at(page, ways));
        return this;
    }

    /** What a browser says by itself of an answer with this code is no complaint: the story asked for it. */
    Visitor expecting(int code) {
        complaints.removeIf(one -> one.contains("status of " + code));
        return this;
    }

    /** Likewise of a request that got no answer at all. */
    Visitor expectingNoAnswer() {
        complaints.removeIf(one -> one.endsWith("Failed to load resource: net::ERR_FAILED"));
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String said() {
        return page.locator("#status").innerText().strip();
    }

    String path() {
        return page.url().replace(product.address(), "");
    }

    String value(String label) {
        return page.getByLabel(begins(label)).first().inputValue();
    }

    String code() {
        assertThat(page.locator("code").count()).as(text()).isEqualTo(1);
        return page.locator("code").innerText();
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the pages complained of").isEmpty();
    }
}
