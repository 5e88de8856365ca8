package nl.meldroute.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.desk.LookBack;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that says what happened while somebody was away. */
@Component
class LookBackView {
    private final MessageSource texts;

    LookBackView(MessageSource texts) {
        this.texts = texts;
    }

    /** A signal, and what happened to it. */
    record Part(String href, String title, List<Line> lines) {}

    /** On which day, what, and by whom. */
    record Line(String day, String what, String by) {}

    void fill(Model model, LookBack page, Locale locale) {
        Words words = new Words(texts, locale);
        model.addAttribute(
                "days", page.days().map(days -> AwayWords.days(days, words)).orElse(""));
        model.addAttribute(
                "parts",
                page.parts().stream().map(part -> part(page, part, words)).toList());
        model.addAttribute("more", page.more() ? page.from() + LookBack.SIZE : null);
    }

    private static Part part(LookBack page, LookBack.Part part, Words words) {
        Signal signal = part.signal();
        Actors actors = new Actors(page.names(), words);
        return new Part(
                Rows.href(signal),
                title(page, signal, words),
                part.happenings().stream()
                        .map(one -> new Line(
                                words.day(one.day(), page.today()),
                                words.say("desk.entry." + one.code()),
                                actors.by(one.code(), one.by())))
                        .toList());
    }

    private static String title(LookBack page, Signal signal, Words words) {
        String number = signal.number();
        if (number == null) {
            return words.say(signal.sent() ? "desk.new" : "desk.draft", words.day(signal.day(), page.today()));
        }
        return number
                + Optional.ofNullable(page.registrations().get(signal.id()))
                        .map(Registration::shortName)
                        .map(name -> " " + name)
                        .orElse("");
    }
}
