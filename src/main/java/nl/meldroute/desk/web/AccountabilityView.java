package nl.meldroute.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.desk.Accountability;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Question;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Entry;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Inquiry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that accounts for all questions about a signal. */
@Component
class AccountabilityView {
    private static final Set<Entry.Kind> SHARED = EnumSet.of(
            Entry.Kind.SHARED,
            Entry.Kind.SHARING_STOPPED,
            Entry.Kind.POLICE_CALLED,
            Entry.Kind.CONSULTATION_ASKED,
            Entry.Kind.CONSULTED,
            Entry.Kind.TOLD);
    private final MessageSource texts;

    AccountabilityView(MessageSource texts) {
        this.texts = texts;
    }

    /** A question, of whom, and what was said about it. */
    record Block(String title, List<Pair> pairs) {}

    /** What stands in front, and what behind it. */
    record Pair(String asked, String answered) {}

    /** Something that left the hands of officer and deputy. */
    record Line(String what, String when, String by, String text) {}

    void fill(Model model, Accountability all, Locale locale) {
        Words words = new Words(texts, locale);
        LocalDate today = LocalDate.ofInstant(all.now(), WorkCalendar.ZONE);
        Actors actors = new Actors(all.names(), words);
        model.addAttribute("number", all.number());
        model.addAttribute(
                "made",
                words.say(
                        "desk.accountability.made",
                        SignedIn.current().map(SignedIn::name).orElse(""),
                        words.longDay(today) + ", " + words.time(all.now())));
        model.addAttribute(
                "sources",
                all.sources().stream().map(one -> source(one, actors)).toList());
        model.addAttribute(
                "enquiries",
                all.enquiries().stream().map(one -> enquiry(one, all, actors)).toList());
        EntryWords said = new EntryWords(words, today);
        model.addAttribute(
                "shared",
                all.entries().stream()
                        .filter(entry -> SHARED.contains(entry.kind()))
                        .map(entry -> line(entry, said, actors))
                        .toList());
        model.addAttribute(
                "readers",
                all.readers().stream()
                        .map(row -> SeenView.line(row, words, today))
                        .distinct()
                        .toList());
    }

    private static Block source(Inquiry inquiry, Actors actors) {
        Words words = actors.words();
        Inquiry.Asked asked = inquiry.asked();
        List<Pair> pairs = new ArrayList<>(List.of(
                pair("by", asked.title(), words),
                pair("ground", asked.basis().ground(), words),
                pair("necessity", asked.basis().necessity(), words),
                pair("asked", done(asked.by(), actors), words),
                pair("answer", words.say("sources.answer." + asked.answer().code()), words)));
        inquiry.shown().ifPresent(shown -> {
            String rows = words.say(
                    "desk.accountability.rows",
                    shown.rows().size(),
                    actors.by(shown.by().who()),
                    moment(shown.by().at(), words));
            pairs.add(pair("second", shown.necessity(), words));
            pairs.add(pair("shown", rows, words));
        });
        return new Block(asked.name(), pairs);
    }

    private static Block enquiry(Enquiry enquiry, Accountability all, Actors actors) {
        Words words = actors.words();
        Question question = enquiry.question();
        Optional<Entry> entry = asked(enquiry, all);
        String day = words.longDay(enquiry.days().askedOn());
        List<Pair> pairs = new ArrayList<>(List.of(
                pair(
                        "question",
                        words.say("enrichment.topic." + question.topic().code()),
                        words),
                pair("by", carried(question), words),
                pair(
                        "ground",
                        words.say("enrichment.ground." + question.ground().code()),
                        words)));
        entry.map(one -> one.content().getOrDefault("necessity", ""))
                .filter(necessity -> !necessity.isEmpty())
                .ifPresent(necessity -> pairs.add(pair("necessity", necessity, words)));
        pairs.add(pair(
                "asked",
                entry.map(one -> actors.by(one.kind().code(), one.by()) + ", " + day)
                        .orElse(day),
                words));
        pairs.add(pair(
                "answer",
                enquiry.finding()
                        .map(finding -> answer(finding, actors))
                        .orElseGet(() -> words.say("desk.accountability.waits")),
                words));
        return new Block(question.department(), pairs);
    }

    /** Known or not, and never what: that is read where it was asked. */
    private static String answer(Finding finding, Actors actors) {
        Words words = actors.words();
        return EntryWords.lines(
                words.say("enrichment.result." + finding.result().code()),
                actors.by(finding.by()) + ", " + words.longDay(finding.on()));
    }

    /** Who asked, and why, stands on the timeline: the department has no key to that. */
    private static Optional<Entry> asked(Enquiry enquiry, Accountability all) {
        Question question = enquiry.question();
        return all.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.ENQUIRED
                        && entry.day().equals(enquiry.days().askedOn()))
                .filter(entry -> question.department().equals(entry.content().get("department")))
                .filter(entry -> question.topic().code().equals(entry.content().get("topic")))
                .filter(entry -> carried(question).equals(entry.content().get("carried")))
                .findFirst();
    }

    private static String carried(Question question) {
        return question.carried().stream().map(Carried::text).collect(Collectors.joining("\n"));
    }

    private static Line line(Entry entry, EntryWords said, Actors actors) {
        Words words = actors.words();
        Instant at = entry.at();
        return new Line(
                words.say("desk.entry." + entry.kind().code()),
                at == null ? words.longDay(entry.day()) : moment(at, words),
                actors.by(entry.kind().code(), entry.by()),
                said.text(entry));
    }

    private static String done(Inquiry.By by, Actors actors) {
        return actors.by(by.who()) + ", " + moment(by.at(), actors.words());
    }

    private static String moment(Instant at, Words words) {
        return words.longDay(LocalDate.ofInstant(at, WorkCalendar.ZONE)) + ", " + words.time(at);
    }

    private static Pair pair(String what, String said, Words words) {
        return new Pair(words.say("desk.accountability." + what), said);
    }
}
