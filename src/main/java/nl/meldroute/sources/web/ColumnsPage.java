package nl.meldroute.sources.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldroute.intake.Exchange;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Imports.Waiting;
import nl.meldroute.sources.rules.Columns;
import nl.meldroute.sources.rules.Sheet;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which the columns of a file get a meaning: guessed, chosen, and shown on the first rows. */
@Component
class ColumnsPage {
    static final String WAITS = "file";
    private static final String UNTIL = "until";
    private static final String NOWHERE = "out";
    private static final int FIRST = 5;
    private static final int SOME = 3;
    private final MessageSource texts;
    private final Clock clock;

    ColumnsPage(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A column: its field, what it is called, the first things in it, and what it means. */
    record Column(String field, String name, String some, String chosen) {}

    /** A row that was left out, in words. */
    record Trouble(int line, String why) {}

    /** The first rows as they would be shown. */
    record Sample(List<String> names, List<List<String>> rows) {}

    /** As it begins: by what the columns are called, and as long as was agreed. */
    Form guessed(Waiting waiting) {
        Form form = Form.empty().with(WAITS, waiting.id().toString()).with(UNTIL, waiting.expiresOn());
        List<String> guessed = Columns.guessed(waiting.sheet().columns());
        for (int at = 0; at < guessed.size(); at++) {
            form = form.with(field(at), guessed.get(at).isEmpty() ? NOWHERE : guessed.get(at));
        }
        return form;
    }

    UUID file(Form form) {
        return form.id(WAITS).orElseGet(form::once);
    }

    LocalDate until(Form form) {
        return form.day(UNTIL).orElseThrow();
    }

    /** What each column means; nothing where the choice is none. */
    List<String> meanings(Waiting waiting, Form form) {
        return IntStream.range(0, waiting.sheet().columns().size())
                .mapToObj(at -> form.value(field(at)))
                .map(chosen -> Columns.choices().contains(chosen) ? chosen : Columns.LEFT_OUT)
                .toList();
    }

    Form checked(Exchange exchange, Waiting waiting, Form form) {
        List<String> meanings = meanings(waiting, form);
        Form checked = form;
        Optional<String> twice = Columns.twice(meanings);
        if (twice.isPresent()) {
            String field = field(meanings.lastIndexOf(twice.get()));
            checked = checked.wrong(field, "sources.columns.twice", meant(exchange, twice.get()));
        }
        if (meanings.stream().noneMatch(Columns::searched)) {
            checked = checked.wrong(field(0), "sources.columns.none");
        }
        LocalDate today = WorkCalendar.today(clock);
        boolean lasts = form.day(UNTIL)
                .filter(day -> day.isAfter(today) && !day.isAfter(waiting.expiresOn()))
                .isPresent();
        return lasts ? checked : checked.wrong(UNTIL, "sources.until.wrong", exchange.day(waiting.expiresOn()));
    }

    String show(Exchange exchange, Waiting waiting, Form form) {
        Model model = exchange.model();
        Sheet sheet = waiting.sheet();
        List<String> meanings = meanings(waiting, form);
        model.addAttribute("source", waiting.source());
        model.addAttribute("count", sheet.rows().size());
        model.addAttribute("left", sheet.left());
        model.addAttribute("troubles", troubles(exchange, sheet));
        model.addAttribute("refused", String.join(", ", sheet.refused()));
        model.addAttribute(
                "columns",
                IntStream.range(0, sheet.columns().size())
                        .mapToObj(at ->
                                new Column(field(at), sheet.columns().get(at), some(sheet, at), form.value(field(at))))
                        .toList());
        model.addAttribute("meanings", choices(exchange));
        model.addAttribute("sample", sample(sheet, meanings));
        model.addAttribute("form", form.with(WAITS, waiting.id().toString()));
        return "sources/columns";
    }

    private static String field(int at) {
        return "as-" + (at + 1);
    }

    private List<Choice> choices(Exchange exchange) {
        return Columns.choices().stream()
                .map(choice -> choice.isEmpty() ? NOWHERE : choice)
                .map(choice -> Choice.of(choice, meant(exchange, choice)))
                .toList();
    }

    private String meant(Exchange exchange, String meaning) {
        return say(exchange, "sources.as." + meaning.replace('_', '-'));
    }

    private List<Trouble> troubles(Exchange exchange, Sheet sheet) {
        return sheet.troubles().stream()
                .map(one -> new Trouble(
                        one.number(),
                        say(
                                exchange,
                                "sources.trouble." + one.why().code(),
                                one.number(),
                                one.found(),
                                one.expected())))
                .toList();
    }

    private static String some(Sheet sheet, int column) {
        List<String> some = sheet.rows().stream()
                .map(row -> row.values().get(column))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(SOME)
                .toList();
        return String.join(" · ", some);
    }

    private static Sample sample(Sheet sheet, List<String> meanings) {
        List<Integer> kept = IntStream.range(0, meanings.size())
                .filter(at -> !meanings.get(at).equals(Columns.LEFT_OUT))
                .boxed()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().stream()
                .limit(FIRST)
                .forEach(row -> rows.add(kept.stream().map(row.values()::get).toList()));
        return new Sample(kept.stream().map(sheet.columns()::get).toList(), rows);
    }

    private String say(Exchange exchange, String key, Object... words) {
        return texts.getMessage(key, words, exchange.locale());
    }
}
