package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pages made of the pieces; they are written to {@code target/look}, to be looked at in a browser. */
class SamplePagesTest {
    private static final Path TARGET = Path.of("target", "look");
    private static final String STORY =
            "Achttien inschrijvingen, drie bedden.\n<b>De mannen</b> mogen niet alleen praten.";
    private static final Rendering.Who OFFICER = new Rendering.Who(
            "Jan de Vries",
            List.of(new MenuEntry("/work", "sample.menu.work", 4), MenuEntry.of("/signals", "sample.menu.signals")),
            true,
            "sealed-owner");

    record Tab(String href, String text, int count, boolean current) {}

    record Step(String state, String name, String note) {}

    record Item(
            String title,
            String when,
            String by,
            String text,
            @Nullable Object more) {}

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "danger, danger",
        "danger, ''",
        "story, ''",
        "story, story",
        "place, ''",
        "place, day",
        "check, ''",
        "sent, ''",
        "work, ''",
        "signal, ''",
        "help, ''",
        "note, ''",
        "login, ''",
        "session-expired, ''",
        "blank, ''",
        "problem, ''",
        "unreachable, ''"
    })
    void a_page_made_of_the_pieces_is_sound(String sample, String wrong) throws IOException {
        String folder = EntrancePagesTest.NAMES.contains(sample) ? "ui/" : "sample/";
        String html = Rendering.text(folder + sample, model(sample, wrong), Locale.of("nl"));
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve(sample + (wrong.isEmpty() ? "" : "-wrong") + ".html"), html);
        Document page = Jsoup.parse(html);
        assertThat(html).doesNotContain("??").doesNotContain("th:").doesNotContain("<b>");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main .utrecht-button--primary-action").size()).isLessThanOrEqualTo(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), textarea, progress"))
                .allMatch(field -> hasLabel(page, field));
        assertThat(page.select("[aria-describedby]")).allMatch(field -> refersTo(page, field, "aria-describedby"));
        assertThat(page.select("fieldset"))
                .allMatch(group -> group.children().select("legend").size() >= 1);
        assertThat(page.select("#errors a"))
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("nav")).allMatch(nav -> !nav.attr("aria-label").isBlank());
    }

    private static boolean hasLabel(Document page, Element field) {
        return page.select("label[for=" + field.id() + "]").size() == 1;
    }

    private static boolean refersTo(Document page, Element field, String attribute) {
        return List.of(field.attr(attribute).split(" ", -1)).stream().allMatch(id -> page.getElementById(id) != null);
    }

    static Map<String, Object> model(String sample, String wrong) {
        Map<String, Object> model = new HashMap<>();
        Form form = Form.empty()
                .with("danger", "no")
                .with("place", "Dorpsstraat 12")
                .with("form", "labour");
        model.put("form", wrong.isEmpty() ? form : wrongForm(wrong));
        model.put("story", STORY);
        model.put("problem", "absent");
        model.put("kept", "14:32");
        model.put("retry", true);
        model.put("typed", List.of(new Typed("danger", "no"), new Typed("story", STORY)));
        if (List.of("work", "signal", "note").contains(sample)) {
            model.put("who", OFFICER);
            model.put("idle", 900);
            model.put(
                    "flash",
                    Flash.Message.of("sample.done", "2026-0042", "Antwoord schrijven")
                            .withUndo("/work/undo"));
            model.put(
                    "tabs",
                    List.of(
                            new Tab("/work", "Nu te doen", 4, true),
                            new Tab("/work?view=waiting", "Wacht op anderen", 3, false),
                            new Tab("/work?view=later", "Later", 1, false),
                            new Tab("/work?view=done", "Klaar deze maand", 5, false)));
            model.put(
                    "items",
                    List.of(
                            new Item("Notitie", "di 17 nov 10:12", "Jan de Vries", STORY, null),
                            new Item("Opgepakt", "di 17 nov 09:58", "Jan de Vries", "Vorm: arbeidsuitbuiting.", null)));
            model.put(
                    "steps",
                    List.of(
                            new Step("done", "Ontvangen", "16 nov"),
                            new Step("done", "Opgepakt", "17 nov, Jan"),
                            new Step("now", "Uitzoeken", "nu"),
                            new Step("ahead", "Doorzetten", "nog niet"),
                            new Step("ahead", "Reactie van partner", "nog niet"),
                            new Step("ahead", "Antwoord aan melder", "vóór 14 dec")));
        }
        return model;
    }

    private static Form wrongForm(String field) {
        return Form.empty()
                .with("when", "other")
                .with("day-day", "31")
                .wrong(field, field.equals("day") ? "sample.when.wrong" : "sample." + field + ".wrong");
    }
}
