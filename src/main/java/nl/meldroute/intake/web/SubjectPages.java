package nl.meldroute.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.Correction;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trait;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Chooses and fills the pages of a subject. */
@Component
class SubjectPages {
    static final String WHAT = "what";
    private static final String ANOTHER = "another";
    private static final String AGAIN = "again";
    private final Subjects subjects;
    private final Accounts accounts;
    private final MessageSource texts;
    private final Clock clock;

    SubjectPages(Subjects subjects, Accounts accounts, MessageSource texts, Clock clock) {
        this.subjects = subjects;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** A field with what stands in it. */
    record Pair(String asked, String answered) {}

    /** A change, and how it stood before. */
    record Earlier(String when, String by, boolean removed, List<Pair> before) {}

    /** The form to add one. */
    String adding(Exchange exchange, Signal signal, Kind kind, Form form) {
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("kind", kind.code());
        exchange.model().addAttribute("form", form.withOnce());
        return "intake/subject-new";
    }

    /** The page of one; the version is that of what is shown. */
    String page(Exchange exchange, Signal signal, Subject subject, Form form) {
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("subject", subject);
        exchange.model().addAttribute("kind", subject.kind().code());
        exchange.model().addAttribute("form", form.withVersion(subject.version()));
        exchange.model().addAttribute("dayCame", dayCame(subject));
        exchange.model().addAttribute("earlier", earlier(exchange, subject));
        return "intake/subject";
    }

    /** Whether the day came to look at a person again (2.2 step 3). */
    private boolean dayCame(Subject subject) {
        return !subject.removed()
                && subject.details() instanceof Person person
                && person.voice()
                        .informing()
                        .lookAgainOn()
                        .filter(day -> !day.isAfter(WorkCalendar.today(clock)))
                        .isPresent();
    }

    /** Somebody else was first: both texts, to choose from. */
    String meanwhile(Exchange exchange, Signal signal, Subject now, Form typed) {
        List<Correction> corrections = subjects.corrections(now.signal(), now.id());
        exchange.model()
                .addAttribute(
                        "meanwhile",
                        corrections.isEmpty()
                                ? ""
                                : exchange.moment(corrections.getFirst().at()));
        exchange.model().addAttribute("now", pairs(exchange, now.details()));
        return page(exchange, signal, now, typed);
    }

    /** Whether this signal has the same already. The same name may be another's: then it is asked once. */
    Form checkedForTwin(Form form, Signal signal, SubjectId id, Details details) {
        boolean twin = subjects.of(signal.id()).stream()
                .filter(other -> !other.id().equals(id) && other.kind() == details.kind())
                .anyMatch(other -> same(other.details(), details));
        boolean named = details.kind() == Kind.PERSON || details.kind() == Kind.COMPANY;
        if (!twin || (named && form.chosen(ANOTHER, "yes"))) {
            return form;
        }
        String key = named ? "subjects.twin.name" : "subjects.twin.here";
        return form.wrong(SubjectForm.first(details.kind()), key).with(ANOTHER, named ? "yes" : "");
    }

    /** A day to look again lies ahead; one that was chosen before and came stands as it is. */
    Form checkedAhead(Form form, Subject subject) {
        return subject.details() instanceof Person person
                ? checkedAhead(
                        form, Optional.ofNullable(person.voice().informing().again()))
                : form;
    }

    /** The same where nobody chose a day before. */
    Form checkedAhead(Form form) {
        return checkedAhead(form, Optional.empty());
    }

    private Form checkedAhead(Form form, Optional<LocalDate> kept) {
        return form.day(AGAIN)
                        .filter(WorkCalendar.today(clock)::isAfter)
                        .filter(day -> !kept.equals(Optional.of(day)))
                        .isPresent()
                ? form.wrong(AGAIN, "intake.date.past")
                : form;
    }

    private static boolean same(Details one, Details other) {
        return one.title().strip().equalsIgnoreCase(other.title().strip())
                || one.traces().stream().anyMatch(other.traces()::contains);
    }

    private List<Earlier> earlier(Exchange exchange, Subject subject) {
        List<Earlier> earlier = new ArrayList<>();
        Details after = subject.details();
        for (Correction correction : subjects.corrections(subject.signal(), subject.id())) {
            List<Pair> kept = new ArrayList<>(pairs(exchange, correction.before()));
            kept.removeAll(pairs(exchange, after));
            String by = accounts.find(correction.by()).map(Account::name).orElse("");
            earlier.add(new Earlier(exchange.moment(correction.at()), by, correction.removed(), kept));
            after = correction.before();
        }
        return earlier;
    }

    private List<Pair> pairs(Exchange exchange, Details details) {
        return details.traits().stream()
                .map(trait -> new Pair(say(exchange, "subjects.field." + trait.field()), words(exchange, trait)))
                .toList();
    }

    private String words(Exchange exchange, Trait trait) {
        return switch (trait.says()) {
            case WORDS -> trait.value();
            case DAY -> exchange.day(LocalDate.parse(trait.value()));
            case ANSWER -> say(exchange, "subjects.field." + trait.field() + "." + trait.value());
        };
    }

    private String say(Exchange exchange, String key) {
        return Optional.ofNullable(texts.getMessage(key, null, exchange.locale()))
                .orElse("");
    }
}
