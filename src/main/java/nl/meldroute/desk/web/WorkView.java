package nl.meldroute.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.desk.Task;
import nl.meldroute.desk.View;
import nl.meldroute.desk.WorkPage;
import nl.meldroute.desk.rules.Rank;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Hours;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.Custody;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of work. */
@Component
class WorkView {
    private final MessageSource texts;
    private final ForMe forMe;
    private final WorkCount workCount;
    private final Custody custody;

    WorkView(MessageSource texts, ForMe forMe, WorkCount workCount, Custody custody) {
        this.custody = custody;
        this.workCount = workCount;
        this.texts = texts;
        this.forMe = forMe;
    }

    /** A tab that is a link. */
    record Tab(String href, String text, int count, boolean current) {}

    /** An alarm that nobody opened. */
    record Alarm(String href, String text) {}

    /** Where the line of what fits in the week is drawn: after which of the rows that are shown. */
    record Fits(boolean drawn, int after) {}

    /** For who handles no signals; which page that is. */
    String asked(Model model, SignedIn person, Locale locale) {
        model.addAttribute("rows", forMe.rows(person, new Words(texts, locale)));
        model.addAttribute("shared", forMe.shared(person));
        return ForMe.has(person) ? "desk/asked" : "desk/nothing";
    }

    void fill(Model model, WorkPage page, Locale locale) {
        Words words = new Words(texts, locale);
        workCount.counted(page.counts().getOrDefault(View.NOW, 0));
        model.addAttribute("view", page.view().code());
        model.addAttribute("rows", new Rows(page, words).all());
        model.addAttribute("tabs", tabs(page, words));
        model.addAttribute("alarms", alarms(page, words));
        model.addAttribute("stopped", custody.stoppedForMe());
        model.addAttribute("exercise", custody.exerciseDueForMe());
        model.addAttribute("week", page.week());
        model.addAttribute("really", page.week().noted());
        model.addAttribute("fits", fits(page));
        model.addAttribute("last", last(page, words));
        model.addAttribute("empty", empty(page, words));
        model.addAttribute("more", page.more() ? page.from() + page.tasks().size() : null);
        model.addAttribute(
                "order", Stream.of(Rank.Group.values()).map(Rank.Group::code).toList());
        model.addAttribute("minutes", List.of("5", "10", "15", "30"));
    }

    private static List<Tab> tabs(WorkPage page, Words words) {
        return Stream.of(View.values())
                .map(view -> new Tab(
                        view == View.NOW ? "/work" : "/work?view=" + view.code(),
                        words.say("desk.view." + view.code()),
                        page.counts().getOrDefault(view, 0),
                        view == page.view()))
                .toList();
    }

    private static List<Alarm> alarms(WorkPage page, Words words) {
        Map<ReportId, Instant> open = page.about().alarms();
        return open.entrySet().stream()
                .filter(alarm -> page.about().signals().containsKey(alarm.getKey()))
                .map(alarm -> alarm(page, alarm.getKey(), words.time(alarm.getValue()), words))
                .toList();
    }

    private static Alarm alarm(WorkPage page, ReportId report, String time, Words words) {
        Signal signal = page.about().signals().get(report);
        String key = signal != null && signal.sent() ? "desk.alarm.new" : "desk.alarm.draft";
        return new Alarm(Paths.toInbox(report), words.say(key, time));
    }

    /** Drawn only in the list of now, and only where something does not fit. */
    private static Fits fits(WorkPage page) {
        int after = page.fitting() - page.from();
        boolean drawn = page.view() == View.NOW
                && page.fitting() < page.total()
                && after >= 0
                && after <= page.tasks().size();
        return new Fits(drawn, after);
    }

    private static String last(WorkPage page, Words words) {
        return page.week()
                .last()
                .map(done -> words.say(
                        "desk.last",
                        words.day(done.day(), page.today()),
                        words.say("desk.last." + done.kind().code(), number(page, done, words))))
                .orElse("");
    }

    private static String number(WorkPage page, Hours.Done done, Words words) {
        Signal signal = page.about().signals().get(done.signal());
        String number = signal == null ? null : signal.number();
        return number == null ? words.say("desk.a-signal") : number;
    }

    private static String empty(WorkPage page, Words words) {
        if (page.view() != View.NOW || page.upcoming().isEmpty()) {
            return words.say("desk.empty." + page.view().code());
        }
        Task.OfSignal next = page.upcoming().get();
        String number = next.signal().number();
        return words.say(
                "desk.empty.now.next",
                words.longDay(next.next().term()),
                number == null ? words.say("desk.a-signal") : number);
    }
}
