package nl.meldroute.breakglass.web;

import java.util.List;
import java.util.Locale;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Exchange;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of who reviews. */
@Component
class ReviewView {
    private final GlassView view;
    private final GlassWords words;

    ReviewView(GlassView view, GlassWords words) {
        this.view = view;
        this.words = words;
    }

    String list(Exchange exchange, List<BreakGlass> open) {
        Locale locale = exchange.locale();
        exchange.model()
                .addAttribute(
                        "lines",
                        open.stream().map(one -> view.line(one, locale)).toList());
        return "breakglass/reviews";
    }

    String show(Exchange exchange, BreakGlass glass) {
        view.fill(exchange, glass);
        Locale locale = exchange.locale();
        BreakGlass.Opening opening = glass.opening();
        BreakGlass.Report report = glass.report();
        boolean privacy = SignedIn.current()
                .filter(person -> person.role() == Role.PRIVACY_OFFICER)
                .isPresent();
        Model model = exchange.model();
        // Who is kept from a signal is not known before one was found.
        model.addAttribute("words", privacy || opening != null ? glass.words() : null);
        model.addAttribute(
                "opened", opening == null ? "" : words.moment(opening.second().at(), locale));
        model.addAttribute("until", opening == null ? "" : until(opening, locale));
        model.addAttribute("report", report == null ? "" : report.text());
        model.addAttribute(
                "reportedBy",
                report == null
                        ? ""
                        : words.say(
                                locale,
                                "breakglass.by",
                                words.name(report.by().who(), locale),
                                words.moment(report.by().at(), locale)));
        model.addAttribute("due", words.due(glass, locale));
        model.addAttribute("late", words.late(glass));
        model.addAttribute("privacy", privacy);
        model.addAttribute("settled", glass.settled(words.now()));
        return "breakglass/review";
    }

    private String until(BreakGlass.Opening opening, Locale locale) {
        return words.moment(opening.ended() == null ? opening.until() : opening.ended(), locale);
    }
}
