package nl.meldroute.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.LogSearch;
import nl.meldroute.oversight.Logbook;
import nl.meldroute.oversight.rules.Item;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a search in the audit. */
@Component
class LogView {
    private final Logbook logbook;
    private final LogWords words;

    LogView(Logbook logbook, LogWords words) {
        this.logbook = logbook;
        this.words = words;
    }

    /** A line in words; without a link where it is of no signal. */
    record Line(String by, String when, String kind, String what, String about, String href, String why) {}

    /** What was seen of one signal, or of one list. */
    record Row(String what, String href, String first, String last, int times, String kinds) {}

    /** What can be asked. */
    void fields(Exchange exchange, Form form) {
        Locale locale = exchange.locale();
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", words.say(locale, "oversight.person.all")));
        logbook.people().forEach(account -> people.add(Choice.of(account.id().toString(), person(account, locale))));
        List<Choice> kinds = new ArrayList<>();
        kinds.add(Choice.of("", words.say(locale, "oversight.kind.all")));
        Stream.of(Kind.values())
                .filter(kind -> kind != Kind.OTHER)
                .forEach(kind -> kinds.add(Choice.of(kind.code(), words.kind(kind, locale))));
        Stream.of(Item.values())
                .filter(item -> !item.acts().isEmpty() && item.code().equals(form.value(LogForm.KIND)))
                .forEach(item -> kinds.add(Choice.of(item.code(), words.say(locale, "oversight.item." + item.code()))));
        exchange.model()
                .addAttribute("form", form)
                .addAttribute("people", people)
                .addAttribute("kinds", kinds);
    }

    private String person(Account account, Locale locale) {
        return account.name() + ", "
                + words.say(locale, "ui.role." + account.role().name());
    }

    /** Each line by itself. */
    String lines(Exchange exchange, Form form, LogSearch question) {
        Locale locale = exchange.locale();
        int from = form.number("skip");
        Logbook.Page page = logbook.lines(question, from);
        asked(exchange, form, question);
        String here = LogForm.address(form, question.span()) + "&view=lines";
        exchange.model()
                .addAttribute(
                        "lines",
                        page.lines().stream()
                                .map(line -> line(line, page, question.span(), locale))
                                .toList())
                .addAttribute(
                        "told",
                        from == 0 && !page.more()
                                ? ""
                                : words.say(
                                        locale,
                                        "oversight.told",
                                        from + 1,
                                        from + page.lines().size()))
                .addAttribute("later", from == 0 ? null : here + "&skip=" + Math.max(0, from - Logbook.PAGE))
                .addAttribute("earlier", page.more() ? here + "&skip=" + (from + Logbook.PAGE) : null);
        return "oversight/lines";
    }

    private Line line(AuditLog.Line line, Logbook.Page page, Span span, Locale locale) {
        ReportId signal = line.signal().orElse(null);
        UUID id = line.act().id();
        String about = signal != null
                ? words.signal(signal, page.numbers())
                : id == null ? "" : page.names().getOrDefault(new AccountId(id), "");
        return new Line(
                page.names().getOrDefault(line.by(), words.say(locale, "oversight.person.gone")),
                words.moment(line.at(), locale),
                words.kind(Kind.of(line.act().action(), line.act().outcome().equals("refused")), locale),
                words.act(line.act(), locale),
                about,
                signal == null ? "" : LogForm.address(span, "", signal.toString(), ""),
                words.why(line.act(), locale));
    }

    /** Whose data somebody saw. */
    String found(Exchange exchange, Form form, LogSearch question) {
        Locale locale = exchange.locale();
        Logbook.Found found = logbook.found(question);
        asked(exchange, form, question);
        exchange.model()
                .addAttribute(
                        "signals",
                        found.signals().stream()
                                .map(one -> row(one, found.numbers(), question.span(), locale))
                                .toList())
                .addAttribute(
                        "lists",
                        found.lists().stream().map(sum -> row(sum, locale)).toList())
                .addAttribute(
                        "rest",
                        found.rest().stream().map(sum -> row(sum, locale)).toList())
                .addAttribute("all", LogForm.address(form, question.span()) + "&view=lines");
        return "oversight/found";
    }

    private Row row(Logbook.OfSignal one, Map<ReportId, String> numbers, Span span, Locale locale) {
        return new Row(
                words.signal(one.signal(), numbers),
                LogForm.address(span, "", one.signal().toString(), ""),
                words.moment(one.times().first(), locale),
                words.moment(one.times().last(), locale),
                one.times().number(),
                one.kinds().entrySet().stream()
                        .map(kind -> words.kind(kind.getKey(), locale) + " " + kind.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private Row row(AuditLog.Sum sum, Locale locale) {
        Kind kind = Kind.of(sum.action(), sum.refused());
        return new Row(
                words.act(sum.action(), locale),
                "",
                words.moment(sum.times().first(), locale),
                words.moment(sum.times().last(), locale),
                sum.times().number(),
                words.kind(kind, locale));
    }

    /** What was asked, in words, so that it stands on paper as well; with who asked, and when. */
    private void asked(Exchange exchange, Form form, LogSearch question) {
        Locale locale = exchange.locale();
        AccountId by = question.by();
        String name = by == null
                ? ""
                : logbook.person(by).map(Account::name).orElse(words.say(locale, "oversight.person.gone"));
        String first = words.day(question.span().first(), locale);
        String last = words.day(question.span().last(), locale);
        Model model = exchange.model();
        model.addAttribute("name", name);
        model.addAttribute("period", words.say(locale, "oversight.period", first, last));
        model.addAttribute("kind", kind(form.value(LogForm.KIND), locale));
        model.addAttribute("signal", signal(form.value(LogForm.SIGNAL)));
        model.addAttribute(
                "by",
                words.say(
                        locale,
                        "oversight.asked-by",
                        SignedIn.current().map(SignedIn::name).orElse(""),
                        words.moment(words.now(), locale)));
        model.addAttribute("change", LogForm.address(form, question.span()) + "&change=yes");
    }

    private String kind(String code, Locale locale) {
        return Kind.coded(code)
                .map(kind -> words.kind(kind, locale))
                .or(() -> Item.coded(code).map(item -> words.say(locale, "oversight.item." + item.code())))
                .orElse("");
    }

    private String signal(String typed) {
        return RandomIds.read(typed)
                .map(id -> words.signal(new ReportId(id), logbook.numbers(new ReportId(id))))
                .orElse(typed);
    }
}
