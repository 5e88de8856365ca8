package nl.meldroute.oversight.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.Reviews;
import nl.meldroute.intake.Exchange;
import nl.meldroute.oversight.LogProof;
import nl.meldroute.oversight.Months;
import nl.meldroute.retention.Retentions;
import org.springframework.stereotype.Component;

/** Fills the page on which the privacy officer begins: what has to be done now, and the months. */
@Component
class StartView {
    private final Months months;
    private final Reviews reviews;
    private final Retentions retentions;
    private final LogProof proof;
    private final LogWords words;

    StartView(Months months, Reviews reviews, Retentions retentions, LogProof proof, LogWords words) {
        this.months = months;
        this.reviews = reviews;
        this.retentions = retentions;
        this.proof = proof;
        this.words = words;
    }

    /** Something to do; {@code late} says so where it is too late, and is empty else. */
    record Task(String title, String when, String late, String href, String button) {}

    /** A month, and who looked at it. */
    record Line(String href, String month, String state) {}

    void fill(Exchange exchange) {
        Locale locale = exchange.locale();
        List<Task> tasks = new ArrayList<>();
        proof(locale).ifPresent(tasks::add);
        reviews.waiting().forEach(glass -> tasks.add(glass(glass, locale)));
        List<Months.Month> waiting = months.waiting();
        if (!waiting.isEmpty()) {
            tasks.add(month(waiting.getLast(), locale));
        }
        if (waiting.size() > 1) {
            tasks.add(earlier(waiting.subList(0, waiting.size() - 1), locale));
        }
        number(tasks, retentions.toConfirm(), "confirm", locale);
        number(tasks, retentions.overdue(), "overdue", locale);
        exchange.model()
                .addAttribute("tasks", tasks)
                .addAttribute(
                        "months",
                        months.all().stream().map(month -> line(month, locale)).toList());
    }

    private Optional<Task> proof(Locale locale) {
        return proof.holds()
                ? Optional.empty()
                : Optional.of(new Task(
                        words.say(locale, "oversight.task.proof"),
                        words.say(locale, "oversight.task.proof.how"),
                        "",
                        MonthController.path(YearMonth.from(words.today())) + "#proof",
                        words.say(locale, "oversight.task.look")));
    }

    private Task glass(BreakGlass glass, Locale locale) {
        Optional<LocalDate> due = glass.reportBy(words.now());
        return new Task(
                words.say(locale, "oversight.task.glass"),
                due.map(day -> words.say(locale, "oversight.task.glass.due", words.day(day, locale)))
                        .orElse(""),
                due.map(day -> late(day, locale)).orElse(""),
                Reviews.PATH + "/" + glass.id(),
                words.say(locale, "oversight.task.look"));
    }

    private Task month(Months.Month month, Locale locale) {
        return new Task(
                words.say(locale, "oversight.task.month", words.month(month.month(), locale)),
                words.say(locale, "oversight.task.month.due", words.day(month.due(), locale)),
                late(month.due(), locale),
                MonthController.path(month.month()),
                words.say(locale, "oversight.task.look"));
    }

    /** However many there are, for instance where somebody begins: one thing to do. */
    private Task earlier(List<Months.Month> months, Locale locale) {
        return new Task(
                words.say(locale, "oversight.task.earlier", months.size()),
                "",
                late(months.getFirst().due(), locale),
                "#months",
                words.say(locale, "oversight.task.look"));
    }

    private void number(List<Task> tasks, int number, String key, Locale locale) {
        if (number > 0) {
            tasks.add(new Task(
                    words.say(locale, "oversight.task." + key, number),
                    "",
                    "",
                    "/retention",
                    words.say(locale, "oversight.task.look")));
        }
    }

    private Line line(Months.Month month, Locale locale) {
        String state = month.seen()
                .map(seen -> words.seen(seen, locale))
                .orElse(words.say(locale, month.over() ? "oversight.month.waits" : "oversight.month.runs"));
        return new Line(MonthController.path(month.month()), words.month(month.month(), locale), state);
    }

    /** Like "3 dagen te laat"; empty while it is not. */
    private String late(LocalDate day, Locale locale) {
        long days = ChronoUnit.DAYS.between(day, words.today());
        return days <= 0 ? "" : words.say(locale, "desk.late", days);
    }
}
