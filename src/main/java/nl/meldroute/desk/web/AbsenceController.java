package nl.meldroute.desk.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.desk.Standing;
import nl.meldroute.desk.Standings;
import nl.meldroute.desk.rules.AwayDays;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Ik ben weg</i>: the days on which the colleague reads, and coming back (reading I-10). */
@Controller
class AbsenceController {
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String KNOWN = "known";
    private static final String BACK = "back";
    private static final UUID NONE = new UUID(0, 0);
    private final Standings standings;
    private final Confirmations confirmations;
    private final MessageSource texts;

    AbsenceController(Standings standings, Confirmations confirmations, MessageSource texts) {
        this.standings = standings;
        this.confirmations = confirmations;
        this.texts = texts;
    }

    @GetMapping("/settings/absence")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String show(Exchange exchange, Form form) {
        Standing standing = standings.mine();
        boolean typed = !form.noDate(FIRST) || !form.noDate(LAST);
        return page(exchange, standing, typed ? form : filled(standing));
    }

    @PostMapping("/settings/absence")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keep(Exchange exchange, Form form) {
        if (!form.blank(BACK)) {
            return back(exchange, form);
        }
        Standing standing = standings.mine();
        Form checked = checked(form, standing);
        if (checked.failed()) {
            return page(exchange, standing, checked);
        }
        Standing.Days days =
                new Standing.Days(form.day(FIRST).orElseThrow(), form.day(LAST).orElseThrow());
        if (!standings.plan(form.once(), form.id(KNOWN).orElse(NONE), days)) {
            exchange.sayNow("desk.absence.meanwhile");
            return page(exchange, standing, known(form, standing));
        }
        confirmations.say(exchange, "desk.absence.done", exchange.day(days.first()), exchange.day(days.last()));
        return "redirect:/settings/absence";
    }

    private String back(Exchange exchange, Form form) {
        form.id(BACK).ifPresent(standings::back);
        confirmations.say(exchange, "desk.absence.back.done");
        return "redirect:/work";
    }

    private static Form checked(Form form, Standing standing) {
        Form checked = form.day(FIRST).isPresent() ? form : form.wrong(FIRST, "desk.absence.first.wrong");
        checked = form.day(LAST).isPresent() ? checked : checked.wrong(LAST, "desk.absence.last.wrong");
        if (checked.failed()) {
            return checked;
        }
        LocalDate begun = standing.own().map(Absence::first).orElse(null);
        Optional<AwayDays.Fault> fault =
                AwayDays.fault(form.day(FIRST).orElseThrow(), form.day(LAST).orElseThrow(), standing.today(), begun);
        return fault.isEmpty()
                ? checked
                : checked.wrong(
                        fault.get().ofTheFirst() ? FIRST : LAST,
                        "desk.absence." + fault.get().code());
    }

    private static Form filled(Standing standing) {
        Form empty = known(Form.empty(), standing);
        return standing.own()
                .map(own -> empty.with(FIRST, own.first()).with(LAST, own.last()))
                .orElse(empty);
    }

    /** The form that knows which days are replaced, under a new id. */
    private static Form known(Form form, Standing standing) {
        String id = standing.own().map(Absence::id).map(UUID::toString).orElse("");
        return form.with(KNOWN, id).with("once", "").withOnce();
    }

    private String page(Exchange exchange, Standing standing, Form form) {
        AwayWords words = new AwayWords(standing, new Words(texts, exchange.locale()));
        exchange.model().addAttribute("names", words.names());
        exchange.model().addAttribute("warnings", words.warnings(standings.readByMeAlone()));
        exchange.model()
                .addAttribute(
                        "planned",
                        standing.own().map(Absence::id).map(UUID::toString).orElse(""));
        exchange.model().addAttribute("running", standing.away());
        exchange.model().addAttribute("form", form.withOnce());
        return "desk/absence";
    }
}
