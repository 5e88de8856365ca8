package nl.meldroute.breakglass.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.SignalLists;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of who reviews. */
@Component
class ReviewView {
    private final GlassView view;
    private final GlassWords words;
    private final SignalLists signals;

    ReviewView(GlassView view, GlassWords words, SignalLists signals) {
        this.view = view;
        this.words = words;
        this.signals = signals;
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
        boolean privacy = SignedIn.in(Role.PRIVACY_OFFICER);
        Model model = exchange.model();
        // Who is kept from a signal is not known before one was found.
        model.addAttribute("words", privacy || opening != null ? glass.words() : null);
        model.addAttribute(
                "opened", opening == null ? "" : words.moment(opening.second().at(), locale));
        model.addAttribute("until", opening == null || !opening.found() ? "" : words.time(opening.end()));
        model.addAttribute("signal", privacy || opening == null ? "" : number(opening));
        model.addAttribute("report", report == null ? "" : report.text());
        model.addAttribute("reportedBy", report == null ? "" : by(report.by(), locale));
        model.addAttribute("due", words.due(glass, locale));
        model.addAttribute("late", words.late(glass));
        model.addAttribute("privacy", privacy);
        model.addAttribute("reviewable", glass.reviewable(words.now()));
        model.addAttribute("reviewed", glass.reviewed());
        return "breakglass/review";
    }

    private String by(BreakGlass.By by, Locale locale) {
        return words.say(locale, "breakglass.by", words.name(by.who(), locale), words.moment(by.at(), locale));
    }

    /** Empty where none was found, or nobody took it up yet. */
    private String number(BreakGlass.Opening opening) {
        return Optional.ofNullable(opening.signal())
                .flatMap(signals::find)
                .flatMap(signal -> Optional.ofNullable(signal.number()))
                .orElse("");
    }
}
