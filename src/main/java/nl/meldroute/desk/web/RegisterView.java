package nl.meldroute.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.desk.Overviews;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the register. */
@Component
class RegisterView {
    private final MessageSource texts;
    private final Clock clock;

    RegisterView(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Part of the register; the line after the last that is shown tells that there are more. */
    record Part(Overviews.Filter filter, int from, int size, List<Overviews.Line> lines) {}

    /** A line of the register, in words. */
    record Line(String number, String name, String received, String forms, String step, String term, String late) {}

    /** A link that shows another part. */
    record Show(String href, String text, boolean current) {}

    void fill(Model model, Part part, Locale locale) {
        Words words = new Words(texts, locale);
        LocalDate today = WorkCalendar.today(clock);
        boolean more = part.lines().size() > part.size();
        model.addAttribute(
                "lines",
                part.lines().stream()
                        .limit(part.size())
                        .map(line -> line(line, words, today))
                        .toList());
        model.addAttribute("shows", shows(part.filter(), words));
        model.addAttribute("show", part.filter().code());
        model.addAttribute("more", more ? part.from() + part.size() : null);
    }

    private static List<Show> shows(Overviews.Filter current, Words words) {
        return Stream.of(Overviews.Filter.values())
                .map(filter -> new Show(
                        filter == Overviews.Filter.ALL ? "/signals" : "/signals?show=" + filter.code(),
                        words.say("desk.register." + filter.code()),
                        filter == current))
                .toList();
    }

    private static Line line(Overviews.Line line, Words words, LocalDate today) {
        Signal signal = line.signal();
        LocalDate term = line.next().map(NextStep::term).orElse(null);
        return new Line(
                signal.numbered(),
                line.registration().map(found -> found.shortName()).orElse(""),
                words.day(signal.day(), today),
                line.registration()
                        .map(found -> SignalView.forms(found, words))
                        .map(forms -> String.join(", ", forms))
                        .orElse(""),
                line.next()
                        .map(next -> words.say("desk.step." + next.step().number()))
                        .orElseGet(() -> words.say("desk.done")),
                term == null ? words.say("desk.no-term") : words.day(term, today),
                term == null ? "" : words.late(term, today));
    }
}
