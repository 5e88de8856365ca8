package nl.meldroute.parameters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.parameters.Figure;
import nl.meldroute.parameters.ParameterBook;
import nl.meldroute.parameters.rules.Shelf;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Termijnen en getallen</i>: what counts now and what is planned, by how far it may be changed. */
@Controller
class TermsController {
    static final String LIST = "/admin/terms";
    private final ParameterBook book;
    private final MessageSource texts;
    private final Clock clock;

    TermsController(ParameterBook book, MessageSource texts, Clock clock) {
        this.book = book;
        this.texts = texts;
        this.clock = clock;
    }

    /** Figures that may be changed as far as one another. */
    record Group(String name, List<Line> lines) {}

    /** A figure in words. */
    record Line(String href, String what, String now, List<String> planned, boolean changed) {}

    @GetMapping(LIST)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(Locale locale, Model model) {
        TermWords words = new TermWords(texts, locale);
        List<Figure> all = book.all();
        List<Group> groups = new ArrayList<>();
        Stream.of(Shelf.values())
                .forEach(shelf -> groups.add(new Group(
                        shelf.name(),
                        all.stream()
                                .filter(figure -> Shelf.of(figure.parameter()) == shelf)
                                .map(figure -> line(figure, words))
                                .toList())));
        model.addAttribute("groups", groups);
        model.addAttribute("policy", SignedIn.in(Role.ADMINISTRATOR) ? "/admin/policy" : null);
        return "parameters/terms";
    }

    private Line line(Figure figure, TermWords words) {
        Parameter parameter = figure.parameter();
        LocalDate today = WorkCalendar.today(clock);
        List<String> planned = figure.planned(today).stream()
                .map(value -> words.say(
                        "parameters.planned", words.value(parameter, value.written()), words.day(value.since())))
                .toList();
        return new Line(
                LIST + "/" + parameter.name(),
                words.what(parameter),
                words.value(parameter, parameter.nearest(today).written()),
                planned,
                !figure.choices().isEmpty());
    }
}
