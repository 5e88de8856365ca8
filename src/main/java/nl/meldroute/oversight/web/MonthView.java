package nl.meldroute.oversight.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.Reviews;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.oversight.LogProof;
import nl.meldroute.oversight.Months;
import nl.meldroute.oversight.Outside;
import nl.meldroute.oversight.rules.Item;
import nl.meldroute.oversight.rules.OwnWork;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.oversight.rules.Than;
import nl.meldroute.retention.Retentions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a month. */
@Component
class MonthView {
    private final Retentions retentions;
    private final Reviews reviews;
    private final LogProof proof;
    private final LogWords words;

    MonthView(Retentions retentions, Reviews reviews, LogProof proof, LogWords words) {
        this.retentions = retentions;
        this.reviews = reviews;
        this.proof = proof;
        this.words = words;
    }

    /** A number, what it counts, where its lines are, and how it is beside the month before. */
    record Counted(String what, int number, String href, String than) {}

    /** Somebody and a signal that was not theirs. */
    record Look(
            String by, String byHref, String signal, String href, String first, String last, int times, String why) {}

    String show(Exchange exchange, Months.Report report) {
        Locale locale = exchange.locale();
        Months.Month month = report.month();
        List<BreakGlass> due = reviews.waiting().stream()
                .filter(glass -> glass.reportBy(words.now()).isPresent())
                .toList();
        Model model = exchange.model();
        model.addAttribute("month", words.month(month.month(), locale));
        model.addAttribute("over", month.over());
        model.addAttribute("waits", month.waits());
        model.addAttribute("due", words.day(month.due(), locale));
        model.addAttribute("seen", month.seen().map(seen -> words.seen(seen, locale)));
        model.addAttribute(
                "numbers",
                Stream.of(Item.values())
                        .map(item -> number(item, report, locale))
                        .toList());
        model.addAttribute("reports", due.size());
        model.addAttribute("reportsLate", due.stream().filter(this::late).count());
        model.addAttribute("overdue", retentions.overdue());
        model.addAttribute("proof", proof.state().code());
        model.addAttribute(
                "compared", proof.compared().map(at -> words.moment(at, locale)).orElse(""));
        return "oversight/month";
    }

    String outside(Exchange exchange, YearMonth month, Outside.Found found) {
        Locale locale = exchange.locale();
        Span span = Span.of(month);
        Model model = exchange.model();
        model.addAttribute("month", words.month(month, locale));
        model.addAttribute("path", MonthController.path(month));
        model.addAttribute(
                "lines",
                found.lines().stream()
                        .map(line -> look(line, found, span, locale))
                        .toList());
        model.addAttribute(
                "reasons",
                Stream.of(OwnWork.values())
                        .filter(why -> why != OwnWork.OWN)
                        .map(why -> words.say(locale, "oversight.why." + why.code()))
                        .toList());
        return "oversight/outside";
    }

    private Counted number(Item item, Months.Report report, Locale locale) {
        int now = report.now().getOrDefault(item, 0);
        Than than = Than.of(now, report.before().getOrDefault(item, 0));
        YearMonth month = report.month().month();
        return new Counted(
                words.say(locale, "oversight.item." + item.code()),
                now,
                now == 0 ? "" : href(item, month),
                words.say(locale, "oversight.than." + than.code()));
    }

    /** Where the lines are; nowhere where nobody is known to have done it. */
    private static String href(Item item, YearMonth month) {
        return switch (item) {
            case OUTSIDE -> MonthController.path(month) + "/outside";
            case REFUSED -> LogForm.address(Span.of(month), "", "", "refused");
            case SIGN_INS_REFUSED -> "";
            case NAMES,
                    ORIGINALS,
                    GLASS_ASKED,
                    GLASS_AGREED,
                    GLASS_REVIEWED,
                    SENT_POLICE,
                    SENT_PARTNER,
                    SENT_REMINDER,
                    SENT_SHARED,
                    SENT_ENQUIRY,
                    SENT_CONSULTATION,
                    SENT_REPORTER,
                    ERASING_CONFIRMED -> LogForm.address(Span.of(month), "", "", item.code());
        };
    }

    private Look look(Outside.Line line, Outside.Found found, Span span, Locale locale) {
        Map<AccountId, String> names = found.names();
        String by = line.by().toString();
        String signal = line.signal().toString();
        return new Look(
                names.getOrDefault(line.by(), words.say(locale, "oversight.person.gone"))
                        + ", "
                        + words.say(locale, "ui.role." + line.role().name()),
                LogForm.address(span, by, "", ""),
                words.signal(line.signal(), found.numbers()),
                LogForm.address(span, by, signal, "") + "&view=lines",
                words.moment(line.times().first(), locale),
                words.moment(line.times().last(), locale),
                line.times().number(),
                words.say(locale, "oversight.why." + line.why().code()));
    }

    private boolean late(BreakGlass glass) {
        return glass.reportBy(words.now()).filter(words.today()::isAfter).isPresent();
    }
}
