package nl.meldroute.breakglass.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Extract;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.reporting.PersonSeen;
import nl.meldroute.subjects.Trait;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of the two. */
@Component
class GlassView {
    private static final List<String> DETAILS = List.of("phone", "email", "plate", "company", "account");
    private final EmergencyReaders readers;
    private final GlassWords words;

    GlassView(EmergencyReaders readers, GlassWords words) {
        this.readers = readers;
        this.words = words;
    }

    /** A line of the list. */
    record Line(UUID id, String title, String state, String due, boolean late) {}

    /** A question with its answer. */
    record Pair(String asked, String answered) {}

    /** Somebody or something, with what is known of it. */
    record Card(String kind, String title, List<Pair> pairs, boolean keepAway) {}

    String list(Exchange exchange) {
        Locale locale = exchange.locale();
        exchange.model()
                .addAttribute(
                        "lines",
                        readers.all().stream().map(one -> line(one, locale)).toList());
        return "breakglass/list";
    }

    /** Before somebody decided, or after it is over. */
    String before(Exchange exchange, BreakGlass glass, AccountId self) {
        fill(exchange, glass);
        Model model = exchange.model();
        BreakGlass.State state = glass.state(words.now());
        model.addAttribute("own", glass.asked().who().equals(self));
        model.addAttribute("asked", state == BreakGlass.State.ASKED);
        model.addAttribute("agreeing", readers.agreeing(glass).name());
        model.addAttribute("again", state == BreakGlass.State.LAPSED || glass.foundNone());
        model.addAttribute("words", glass.words());
        model.addAttribute("due", words.due(glass, exchange.locale()));
        return "breakglass/asked";
    }

    /** What the two read. */
    String read(Exchange exchange, BreakGlass glass, Extract extract) {
        fill(exchange, glass);
        Locale locale = exchange.locale();
        Model model = exchange.model();
        model.addAttribute(
                "until", words.time(Objects.requireNonNull(glass.opening()).until()));
        model.addAttribute("number", extract.number());
        model.addAttribute("story", extract.told().story());
        model.addAttribute("facts", facts(extract, locale));
        model.addAttribute(
                "people",
                extract.told().people().stream().map(one -> card(one, locale)).toList());
        model.addAttribute(
                "subjects",
                extract.subjects().stream().map(one -> card(one, locale)).toList());
        return "breakglass/read";
    }

    /** Before one of the two writes the report. Throws {@link NotForYou} where none is due. */
    void report(Exchange exchange, BreakGlass glass) {
        if (glass.reportBy(words.now()).isEmpty()) {
            throw new NotForYou();
        }
        fill(exchange, glass);
        exchange.model().addAttribute("due", words.due(glass, exchange.locale()));
    }

    void fill(Exchange exchange, BreakGlass glass) {
        Locale locale = exchange.locale();
        Model model = exchange.model();
        model.addAttribute("id", glass.id());
        model.addAttribute("names", words.names(glass, locale));
        model.addAttribute("asker", words.name(glass.asked().who(), locale));
        model.addAttribute("askedAt", words.moment(glass.asked().at(), locale));
        model.addAttribute("now", words.moment(words.now(), locale));
        model.addAttribute("state", words.state(glass, locale));
    }

    Line line(BreakGlass glass, Locale locale) {
        String title = words.say(
                locale,
                "breakglass.line",
                words.names(glass, locale),
                words.moment(glass.asked().at(), locale));
        return new Line(glass.id(), title, words.state(glass, locale), words.due(glass, locale), words.late(glass));
    }

    private List<Pair> facts(Extract extract, Locale locale) {
        List<Pair> facts = new ArrayList<>();
        add(facts, words.say(locale, "breakglass.day"), words.day(extract.day(), locale));
        add(facts, words.say(locale, "reporting.danger"), code(locale, "reporting.danger.", extract.danger()));
        add(facts, words.say(locale, "reporting.place"), extract.told().place());
        String police = extract.policeCalled() ? "breakglass.police.yes" : "breakglass.police.no";
        add(facts, words.say(locale, "breakglass.police"), words.say(locale, police));
        return facts;
    }

    private Card card(PersonSeen person, Locale locale) {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, words.say(locale, "reporting.role"), code(locale, "reporting.role.", person.role()));
        add(pairs, words.say(locale, "reporting.minor"), code(locale, "reporting.minor.", person.youngerThan18()));
        DETAILS.forEach(detail -> add(
                pairs,
                words.say(locale, "reporting.person." + detail),
                person.details().getOrDefault(detail, "")));
        return new Card("", person.description(), pairs, false);
    }

    private Card card(Extract.Line line, Locale locale) {
        List<Pair> pairs = line.traits().stream()
                .map(trait -> new Pair(words.say(locale, "subjects.field." + trait.field()), value(trait, locale)))
                .toList();
        return new Card(words.say(locale, "subjects.kind." + line.kind()), line.title(), pairs, line.keepAway());
    }

    private String value(Trait trait, Locale locale) {
        return switch (trait.says()) {
            case WORDS -> trait.value();
            case DAY -> words.day(LocalDate.parse(trait.value()), locale);
            case ANSWER -> words.say(locale, "subjects.field." + trait.field() + "." + trait.value());
        };
    }

    private String code(Locale locale, String prefix, String code) {
        return code.isEmpty() ? "" : words.known(locale, prefix + code, code);
    }

    private static void add(List<Pair> pairs, String asked, String answered) {
        if (!answered.isEmpty()) {
            pairs.add(new Pair(asked, answered));
        }
    }

    /** Where it is found again. */
    static String path(UUID id) {
        return "/break-glass/" + id;
    }
}
