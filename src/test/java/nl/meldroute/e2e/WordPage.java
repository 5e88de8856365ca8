package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page, used by its words: fields by label, choices by legend and label, buttons and links by what stands on them. */
final class WordPage {
    private final WordClient client;
    private final String path;
    private final Answer answer;
    private final Document document;
    private final Words words;
    private final Map<Element, String> typed = new LinkedHashMap<>();
    private final Set<Element> ticked = new LinkedHashSet<>();
    private final List<WordClient.Attached> attached = new ArrayList<>();

    WordPage(WordClient client, String path, Answer answer) {
        this(client, path, answer, Jsoup.parse(answer.html(), client.address() + path));
    }

    private WordPage(WordClient client, String path, Answer answer, Document document) {
        this(client, path, answer, document, new Words(document));
    }

    private WordPage(WordClient client, String path, Answer answer, Document document, Words words) {
        this.client = client;
        this.path = path;
        this.answer = answer;
        this.document = document;
        this.words = words;
        document.select("input[checked]").forEach(ticked::add);
    }

    /** What came over the line. */
    record Answer(int code, String html) {}

    /** A row of the list: the item whose heading is the link to there. */
    WordPage row(String href) {
        Element link = document.selectFirst("main ol > li h2 a[href=\"" + href + "\"]");
        assertThat(link).as("a row for %s on %s: %s", href, path, rows()).isNotNull();
        return new WordPage(client, path, answer, document, new Words(document, link.closest("li")));
    }

    /** Where the headings of the rows lead, in their order. */
    List<String> rows() {
        return document.select("main ol > li h2 a[href]").eachAttr("href");
    }

    /** Where the heading of this row leads. */
    String href() {
        return words.heading();
    }

    /** Checks that the page keeps its part of the contract. */
    WordPage keeps(String block) {
        Contract.check(block, this);
        return this;
    }

    /** Checks that what was just said is one of the sentences that the contract has for this page. */
    WordPage says(String block) {
        Contract.confirm(block, status());
        return this;
    }

    WordPage at(String pattern) {
        assertThat(path).matches(pattern.replaceAll("\\{[a-z]+}", "[^/]+"));
        assertThat(answer.code()).as(path).isEqualTo(200);
        return this;
    }

    WordPage fill(String label, String text) {
        return fill("", label, text);
    }

    WordPage fill(String legend, String label, String text) {
        typed.put(found(words.field(legend, label), "field", label), text);
        return this;
    }

    /** Chooses a file; more than one stands beside another. */
    WordPage attach(String label, String file, byte[] content) {
        Element field = found(words.field("", label), "field", label);
        assertThat(field.attr("type")).isEqualTo("file");
        attached.add(new WordClient.Attached(field.attr("name"), file, content));
        return this;
    }

    WordPage date(String legend, java.time.LocalDate day) {
        return fill(legend, "Dag", Integer.toString(day.getDayOfMonth()))
                .fill(legend, "Maand", Integer.toString(day.getMonthValue()))
                .fill(legend, "Jaar", Integer.toString(day.getYear()));
    }

    /** Ticks a box or picks a radio button. */
    WordPage choose(String legend, String label) {
        Element choice = found(words.choice(legend, label), "choice", legend + " / " + label);
        if (choice.attr("type").equals("radio")) {
            ticked.removeIf(other -> other.attr("name").equals(choice.attr("name"))
                    && other.attr("type").equals("radio"));
        }
        ticked.add(choice);
        return this;
    }

    WordPage clear(String legend, String label) {
        ticked.remove(found(words.choice(legend, label), "choice", legend + " / " + label));
        return this;
    }

    WordPage press(String button) {
        Element pressed = found(words.button(button), "button", button);
        Element form = form(pressed);
        if (!form.attr("enctype").equals("multipart/form-data")) {
            assertThat(attached).as("a form that takes no files").isEmpty();
            return client.send(target(form), fields(pressed));
        }
        Set<String> files = Set.copyOf(form.select("input[type=file]").eachAttr("name"));
        List<WordClient.Field> fields = fields(pressed).stream()
                .filter(field -> !files.contains(field.name()))
                .toList();
        return client.send(target(form), fields, attached);
    }

    /** Likewise, without going where the answer leads. */
    WordPage pressAlone(String button) {
        return client.sendAlone(target(button), fields(button));
    }

    /** What pressing would send, and where to; for whoever presses twice at once. */
    List<WordClient.Field> fields(String button) {
        return fields(found(words.button(button), "button", button));
    }

    String target(String button) {
        return target(form(found(words.button(button), "button", button)));
    }

    WordPage click(String link) {
        Element found = found(words.link(link), "link", link);
        return client.open(local(found.absUrl("href")));
    }

    String heading() {
        return document.select("h1").text();
    }

    String status() {
        return document.select("[role=status]").text();
    }

    String text() {
        return document.select("main").text();
    }

    String value(String label) {
        Element field = found(words.field("", label), "field", label);
        return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    String path() {
        return path;
    }

    int code() {
        return answer.code();
    }

    /** All of it as it came, to look for texts without marks that stand in words or in fields. */
    String html() {
        return answer.html();
    }

    Document document() {
        return document;
    }

    Words words() {
        return words;
    }

    private Element found(java.util.Optional<Element> element, String kind, String label) {
        return element.orElseThrow(() -> new AssertionError(
                "%s (%s) has no %s \"%s\". It says: %s".formatted(path, heading(), kind, label, text())));
    }

    private static Element form(Element button) {
        Element form = button.hasAttr("form")
                ? button.ownerDocument().getElementById(button.attr("form"))
                : button.closest("form");
        return java.util.Objects.requireNonNull(form, "a button outside a form does nothing without a script");
    }

    private String target(Element form) {
        assertThat(form.attr("method")).isEqualToIgnoringCase("post");
        return form.hasAttr("action") ? local(form.absUrl("action")) : path;
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private List<WordClient.Field> fields(Element button) {
        List<WordClient.Field> fields = new ArrayList<>();
        for (Element control : form(button).select("input[name], textarea[name], select[name]")) {
            String type = control.tagName().equals("input") ? control.attr("type") : control.tagName();
            boolean box = type.equals("radio") || type.equals("checkbox");
            if (!type.equals("submit") && !control.hasAttr("disabled") && (!box || ticked.contains(control))) {
                String own = control.tagName().equals("textarea")
                        ? control.wholeText().replaceFirst("^\n", "")
                        : control.val();
                fields.add(new WordClient.Field(control.attr("name"), typed.getOrDefault(control, own)));
            }
        }
        if (button.hasAttr("name")) {
            fields.add(new WordClient.Field(button.attr("name"), button.val()));
        }
        return fields;
    }
}
