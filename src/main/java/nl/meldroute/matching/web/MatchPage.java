package nl.meldroute.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Match;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Verdict;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trace;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that asks whether it occurs already. */
@Component
class MatchPage {
    private static final int THIRD = 3;
    private final Matches matches;
    private final SignalLists lists;
    private final Subjects subjects;
    private final MessageSource texts;
    private final Clock clock;

    MatchPage(Matches matches, SignalLists lists, Subjects subjects, MessageSource texts, Clock clock) {
        this.matches = matches;
        this.lists = lists;
        this.subjects = subjects;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Another signal beside this one.
     *
     * @param state {@code same} where it is linked, else {@code open}
     */
    record Card(
            String number,
            String heading,
            Reasons why,
            String state,
            List<Beside.Line> lines,
            String other,
            int version) {}

    /**
     * Why it may be about the same.
     *
     * @param fresh what is new since somebody judged it; empty where nothing is
     * @param opened why it was looked at though it was closed; empty where it was not
     */
    record Reasons(String sentence, String fresh, String opened, List<Why.Weighing> weighings) {}

    /** One that was judged before and is not shown any more. */
    record Gone(String number, String other) {}

    /** The signals that are needed here, with what was registered of them. */
    private record Known(Map<ReportId, Signal> signals, Map<ReportId, Registration> registrations) {
        Signal signal(ReportId id) {
            return Objects.requireNonNull(signals.get(id));
        }

        Optional<Registration> registration(ReportId id) {
            return Optional.ofNullable(registrations.get(id));
        }
    }

    void fill(Model model, Signal signal, Locale locale) {
        Words words = new Words(texts, locale);
        List<Match> found = matches.of(signal.id());
        Known known = known(signal, found);
        List<Match> there = found.stream()
                .filter(match -> known.signals().containsKey(match.other()))
                .toList();
        List<Match> closed =
                there.stream().filter(match -> unopened(match, known)).toList();
        model.addAttribute("signal", signal);
        model.addAttribute("earlier", earlier(closed, known, words));
        model.addAttribute("cards", cards(signal, there, known, words));
        model.addAttribute("gone", gone(there, known));
        model.addAttribute("third", third(signal, there, known, words));
    }

    private Known known(Signal signal, List<Match> found) {
        Set<ReportId> ids = found.stream().map(Match::other).collect(Collectors.toCollection(HashSet::new));
        ids.add(signal.id());
        return new Known(lists.find(ids), lists.registrations(ids));
    }

    private List<Card> cards(Signal signal, List<Match> there, Known known, Words words) {
        List<Subject> ours = subjects.of(signal.id());
        return there.stream()
                .filter(match -> !hidden(match) && !unopened(match, known))
                .map(match -> card(signal, match, ours, known, words))
                .toList();
    }

    private static List<Gone> gone(List<Match> there, Known known) {
        return there.stream()
                .filter(MatchPage::hidden)
                .map(match -> new Gone(
                        known.signal(match.other()).numbered(), match.other().toString()))
                .toList();
    }

    /** The earlier ones that were closed, and that nobody opened for a reason. */
    Set<ReportId> unopened(Signal signal) {
        List<Match> found = matches.of(signal.id());
        Known known = known(signal, found);
        return found.stream()
                .filter(match -> known.signals().containsKey(match.other()) && unopened(match, known))
                .map(Match::other)
                .collect(Collectors.toSet());
    }

    private static boolean unopened(Match match, Known known) {
        boolean decided = match.verdict() != null && match.verdict() != Verdict.LOOKED;
        return known.signal(match.other()).stage() == Stage.CLOSED
                && match.opened().isEmpty()
                && !decided;
    }

    /** How many there are and how long ago the last of them came in, and nothing else; empty where there are none. */
    private String earlier(List<Match> closed, Known known, Words words) {
        return closed.stream()
                .map(match -> known.signal(match.other()).day())
                .max(LocalDate::compareTo)
                .map(day -> words.say(
                        "matching.earlier",
                        closed.size(),
                        Math.max(0, ChronoUnit.MONTHS.between(day, WorkCalendar.today(clock)))))
                .orElse("");
    }

    /** Said not to be the same, and nothing new since. */
    private static boolean hidden(Match match) {
        return match.verdict() == Verdict.DIFFERENT && !match.open();
    }

    private Card card(Signal signal, Match match, List<Subject> ours, Known known, Words words) {
        Signal other = known.signal(match.other());
        List<Beside.Line> lines = new ArrayList<>(Beside.lines(ours, subjects.of(match.other()), alike(match)));
        lines.add(line("day", day(signal.day(), words), day(other.day(), words)));
        lines.add(line("form", forms(known, signal.id(), words), forms(known, other.id(), words)));
        Why why = new Why(words);
        String closed = other.stage() == Stage.CLOSED ? words.say("matching.closed") : "";
        return new Card(
                other.numbered(),
                (other.numbered() + " " + closed).strip(),
                new Reasons(why.of(match), why.fresh(match), match.opened(), why.weighings(match)),
                match.verdict() == Verdict.SAME ? "same" : "open",
                lines,
                match.other().toString(),
                match.version());
    }

    private static Set<Trace.Of> alike(Match match) {
        return match.likenesses().stream()
                .filter(likeness -> !likeness.exact())
                .map(Likeness::of)
                .collect(Collectors.toSet());
    }

    private static Beside.Line line(String what, String ours, String theirs) {
        return new Beside.Line(what, ours, theirs, ours.equals(theirs) ? "same" : "other");
    }

    /** Three signals may be three messages of one reporter: a link is no proof. */
    private static String third(Signal signal, List<Match> shown, Known known, Words words) {
        List<Match> counted = shown.stream()
                .filter(match ->
                        match.verdict() != Verdict.DIFFERENT && match.strength().isPresent())
                .toList();
        List<Match> here = counted.stream()
                .filter(match -> match.likenesses().stream().anyMatch(MatchPage::isAddress))
                .toList();
        List<Match> about = here.size() + 1 >= THIRD ? here : counted;
        if (about.size() + 1 < THIRD) {
            return "";
        }
        long checks = Stream.concat(Stream.of(signal.id()), about.stream().map(Match::other))
                .flatMap(id -> known.registration(id).stream())
                .filter(MatchPage::followsAnother)
                .count();
        String what = words.say(about.equals(here) ? "matching.third.address" : "matching.third.same");
        return words.say("matching.third", about.size() + 1, what, checks);
    }

    private static boolean isAddress(Likeness likeness) {
        return likeness.of() == Trace.Of.ADDRESS && !likeness.common();
    }

    private static boolean followsAnother(Registration registration) {
        return registration.source().equals("own-check")
                || !registration.followsFrom().isBlank();
    }

    private static String forms(Known known, ReportId signal, Words words) {
        return known.registration(signal).stream()
                .flatMap(registration -> registration.forms().stream().sorted())
                .map(form -> words.say("intake.forms." + form.code()))
                .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day, Words words) {
        return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()));
    }
}
