package nl.meldroute.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.intake.Exchange;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Reason;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.Revealing;
import nl.meldroute.vault.Vault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Pages on which who gave a signal stands for a minute (2.2 step 2, second sentence; readings I-10, I-11). */
@Component
class Revealed {
    private final Vault vault;
    private final MessageSource texts;

    Revealed(Vault vault, MessageSource texts) {
        this.vault = vault;
        this.texts = texts;
    }

    static Optional<Reason> reason(Form form) {
        return Stream.of(Reason.values())
                .filter(reason -> reason.code().equals(form.value("reason")))
                .findFirst();
    }

    static String unlockKey(HttpServletRequest request) {
        return Cookies.read(request, Vault.COOKIE).orElse("");
    }

    /** The page before it is shown; with a shut vault it says how to open it. */
    String ask(Exchange exchange, String here, String back, Form form) {
        boolean open = vault.openUntil(unlockKey(exchange.request())).isPresent();
        exchange.model().addAttribute("open", open);
        exchange.model().addAttribute("asking", open || !form.blank("reason") || !form.blank("explanation"));
        exchange.model().addAttribute("here", here);
        exchange.model().addAttribute("backTo", back);
        exchange.model().addAttribute("form", form);
        return "intake/reporter";
    }

    /** The answer to a POST, which leaves the screen by itself, also without a script. */
    String show(Exchange exchange, String here, String back, Revealing.Revealed revealed) {
        exchange.response().setHeader("Refresh", revealed.shownFor().toSeconds() + "; url=" + here);
        exchange.model().addAttribute("backTo", back);
        exchange.model().addAttribute("seconds", revealed.shownFor().toSeconds());
        exchange.model().addAttribute("shown", rows(exchange, revealed.reporter()));
        exchange.sayNow("intake.reporter.shown");
        return "intake/reporter-shown";
    }

    private List<Choice> rows(Exchange exchange, Reporter reporter) {
        Stream<Choice> always = Stream.of(
                row(exchange, "name", reporter.detail(Detail.NAME)),
                row(exchange, "department", reporter.detail(Detail.DEPARTMENT)),
                row(exchange, "phone", reporter.detail(Detail.PHONE)),
                row(exchange, "sent", exchange.moment(reporter.sentAt())),
                row(exchange, "wish", wish(exchange, reporter)));
        Stream<Choice> perhaps = Stream.of(
                        row(exchange, "call-back", reporter.detail(Detail.CALL_BACK_NUMBER)),
                        row(exchange, "colleague", reporter.detail(Detail.COLLEAGUE_NAME)),
                        row(exchange, "resident", reporter.detail(Detail.RESIDENT_NAME)))
                .filter(row -> !row.text().equals(word(exchange, "nothing")));
        Stream<Choice> along = reporter.mayReadAlong()
                ? Stream.of(row(exchange, "read-along", word(exchange, "read-along.yes")))
                : Stream.of();
        return Stream.of(always, perhaps, along).flatMap(rows -> rows).toList();
    }

    private String wish(Exchange exchange, Reporter reporter) {
        String key = reporter.wish().name().toLowerCase(Locale.ROOT);
        return reporter.preferred()
                .filter(_ -> reporter.wish() == Reporter.Wish.CALL)
                .map(part ->
                        say(exchange, "intake.reporter.wish.call." + part.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> say(exchange, "intake.reporter.wish." + key));
    }

    private Choice row(Exchange exchange, String what, String value) {
        return Choice.of(word(exchange, what), value.isBlank() ? word(exchange, "nothing") : value);
    }

    private String word(Exchange exchange, String key) {
        return say(exchange, "intake.reporter." + key);
    }

    private String say(Exchange exchange, String key) {
        return texts.getMessage(key, null, exchange.locale());
    }
}
