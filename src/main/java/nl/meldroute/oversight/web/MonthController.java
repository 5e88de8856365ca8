package nl.meldroute.oversight.web;

import java.time.YearMonth;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.oversight.Months;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A month of the audit in numbers, what lies behind one of them, and signing it off. */
@Controller
class MonthController {
    private static final String MONTHS = LogController.LOG + "/months/";
    private static final String MONTH = MONTHS + "{month:20[0-9]{2}-(?:0[1-9]|1[0-2])}";
    private final Months months;
    private final MonthView view;
    private final Confirmations confirmations;

    MonthController(Months months, MonthView view, Confirmations confirmations) {
        this.months = months;
        this.view = view;
        this.confirmations = confirmations;
    }

    static String path(YearMonth month) {
        return MONTHS + month;
    }

    @GetMapping(MONTH)
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    String show(Exchange exchange, @PathVariable YearMonth month) {
        return view.show(exchange, months.report(month));
    }

    @PostMapping(MONTH)
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    String see(Exchange exchange, @PathVariable YearMonth month) {
        months.see(month);
        confirmations.say(exchange, "oversight.month.kept");
        return "redirect:" + LogController.LOG;
    }

    @GetMapping(MONTH + "/outside")
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    String outside(Exchange exchange, @PathVariable YearMonth month) {
        return view.outside(exchange, month, months.outside(month));
    }
}
