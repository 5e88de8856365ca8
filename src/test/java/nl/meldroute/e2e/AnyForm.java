package nl.meldroute.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form on a page, filled in at random: what people choose, type, leave open and get wrong. */
final class AnyForm {
    private static final int DAYS = 40;
    private static final List<String> SHAPED = List.of(
            "06 12 34 56 78",
            "3411 AB",
            "12",
            "10",
            "AB-12-CD",
            "12345678",
            "zaak@voorbeeld.invalid",
            "voorbeeld.invalid");

    private final Element form;
    private final String path;
    private final List<Element> buttons;

    private AnyForm(Element form, String path, List<Element> buttons) {
        this.form = form;
        this.path = path;
        this.buttons = buttons;
    }

    /** All forms in the main part of a page. */
    static List<AnyForm> on(Document page, String path) {
        return page.select("main form[method=post]").stream()
                .map(form -> new AnyForm(form, path, form.select("button:not([type=button])")))
                .filter(form -> !form.buttons.isEmpty())
                .toList();
    }

    /** Likewise, with no other buttons than those that say one of these. */
    static List<AnyForm> on(Document page, String path, Set<String> values) {
        return on(page, path).stream()
                .map(form -> new AnyForm(
                        form.form,
                        path,
                        form.buttons.stream()
                                .filter(button -> values.contains(form.says(button)))
                                .toList()))
                .filter(form -> !form.buttons.isEmpty())
                .toList();
    }

    private String says(Element button) {
        return button.hasAttr("value")
                ? button.val()
                : form.select("input[name=step]").attr("value");
    }

    /** What was sent: where to, every field, each text by its field, and what stood in those fields before. */
    record Filled(String target, List<WordClient.Field> fields, Map<String, String> words, List<String> replaced) {
        @Override
        public String toString() {
            return target + " "
                    + fields.stream()
                            .filter(field -> !field.name().startsWith("_"))
                            .map(field -> field.name() + "=" + field.value())
                            .collect(Collectors.joining("&"));
        }
    }

    Filled fill(Random chance, LocalDate today, Supplier<String> words) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        choices().forEach((name, values) -> fields.put(name, chosen(chance, values)));
        Map<String, LocalDate> days = new LinkedHashMap<>();
        controls().filter(AnyForm::isTyped).forEach(control -> {
            String name = control.attr("name");
            if (name.matches(".+-(day|month|year)")) {
                LocalDate day = days.computeIfAbsent(
                        name.replaceFirst("-[a-z]+$", ""), _ -> today.plusDays(chance.nextInt(DAYS) - DAYS / 2));
                fields.put(name, List.of(part(name, day)));
            } else {
                fields.put(name, List.of(typed(chance, control, words)));
                written.put(name, fields.get(name).getFirst());
            }
        });
        controls()
                .filter(control -> control.attr("type").equals("hidden"))
                .forEach(control -> fields.computeIfAbsent(control.attr("name"), _ -> new ArrayList<>())
                        .add(control.val()));
        Element button = buttons.get(chance.nextInt(buttons.size()));
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), List.of(button.val()));
        }
        List<String> replaced =
                controls().filter(AnyForm::isTyped).map(AnyForm::shown).toList();
        return new Filled(target(), all(fields), written, replaced);
    }

    /** The buttons that belong to it. */
    List<Element> buttons() {
        return buttons;
    }

    private String target() {
        return form.hasAttr("action") ? form.attr("action") : path;
    }

    private Map<String, List<Element>> choices() {
        Map<String, List<Element>> choices = new LinkedHashMap<>();
        controls()
                .filter(control -> control.attr("type").matches("radio|checkbox"))
                .forEach(control -> choices.computeIfAbsent(control.attr("name"), _ -> new ArrayList<>())
                        .add(control));
        return choices;
    }

    private static List<String> chosen(Random chance, List<Element> choices) {
        if (choices.getFirst().attr("type").equals("radio")) {
            return List.of(choices.get(chance.nextInt(choices.size())).val());
        }
        return choices.stream()
                .filter(choice -> chance.nextInt(5) < 2)
                .map(Element::val)
                .toList();
    }

    private static String typed(Random chance, Element control, Supplier<String> words) {
        if (control.attr("type").equals("password") || chance.nextInt(8) == 0) {
            return "";
        }
        boolean line = !control.tagName().equals("textarea");
        boolean shaped = line && chance.nextInt(control.attr("type").equals("text") ? 3 : 1) == 0;
        return shaped ? SHAPED.get(chance.nextInt(SHAPED.size())) : words.get();
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

    private static String shown(Element control) {
        return control.tagName().equals("textarea") ? control.wholeText().strip() : control.val();
    }

    private static boolean isTyped(Element control) {
        return control.tagName().equals("textarea") || control.attr("type").matches("text|tel|email|password");
    }

    private static List<WordClient.Field> all(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new WordClient.Field(field.getKey(), value)))
                .toList();
    }
}
