package nl.meldroute.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.desk.Task;
import nl.meldroute.desk.WorkPage;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Rank;
import nl.meldroute.desk.rules.SixSteps;
import nl.meldroute.desk.rules.Step;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.notices.Bell;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Alarm;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a page of work into words. */
record Rows(WorkPage page, Words words) {
    List<Row> all() {
        return page.tasks().stream().map(this::row).toList();
    }

    private Row row(Task task) {
        return switch (task) {
            case Task.OfSignal open -> open(open);
            case Task.OfNotice notice -> notice(notice);
            case Task.Closed closed -> closed(closed.signal());
        };
    }

    private Row open(Task.OfSignal task) {
        Signal signal = task.signal();
        NextStep next = task.next();
        return new Row(
                signal.id().toString(),
                title(signal),
                href(signal),
                dots(signal, next.step()),
                words.say(
                        "desk.step",
                        next.step().number(),
                        words.say("desk.step." + next.step().number())),
                why(signal, next),
                when(task),
                task.rank().group() == Rank.Group.DANGER,
                Act.of(signal, next, of(signal), named(signal), words));
    }

    private String named(Signal signal) {
        Bilingual name = page.about().named().get(signal.id());
        return name == null ? "" : name.in(words.locale());
    }

    private String why(Signal signal, NextStep next) {
        Instant alarm = page.about().alarms().get(signal.id());
        return alarm == null || !signal.stage().unread()
                ? words.say("desk.state." + next.state().code())
                : words.say("desk.alarm", words.time(alarm));
    }

    private Row.When when(Task.OfSignal task) {
        Signal signal = task.signal();
        NextStep next = task.next();
        boolean danger = (signal.stage().unread() && signal.alarm() == Alarm.NOW) || signal.mustCallPolice();
        return new Row.When(
                term(next),
                words.late(next.term(), page.today()),
                minutes(task),
                danger ? words.say("desk.danger") : "",
                signal.minor() ? words.say("desk.minor") : "");
    }

    private String term(NextStep next) {
        if (next.atOnce()) {
            return words.say("desk.at-once");
        }
        String day = words.day(next.term(), page.today());
        return next.term().equals(page.today()) ? words.say("desk.today", day) : day;
    }

    private String minutes(Task task) {
        return words.say("desk.minutes", task.minutes());
    }

    private Row notice(Task.OfNotice task) {
        Bell bell = task.bell();
        Signal signal = page.about().signals().get(bell.report());
        String number = signal == null ? null : signal.number();
        String of = number == null ? words.day(day(bell.at()), page.today()) : number;
        return new Row(
                bell.id().toString(),
                words.say("desk.bell." + key(bell), by(bell)) + (number == null ? "" : ", " + number),
                signal == null ? null : href(signal),
                List.of(),
                words.moment(bell.at(), page.today()),
                bell.reason().isEmpty() ? "" : words.say("desk.reason", reason(bell.reason())),
                new Row.When("", "", minutes(task), "", ""),
                false,
                new Act(
                        words.say("desk.button.seen"),
                        of,
                        "/work",
                        true,
                        Map.of("bell", bell.id().toString())));
    }

    /** A colleague of a department by function, an officer by name. */
    private String by(Bell bell) {
        Account account = page.about().colleagues().get(bell.by());
        if (account == null) {
            return words.say("desk.somebody");
        }
        return key(bell).equals("share") ? words.reader(account.role(), account.department()) : account.name();
    }

    private static String key(Bell bell) {
        return switch (bell.kind()) {
            case "signal.hand-over" -> "hand-over";
            case "share.react" -> "share";
            case "file.original" -> "original";
            case "consultation.advise" -> "advice";
            default -> "reveal";
        };
    }

    private String reason(String code) {
        return words.sayOr("desk.reason.other", "desk.reason." + code.toLowerCase(Locale.ROOT));
    }

    private Row closed(Signal signal) {
        Instant at = signal.moments().closedAt();
        String day = at == null ? "" : words.day(day(at), page.today());
        return new Row(
                signal.id().toString(),
                title(signal),
                href(signal),
                dots(signal, null),
                words.say("desk.closed", day),
                signal.outcome() == null ? "" : words.sayOr("desk.outcome.other", "desk.outcome." + signal.outcome()),
                new Row.When("", "", "", "", ""),
                false,
                null);
    }

    private String title(Signal signal) {
        String number = signal.number();
        if (number == null) {
            return words.say(signal.sent() ? "desk.new" : "desk.draft", words.day(signal.day(), page.today()));
        }
        Optional<Registration> registration =
                Optional.ofNullable(page.about().registrations().get(signal.id()));
        return number + registration.map(found -> " " + found.shortName()).orElse("");
    }

    /** What tells this button from the others, for who can't see the row. */
    private String of(Signal signal) {
        String number = signal.number();
        return number == null ? words.say("desk.received", words.day(signal.day(), page.today())) : number;
    }

    static String href(Signal signal) {
        return signal.number() == null ? Paths.toInbox(signal.id()) : Paths.toSignal(signal.numbered());
    }

    static List<String> dots(Signal signal, @Nullable Step next) {
        return SixSteps.of(signal, next).stream().map(SixSteps.Progress::code).toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
