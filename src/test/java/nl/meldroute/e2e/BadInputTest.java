package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.TypedText;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Whatever is typed in whichever form: a page with a sentence and with what was typed, never a failure. What it leaves
 * behind, hundreds of signals, would make each test after it slow.
 */
@RunningProduct
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Wat iemand ook typt: een zin die zegt wat te doen, en niets is weg")
class BadInputTest {
    private static final int LONG = 100_000;
    private static final List<String> STRANGE = List.of(
            "",
            "Een\u0000nul en een\u0007bel",
            "Om\u202egekeerd en \u2066los\u2069",
            "Nul\u200bbreed\ufeff en \u00adzacht",
            "Letter e\u0301 en \ud83d\ude00",
            "<script>alert(1)</script> ' or 1=1 -- ${7*7} {0}",
            PageForm.RAW + "Half%ED%A0%80teken",
            PageForm.RAW + "Geen%FF%FEtekst",
            PageForm.RAW + "Los%zzprocent");
    /** The choice that makes a day count. */
    private static final Map<String, Map<String, String>> COUNTS =
            Map.of("day", Map.of("when", "other"), "review", Map.of("outcome", "unclear"));

    private static final List<List<String>> NO_DAYS = List.of(
            List.of("31", "2", "2026"),
            List.of("29", "2", "2025"),
            List.of("1", "1", "0"),
            List.of("1", "1", "0000"),
            List.of("1", "1", "9999"),
            List.of("1", "1", ""),
            List.of("een", "mei", "dit jaar"),
            List.of("-1", "1", "2026"),
            List.of("\u0661", "1", "2026"),
            List.of("1", "1", "99999999999"));
    private final Product product;
    private final AllForms forms;
    private final List<AllForms.Found> found = new ArrayList<>();

    BadInputTest(Product product) {
        this.product = product;
        this.forms = new AllForms(product);
        this.found.addAll(forms.ofReporters());
        this.found.addAll(forms.ofStaff());
    }

    /** One of the forms says that the officer is away. */
    @AfterAll
    void everybody_is_back() {
        WordPage work = forms.officer().open("/work");
        if (work.text().contains("U staat als afwezig")) {
            work.press("Ik ben er weer");
        }
    }

    @Test
    void each_mapping_that_takes_a_form_was_found_on_its_page() {
        assertThat(found)
                .extracting(one -> one.mapping().words())
                .containsAll(Stream.of(forms.posts(true), forms.posts(false))
                        .flatMap(List::stream)
                        .map(Mapping::words)
                        .filter(words -> !words.matches("/blank|/session-expired"))
                        .toList());
    }

    @Test
    void the_forms_and_their_fields_stand_in_the_documents() {
        List<String> lines = new ArrayList<>(List.of(
                "# Formulieren en hun velden",
                "",
                "Een test vindt deze formulieren op de pagina's zelf. Hij vult in elk veld vreemde dingen in.",
                "Daarna kijkt hij of er een zin komt die zegt wat te doen, en of er niets weg is.",
                "",
                "| Adres | Tekst | Dag | Keuze | Verborgen | Knoppen |",
                "| --- | --- | --- | --- | --- | --- |"));
        found.forEach(one -> lines.add("| `" + one.mapping().words() + "`" + page(one) + " | "
                + String.join(" | ", listed(one.form())) + " |"));
        GeneratedPage.check("docs/generated/forms.md", String.join("\n", lines));
    }

    private static String page(AllForms.Found one) {
        return one.mapping().open() && !one.where().isEmpty() ? " (" + one.where() + ")" : "";
    }

    private static List<String> listed(PageForm form) {
        List<String> buttons = form.buttons().stream()
                .map(button -> button.text().replaceAll(" *[(]?[0-9].*|,.*", ""))
                .distinct()
                .toList();
        return Stream.of(form.texts(), form.days(), form.choices(), form.hidden(), buttons)
                .map(names -> names.stream().map(PageForm::inEachRow).distinct().toList())
                .map(names -> names.isEmpty() ? "–" : String.join(", ", names))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> strange_text_comes_back_or_is_accepted() {
        return found.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    Sending sending = new Sending(one);
                    for (String field : one.form().texts()) {
                        STRANGE.forEach(strange -> sending.with(field, List.of(strange)));
                        sending.with(field, List.of("Eerste keer", "Tweede keer"));
                        HttpResponse<byte[]> answer = sending.with(field, List.of("Ab c ".repeat(LONG / 5)));
                        sending.every
                                .assertThat(answer.statusCode())
                                .as("%s is too long", field)
                                .isEqualTo(200);
                    }
                    sending.every.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_day_that_is_none_is_told() {
        return found.stream()
                .filter(one -> !one.form().days().isEmpty())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    Sending sending = new Sending(one);
                    for (String day : one.form().days()) {
                        NO_DAYS.forEach(none -> sending.every
                                .assertThat(sending.day(day, none).statusCode())
                                .as("%s = %s", day, none)
                                .isEqualTo(200));
                    }
                    sending.every.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_choice_that_is_none_and_a_hidden_field_that_is_gone_are_no_failure() {
        return found.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    Sending sending = new Sending(one);
                    one.form().choices().forEach(choice -> {
                        sending.with(choice, List.of("onbekend-\u0000"));
                        sending.with(choice, List.of("onbekend", "yes", "no"));
                        sending.with(choice, List.of());
                        sending.with(choice, List.of("x".repeat(LONG)));
                    });
                    one.form().hidden().forEach(hidden -> {
                        for (String strange : List.of("", "x", "-1", "2147483648", "99999999999999999999", "\u0000")) {
                            sending.with(hidden, List.of(strange));
                        }
                        sending.with(hidden, List.of());
                    });
                    one.form().buttons().stream()
                            .filter(button -> button.hasAttr("name"))
                            .forEach(button -> sending.with(button.attr("name"), List.of("onbekend\u0000")));
                    sending.every.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_without_what_ties_it_or_that_is_too_large_gets_a_sentence() {
        return found.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    AllForms.Opened opened = forms.opener(one).get();
                    Map<String, List<String>> sent = opened.form().filled(product.today());
                    HttpResponse<byte[]> untied = opened.client()
                            .send(opened.path(), PageForm.body(AllForms.without(sent, Set.of("_csrf", "_owner"))));
                    Document page = parsed(untied);
                    assertThat(untied.statusCode()).isEqualTo(400);
                    assertThat(page.select("h1").text()).isEqualTo("Dit formulier kwam niet goed aan");
                    if (Set.of(Purpose.REPORTING, Purpose.FOLLOWING)
                            .contains(one.mapping().purpose())) {
                        one.form()
                                .texts()
                                .forEach(text -> assertThat(PageForm.isBack(
                                                page, text, sent.get(text).getFirst()))
                                        .isTrue());
                    }
                    Map<String, List<String>> large = new LinkedHashMap<>(sent);
                    large.put("more", List.of("Ab c ".repeat(2 * LONG + 20_000)));
                    HttpResponse<byte[]> answer = opened.client().send(opened.path(), PageForm.body(large));
                    assertThat(answer.statusCode()).isEqualTo(413);
                    assertThat(parsed(answer).select("main").text()).contains("te groot");
                }));
    }

    private static Document parsed(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Sends one form again and again, each time with something else wrong, and looks at what comes back. */
    private final class Sending {
        private final SoftAssertions every = new SoftAssertions();
        private final Supplier<AllForms.Opened> opener;
        private final List<String> choices;
        /** What is still before somebody because it was not accepted. */
        private AllForms.@Nullable Opened before;

        Sending(AllForms.Found one) {
            this.opener = forms.opener(one);
            this.choices = one.form().choices();
        }

        HttpResponse<byte[]> with(String field, List<String> values) {
            return send(Map.of(field, values));
        }

        /** With the choice that makes the day count, where there is one. */
        HttpResponse<byte[]> day(String name, List<String> parts) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            COUNTS.getOrDefault(name, Map.of()).forEach((choice, chosen) -> {
                if (choices.contains(choice)) {
                    typed.put(choice, List.of(chosen));
                }
            });
            typed.put(name + "-day", List.of(parts.get(0)));
            typed.put(name + "-month", List.of(parts.get(1)));
            typed.put(name + "-year", List.of(parts.get(2)));
            return send(typed);
        }

        private HttpResponse<byte[]> send(Map<String, List<String>> changed) {
            AllForms.Opened opened = before == null ? opener.get() : before;
            before = null;
            Map<String, List<String>> sent = opened.form().filled(product.today());
            Element button = opened.form().buttons().getFirst();
            Map<String, List<String>> fields = new LinkedHashMap<>(PageForm.pressed(sent, button));
            fields.putAll(changed);
            HttpResponse<byte[]> answer = opened.client().send(opened.path(), PageForm.body(fields));
            String what = opened.path() + " with " + shortened(changed);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            every.assertThat(answer.statusCode()).as(what).isIn(200, 303, 400, 404);
            every.assertThat(body).as(what).doesNotContain("Exception", "\tat ", "java.lang", "org.springframework");
            if (answer.statusCode() == 200) {
                isBack(opened, fields, Jsoup.parse(body), what);
            }
            return answer;
        }

        /** A form that was not accepted has all that was typed in it; another page than that of the form is a step further. */
        private void isBack(AllForms.Opened opened, Map<String, List<String>> fields, Document page, String what) {
            PageForm form = opened.form();
            boolean told = !page.select("#errors").isEmpty();
            boolean there = PageForm.like(form, page, opened.path().replaceFirst("\\?.*", ""))
                    .isPresent();
            if (!told && !there) {
                return;
            }
            before = told && there ? opened : null;
            every.assertThat(page.select("#errors li").eachText())
                    .as(what)
                    .allMatch(sentence -> sentence.matches("(?s).{10,}[.?]"));
            List<String> names = new ArrayList<>(form.texts());
            form.days().forEach(day -> names.addAll(List.of(day + "-day", day + "-month", day + "-year")));
            for (String name : names) {
                String typed =
                        fields.get(name).isEmpty() ? "" : fields.get(name).getFirst();
                every.assertThat(typed.startsWith(PageForm.RAW) || PageForm.isBack(page, name, TypedText.clean(typed)))
                        .as("%s is back: %s", name, what)
                        .isTrue();
            }
        }

        private static String shortened(Map<String, List<String>> changed) {
            String all = changed.toString();
            return all.length() > 100 ? all.substring(0, 100) + "…" : all;
        }
    }
}
