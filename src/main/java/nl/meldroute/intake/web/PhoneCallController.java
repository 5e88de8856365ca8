package nl.meldroute.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Agreement;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.PhoneCalls;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * <i>Telefoongesprek</i>: a phone call, written down in twenty seconds, and what was agreed in the calls before for a day
 * (2.2 step 3).
 */
@Controller
class PhoneCallController {
    private static final String WITH = "with";
    private static final String SAID = "said";
    private static final String AGREED = "agreed";
    private static final String BEFORE = "before";
    private static final String KEPT = "kept";
    private static final String DONE = "intake.call.kept.done";

    private final Signals signals;
    private final PhoneCalls calls;
    private final Confirmations confirmations;
    private final Clock clock;

    PhoneCallController(Signals signals, PhoneCalls calls, Confirmations confirmations, Clock clock) {
        this.signals = signals;
        this.calls = calls;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** What was agreed for a day, as it stands on the page. */
    record Open(UUID call, String day, String with, String agreed) {}

    @GetMapping(Paths.SIGNAL + "/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL)
    String call(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, signals.signal(number), form);
    }

    @PostMapping(Paths.SIGNAL + "/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL,
            weighs = FieldClass.PERSON)
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        if (!form.blank(KEPT)) {
            return kept(exchange, signal, form);
        }
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange, signal, checked);
        }
        Map<String, String> before =
                form.day(BEFORE).map(day -> Map.of(BEFORE, day.toString())).orElse(Map.of());
        calls.called(signal.id(), new PhoneCall(form.value(WITH), form.value(SAID), form.value(AGREED), before));
        confirmations.say(exchange, "intake.call.done");
        return "redirect:" + Paths.toSignal(number);
    }

    /** What was typed of another call stays on the page. */
    private String kept(Exchange exchange, Signal signal, Form form) {
        calls.kept(signal.id(), form.id(KEPT).orElseThrow(NotForYou::new));
        String next = confirmations.button(exchange, signals.signal(signal.numbered()));
        if (Stream.of(WITH, SAID, AGREED).allMatch(form::blank) && form.noDate(BEFORE)) {
            confirmations.say(exchange, DONE, next);
            return "redirect:" + Paths.toSignal(signal.numbered());
        }
        exchange.sayNow(DONE, next);
        return page(exchange, signal, form);
    }

    private Form checked(Form form) {
        Form checked = form.required(WITH, Form.LINE, "intake.call.with.empty");
        checked = checked.required(SAID, Form.TEXT, "intake.call.said.empty");
        checked = checked.within(AGREED, Form.TEXT);
        if (form.date(BEFORE) instanceof TypedDate.Invalid) {
            checked = checked.wrong(BEFORE, "intake.date.wrong");
        }
        return form.day(BEFORE).filter(WorkCalendar.today(clock)::isAfter).isPresent()
                ? checked.wrong(BEFORE, "intake.date.past")
                : checked;
    }

    private String page(Exchange exchange, Signal signal, Form form) {
        List<Open> open = calls.agreed(signal.id()).stream()
                .map(one -> open(exchange, one))
                .toList();
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("agreements", open);
        exchange.model().addAttribute("form", form);
        return "intake/call";
    }

    private static Open open(Exchange exchange, Agreement one) {
        return new Open(one.call(), exchange.day(one.before()), one.with(), one.agreed());
    }
}
