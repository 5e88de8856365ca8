package nl.meldroute.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.desk.rules.Hour;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Rank;
import nl.meldroute.desk.rules.Terms;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Hours;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import nl.meldroute.notices.Notices;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** The list of work of officer and deputy: one next step for each signal, the most urgent first (2.2 step 2). */
@ModuleDoor
public class Tasks {
    private final SignalLists lists;
    private final Hours hours;
    private final Told told;
    private final Edition edition;
    private final Clock clock;

    Tasks(SignalLists lists, Hours hours, Told told, Edition edition, Clock clock) {
        this.lists = lists;
        this.hours = hours;
        this.told = told;
        this.edition = edition;
        this.clock = clock;
    }

    /** What somebody has to hear of, the names of those it is about, and what other modules know. */
    @Component
    record Told(Bells bells, Notices notices, Colleagues colleagues, Situations situations, Named named) {}

    /** How much there is to do now. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int count() {
        return told.situations().counts(terms()).now()
                + decidable(told.situations().toDecide()).size()
                + told.bells().mine().size();
    }

    /** Part of one of the lists. Only of the tasks that are shown something is decrypted. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public WorkPage page(View view, int from) {
        Terms terms = terms();
        Situations.Counts counts = told.situations().counts(terms);
        List<Bell> bells = told.bells().mine();
        Map<ReportId, LocalDate> kept = told.situations().toDecide();
        List<Signal> toDecide = decidable(kept);
        WorkPage.Week week = week(terms);
        List<Task.OfSignal> ranked = view == View.DONE ? List.of() : ranked(toDecide, kept, terms);
        List<Task> all = tasks(view, ranked, bells, terms);
        List<Task> shown = view == View.DONE ? closed(from) : part(all, from);
        return new WorkPage(
                view,
                terms.today(),
                from,
                shown,
                sizes(counts, toDecide.size() + bells.size()),
                week,
                Hour.fitting(all.stream().map(Task::minutes).toList(), week.budget() - week.used()),
                upcoming(ranked, terms),
                about(shown, week));
    }

    private static Map<View, Integer> sizes(Situations.Counts counts, int beside) {
        return Map.of(
                View.NOW, counts.now() + beside,
                View.WAITING, counts.waiting(),
                View.LATER, counts.later(),
                View.DONE, counts.closed());
    }

    /** Closed, and they wait for somebody to say whether they go; with an unread message they are among the open ones. */
    private List<Signal> decidable(Map<ReportId, LocalDate> kept) {
        return lists.find(kept.keySet()).values().stream()
                .filter(signal ->
                        signal.stage() == Stage.CLOSED && signal.moments().messageSince() == null)
                .toList();
    }

    private List<Task.OfSignal> ranked(List<Signal> toDecide, Map<ReportId, LocalDate> kept, Terms terms) {
        List<Signal> asking =
                Stream.concat(lists.open().stream(), toDecide.stream()).toList();
        return told.situations().of(asking, kept).stream()
                .flatMap(situation -> NextStep.of(situation, terms).stream()
                        .map(next -> new Task.OfSignal(
                                situation.signal(), next, Rank.of(situation.signal(), next, terms.today()))))
                .toList();
    }

    private List<Task> tasks(View view, List<Task.OfSignal> ranked, List<Bell> bells, Terms terms) {
        return switch (view) {
            case WAITING, LATER -> sorted(ranked.stream().filter(task -> place(task, terms) == view));
            case NOW ->
                sorted(Stream.concat(
                        ranked.stream().filter(task -> place(task, terms) == view),
                        bells.stream().map(this::notice)));
            case DONE -> List.of();
        };
    }

    private static List<Task> part(List<Task> all, int from) {
        return all.stream().skip(from).limit(WorkPage.SIZE).toList();
    }

    /** Only those that are shown are read: there may be many in a month. */
    private List<Task> closed(int from) {
        return lists.closedSince(told.situations().month(), from, WorkPage.SIZE).stream()
                .<Task>map(Task.Closed::new)
                .toList();
    }

    private static View place(Task.OfSignal task, Terms terms) {
        if (NextStep.later(task.signal(), terms.today())) {
            return View.LATER;
        }
        return task.next().waiting() ? View.WAITING : View.NOW;
    }

    private static List<Task> sorted(Stream<? extends Task.Ranked> tasks) {
        return tasks.sorted(Comparator.comparing(Task.Ranked::rank))
                .<Task>map(task -> task)
                .toList();
    }

    private Task.OfNotice notice(Bell bell) {
        LocalDate day = LocalDate.ofInstant(bell.at(), WorkCalendar.ZONE);
        int minutes = Math.toIntExact(edition.parameter(ParameterName.EFFORT_NOTICE, WorkCalendar.today(clock))
                .toMinutes());
        return new Task.OfNotice(bell, Rank.ofNotice(bell.id(), day), minutes);
    }

    private Optional<Task.OfSignal> upcoming(List<Task.OfSignal> ranked, Terms terms) {
        return ranked.stream()
                .filter(task -> place(task, terms) != View.NOW)
                .min((one, other) -> one.next().term().compareTo(other.next().term()));
    }

    private WorkPage.Week week(Terms terms) {
        int noted = hours.noted();
        int estimated =
                Hour.estimated(hours.thisWeek().stream().map(Hours.Done::kind).toList(), terms);
        return new WorkPage.Week(noted > 0 ? noted : estimated, Hour.budget(terms), noted > 0, hours.lastTime());
    }

    /** The audit of the list is written last, so that nobody waits for it long. */
    private WorkPage.About about(List<Task> shown, WorkPage.Week week) {
        Set<ReportId> beside = new HashSet<>();
        Set<ReportId> numbered = new HashSet<>();
        Set<AccountId> people = new HashSet<>();
        week.last().map(Hours.Done::signal).ifPresent(beside::add);
        for (Task task : shown) {
            switch (task) {
                case Task.OfNotice notice -> {
                    beside.add(notice.bell().report());
                    people.add(notice.bell().by());
                }
                case Task.OfSignal open -> numbered.add(open.signal().id());
                case Task.Closed closed -> numbered.add(closed.signal().id());
            }
        }
        Map<ReportId, Instant> alarms = told.notices().openAlarms();
        beside.addAll(alarms.keySet());
        Map<ReportId, Signal> signals = lists.find(beside);
        Map<AccountId, Account> colleagues = told.colleagues().of(people);
        Map<ReportId, Bilingual> named = told.named().of(asking(shown));
        return new WorkPage.About(new HashMap<>(lists.registrations(numbered)), signals, alarms, colleagues, named);
    }

    private static List<Named.Asks> asking(List<Task> shown) {
        return shown.stream()
                .filter(Task.OfSignal.class::isInstance)
                .map(Task.OfSignal.class::cast)
                .map(task -> new Named.Asks(task.signal(), task.next().step()))
                .toList();
    }

    private Terms terms() {
        return new Terms(edition, WorkCalendar.today(clock));
    }
}
