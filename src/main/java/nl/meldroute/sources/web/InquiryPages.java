package nl.meldroute.sources.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.intake.Exchange;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.Wording;
import nl.meldroute.sources.Inquiries.Askable;
import nl.meldroute.sources.Inquiries.Place;
import nl.meldroute.sources.Inquiry;
import nl.meldroute.sources.Inquiry.Found;
import nl.meldroute.sources.Inquiry.Reason;
import nl.meldroute.sources.Source;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which sources are asked. */
@Component
class InquiryPages {
    /** Of what engine and source both leave unsaid, and of how many there are, nobody learns anything. */
    private static final Set<String> UNTOLD = Set.of("SIZE", "OTHERS", "MORE_NAMES");

    private static final Set<String> NOTHING = Set.of("MISSING");
    private final Accounts accounts;
    private final MessageSource texts;

    InquiryPages(Accounts accounts, MessageSource texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    /** A source in the list. */
    record Line(UUID id, String name, String holds, String state, boolean ready) {}

    /** A question that was asked before. */
    record Before(UUID id, String name, String title, String answer, String when) {}

    /** A row that was found: why, and what it says. */
    record Row(int place, String band, String why, List<Inquiry.Value> values, boolean kept) {}

    /** What the second check said; empty while there was none. */
    record Second(String necessity, String by, String when, List<Row> rows) {}

    String list(Exchange exchange, Askable askable) {
        Model model = exchange.model();
        model.addAttribute("number", askable.signal().numbered());
        Map<Boolean, List<Line>> lines =
                askable.places().stream().map(InquiryPages::line).collect(Collectors.partitioningBy(Line::ready));
        model.addAttribute("ready", lines.get(true));
        model.addAttribute("shut", lines.get(false));
        model.addAttribute(
                "before",
                askable.before().stream().map(one -> before(exchange, one)).toList());
        return "sources/ask-list";
    }

    String ask(Exchange exchange, Askable askable, Place place, Form form) {
        Model model = exchange.model();
        model.addAttribute("number", askable.signal().numbered());
        model.addAttribute("source", line(place));
        model.addAttribute("connection", place.source().connection().isPresent());
        model.addAttribute("charter", place.source().charter());
        model.addAttribute(
                "subjects",
                place.subjects().stream()
                        .map(subject -> new Choice(
                                subject.id().toString(),
                                subject.title(),
                                say(exchange, "sources.by." + subject.kind().code())))
                        .toList());
        model.addAttribute("form", form.withOnce());
        return "sources/ask";
    }

    String check(Exchange exchange, String number, Inquiry inquiry, boolean open, Form form) {
        Model model = exchange.model();
        Inquiry.Asked asked = inquiry.asked();
        model.addAttribute("number", number);
        model.addAttribute("asked", asked);
        model.addAttribute("answer", asked.answer().code());
        model.addAttribute("by", name(asked.by()));
        model.addAttribute("when", exchange.moment(asked.by().at()));
        model.addAttribute("open", open);
        model.addAttribute(
                "second", inquiry.shown().map(shown -> second(exchange, shown)).orElse(null));
        model.addAttribute("form", form);
        return "sources/check";
    }

    private Second second(Exchange exchange, Inquiry.Shown shown) {
        List<Row> rows = IntStream.range(0, shown.rows().size())
                .mapToObj(at -> row(exchange, at + 1, shown.rows().get(at)))
                .toList();
        return new Second(
                shown.necessity(), name(shown.by()), exchange.moment(shown.by().at()), rows);
    }

    private Row row(Exchange exchange, int place, Found found) {
        String why = found.reasons().stream()
                .filter(reason -> !UNTOLD.contains(reason.part()) && !NOTHING.contains(reason.level()))
                .map(reason -> said(exchange, reason))
                .collect(Collectors.joining("; "));
        return new Row(place, found.band(), why, found.values(), found.kept());
    }

    private static String said(Exchange exchange, Reason reason) {
        return Wording.in(exchange.locale()).of(Part.valueOf(reason.part()), Level.valueOf(reason.level()));
    }

    private Before before(Exchange exchange, Inquiry inquiry) {
        Inquiry.Asked asked = inquiry.asked();
        return new Before(
                inquiry.id(),
                asked.name(),
                asked.title(),
                asked.answer().code(),
                exchange.moment(asked.by().at()));
    }

    private static Line line(Place place) {
        Source.Charter charter = place.source().charter();
        return new Line(
                place.source().id(),
                charter.name(),
                charter.holds().code(),
                place.state().code(),
                place.state() == Source.State.READY);
    }

    private String name(Inquiry.By by) {
        return accounts.find(by.who()).map(Account::name).orElse("");
    }

    private String say(Exchange exchange, String key) {
        return Optional.ofNullable(texts.getMessage(key, null, exchange.locale()))
                .orElse("");
    }
}
