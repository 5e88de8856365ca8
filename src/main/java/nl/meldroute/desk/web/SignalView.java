package nl.meldroute.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.desk.Overview;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.SixSteps;
import nl.meldroute.desk.rules.Step;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a signal. */
@Component
class SignalView {
    private static final int LAST = 3;
    private static final int TAKEN_UP = 2;
    private static final int REACTION = 5;
    private final MessageSource texts;
    private final PolicyWords policy;

    SignalView(MessageSource texts, PolicyWords policy) {
        this.texts = texts;
        this.policy = policy;
    }

    /** What comes next; the words of the policy under it. */
    record Next(Act act, String why, String term, String late, String minutes, PolicyWords.Says policy) {}

    /** One of the six steps. */
    record Line(String state, String name, @Nullable String note) {}

    /** A filter of the timeline that is a link. */
    record Show(String href, String text, boolean current) {}

    void fill(Model model, Overview overview, Locale locale) {
        Words words = new Words(texts, locale);
        Signal signal = overview.signal();
        identity(model, overview, words);
        model.addAttribute(
                "next", overview.next().map(next -> next(overview, next, words)).orElse(null));
        model.addAttribute("steps", steps(overview, words));
        model.addAttribute("given", new GivenWords(overview, words));
        model.addAttribute("subjects", SubjectLine.of(overview.about().subjects(), words));
        model.addAttribute("linked", overview.about().linked());
        model.addAttribute(
                "enquiries",
                new EnquiryWords(words)
                        .lines(signal.numbered(), overview.about().enquiries()));
        model.addAttribute("kinds", Stream.of(Kind.values()).map(Kind::code).toList());
        model.addAttribute("closed", signal.stage() == Stage.CLOSED);
        model.addAttribute("answerable", signal.answerable());
        model.addAttribute("beforeStart", signal.beforeStart());
        model.addAttribute("aside", AsideLink.of(overview));
        overview.about().kept().ifPresent(kept -> {
            LocalDate erased = kept.namesErasedOn();
            model.addAttribute("namesErased", erased == null ? null : words.longDay(erased));
            model.addAttribute("keptUntil", words.longDay(kept.until().rest()));
        });
        model.addAttribute("hat", overview.registration().seenAs());
        List<Timeline.Item> items = new Timeline(overview, words).items(Timeline.Filter.ALL);
        model.addAttribute("items", items.stream().limit(LAST).toList());
    }

    void timeline(Model model, Overview overview, Timeline.Filter filter, Locale locale) {
        Words words = new Words(texts, locale);
        String number = overview.signal().numbered();
        model.addAttribute("number", number);
        model.addAttribute("items", new Timeline(overview, words).items(filter));
        model.addAttribute(
                "shows",
                Stream.of(Timeline.Filter.values())
                        .map(one -> new Show(
                                Paths.toSignal(number) + "/timeline"
                                        + (one == Timeline.Filter.ALL ? "" : "?show=" + one.code()),
                                words.say("desk.timeline." + one.code()),
                                one == filter))
                        .toList());
    }

    /** The forms in words; smuggling with a question mark, since it belongs elsewhere. */
    static List<String> forms(Registration registration, Words words) {
        return registration.forms().stream()
                .sorted()
                .map(form -> words.say("desk.form." + form.code()))
                .toList();
    }

    private static void identity(Model model, Overview overview, Words words) {
        Signal signal = overview.signal();
        model.addAttribute("number", signal.numbered());
        model.addAttribute("name", overview.registration().shortName());
        model.addAttribute("forms", forms(overview.registration(), words));
        model.addAttribute("danger", signal.mustCallPolice());
        model.addAttribute("minor", signal.minor());
        model.addAttribute("readers", readers(overview.past(), words));
        model.addAttribute("emergencies", new EmergencyWords(overview, words).lines());
    }

    private static String readers(Overview.Past past, Words words) {
        Optional<SignedIn> me = SignedIn.current();
        String you = words.say("desk.you");
        String handling = String.join(
                ", ",
                Stream.concat(
                                Stream.of(you),
                                past.readers().stream()
                                        .filter(reader -> me.filter(
                                                        self -> self.id().equals(reader.id()))
                                                .isEmpty())
                                        .map(Account::name))
                        .toList());
        Stream<String> shared = past.shares().stream()
                .map(share -> words.say(
                        "desk.readers.shared",
                        words.reader(share.reader().role(), share.reader().department()),
                        words.longDay(share.until())));
        return Stream.concat(Stream.of(handling), shared).collect(Collectors.joining(" · "));
    }

    private Next next(Overview overview, NextStep next, Words words) {
        Signal signal = overview.signal();
        LocalDate today = overview.today();
        String whom =
                overview.about().named().map(name -> name.in(words.locale())).orElse("");
        return new Next(
                Act.of(signal, next, signal.numbered(), whom, words),
                words.say("desk.state." + next.state().code()),
                next.atOnce() ? words.say("desk.at-once") : words.longDay(next.term()),
                words.late(next.term(), today),
                words.say("desk.minutes", next.minutes()),
                policy.of(next.state(), words));
    }

    private static List<Line> steps(Overview overview, Words words) {
        Signal signal = overview.signal();
        List<SixSteps.Progress> progress = new ArrayList<>(
                SixSteps.of(signal, overview.next().map(NextStep::step).orElse(null)));
        if (overview.given().content().takenOut()) {
            progress.set(0, SixSteps.Progress.DONE);
            progress.set(SixSteps.COUNT - 1, SixSteps.Progress.SKIPPED);
        }
        return IntStream.range(0, SixSteps.COUNT)
                .mapToObj(index -> new Line(
                        progress.get(index).code(),
                        words.say("desk.six." + (index + 1)),
                        note(index + 1, progress.get(index), overview, words)))
                .toList();
    }

    private static @Nullable String note(int step, SixSteps.Progress progress, Overview overview, Words words) {
        Signal signal = overview.signal();
        Moments moments = signal.moments();
        LocalDate today = overview.today();
        return switch (step) {
            case 1 ->
                signal.sent() || overview.given().content().takenOut()
                        ? words.day(signal.day(), today)
                        : words.say("desk.draft", words.day(signal.day(), today));
            case TAKEN_UP -> by(moments.takenUpAt(), moments.takenUpBy(), overview, words);
            case REACTION -> reacted(progress, overview, words);
            case SixSteps.COUNT ->
                progress == SixSteps.Progress.SKIPPED ? words.say("ui.step.skipped") : answered(overview, words);
            default -> between(progress, overview, words);
        };
    }

    /** Until when a partner is waited for, or when the last one reacted. */
    private static @Nullable String reacted(SixSteps.Progress progress, Overview overview, Words words) {
        Optional<Awaits> awaits = overview.signal().awaits();
        if (awaits.isPresent()) {
            return words.say("desk.by", words.day(awaits.get().by(), overview.today()));
        }
        return progress == SixSteps.Progress.DONE
                ? overview.past().entries().reversed().stream()
                        .filter(entry -> entry.kind() == Entry.Kind.REACTED)
                        .findFirst()
                        .map(entry -> words.day(entry.day(), overview.today()))
                        .orElseGet(() -> words.say("ui.step.skipped"))
                : between(progress, overview, words);
    }

    private static @Nullable String between(SixSteps.Progress progress, Overview overview, Words words) {
        return switch (progress) {
            case NOW ->
                overview.next()
                        .filter(next -> !next.atOnce())
                        .map(next -> words.say("desk.by", words.day(next.term(), overview.today())))
                        .orElse(null);
            case AHEAD -> words.say("desk.not-yet");
            case SKIPPED -> words.say("ui.step.skipped");
            case DONE -> by(overview.signal().gate().at(), null, overview, words);
        };
    }

    private static @Nullable String by(@Nullable Instant at, @Nullable AccountId who, Overview overview, Words words) {
        if (at == null) {
            return null;
        }
        String day = words.day(LocalDate.ofInstant(at, WorkCalendar.ZONE), overview.today());
        String name = who == null ? null : overview.past().names().get(who);
        return name == null ? day : day + ", " + name;
    }

    private static String answered(Overview overview, Words words) {
        Instant at = overview.signal().moments().answeredAt();
        if (at != null && SixSteps.answered(overview.signal())) {
            return words.day(LocalDate.ofInstant(at, WorkCalendar.ZONE), overview.today());
        }
        if (overview.signal().beforeStart()) {
            return words.say("ui.step.skipped");
        }
        return overview.next()
                .filter(next -> next.step() == Step.ANSWER)
                .map(next -> words.say("desk.by", words.day(next.term(), overview.today())))
                .orElseGet(() -> words.say("desk.not-yet"));
    }
}
