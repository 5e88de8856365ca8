package nl.meldroute.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A form as it stands on a page: its fields, its buttons, and how it is filled in. */
final class PageForm {
    /** Put before a value that is sent as it is, not as UTF-8 in percent signs. */
    static final String RAW = "raw:";

    private final Element form;

    private PageForm(Element form) {
        this.form = form;
    }

    /** The forms of the main part that post to this page itself. */
    static List<PageForm> on(Document page, String path) {
        return page.select("main form[method=post]").stream()
                .filter(form -> !form.hasAttr("action")
                        || path.equals(form.attr("action").replaceFirst("\\?.*", "")))
                .map(PageForm::new)
                .toList();
    }

    /** A form of this page with just these fields. */
    static Optional<PageForm> like(PageForm other, Document page, String path) {
        return on(page, path).stream()
                .filter(form -> form.names().equals(other.names()))
                .findFirst();
    }

    /** Fields that stand in each row of a form, however many rows it has, count once. */
    Set<String> names() {
        return controls()
                .map(control -> inEachRow(control.attr("name")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of such a field in the first row. */
    static String inEachRow(String name) {
        return name.replaceFirst("-[1-9][0-9]*(?=$|-(day|month|year)$)", "-1");
    }

    /** Fields in which somebody types, but a day and a secret. */
    List<String> texts() {
        return named(controls().filter(PageForm::isText).filter(control -> !isDay(control)));
    }

    /** Days: the names of their three fields without the last part. */
    List<String> days() {
        return named(controls().filter(control -> control.attr("name").endsWith("-year"))).stream()
                .map(name -> name.replaceFirst("-year$", ""))
                .toList();
    }

    List<String> choices() {
        return named(controls().filter(PageForm::isChoice));
    }

    List<String> hidden() {
        return named(controls().filter(control -> control.attr("type").equals("hidden"))).stream()
                .filter(name -> !name.startsWith("_"))
                .toList();
    }

    /** Those in it, and those that name it from elsewhere in the main part. */
    List<Element> buttons() {
        Elements buttons = form.select("button:not([type=button])");
        Document page = Objects.requireNonNull(form.ownerDocument());
        if (!form.id().isEmpty()) {
            buttons.addAll(page.select("main button[form=" + form.id() + "]"));
        }
        return buttons;
    }

    /** Everything filled in: each text in words, each day with this day, the first of each choice. */
    Map<String, List<String>> filled(LocalDate day) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        controls().forEach(control -> {
            String name = control.attr("name");
            if (isChoice(control)) {
                filled.putIfAbsent(name, List.of(control.val()));
            } else if (isDay(control)) {
                filled.put(name, List.of(part(name, day)));
            } else {
                filled.put(name, List.of(isText(control) ? "Halve zin bij " + name : control.val()));
            }
        });
        return filled;
    }

    static Map<String, List<String>> pressed(Map<String, List<String>> fields, Element button) {
        if (!button.hasAttr("name")) {
            return fields;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put(button.attr("name"), List.of(button.val()));
        return all;
    }

    static String body(Map<String, List<String>> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> parts.add(name + "="
                + (value.startsWith(RAW)
                        ? value.substring(RAW.length())
                        : URLEncoder.encode(value, StandardCharsets.UTF_8)))));
        return String.join("&", parts);
    }

    /** Whether a value stands on the page again, in a field of this name or for everybody to read. */
    static boolean isBack(Document page, String name, String value) {
        String plain = value.strip();
        return plain.isEmpty()
                || page.select("[name=" + name + "]").stream().anyMatch(control -> plain.equals(shown(control)))
                || page.select("main").text().contains(plain.replaceAll("\\s+", " "));
    }

    private static String shown(Element control) {
        if (isChoice(control)) {
            return control.hasAttr("checked") ? control.val() : "";
        }
        return control.tagName().equals("textarea")
                ? control.wholeText().strip()
                : control.val().strip();
    }

    private static String part(String name, LocalDate day) {
        if (name.endsWith("-day")) {
            return Integer.toString(day.getDayOfMonth());
        }
        return Integer.toString(name.endsWith("-month") ? day.getMonthValue() : day.getYear());
    }

    private Stream<Element> controls() {
        return form.select("input[name], textarea[name]").stream();
    }

    private static List<String> named(Stream<Element> controls) {
        return controls.map(control -> control.attr("name")).distinct().toList();
    }

    private static boolean isText(Element control) {
        return control.tagName().equals("textarea") || control.attr("type").matches("text|tel|email");
    }

    private static boolean isChoice(Element control) {
        return control.attr("type").matches("radio|checkbox");
    }

    private static boolean isDay(Element control) {
        return control.attr("name").matches(".+-(day|month|year)");
    }
}
