package nl.meldroute.oversight.web;

import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.oversight.LogSearch;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Logboek</i>: what has to be done now, and who saw what, when and why (design 4, 5.7). Nothing of a signal opens here. */
@Controller
class LogController {
    static final String LOG = "/audit";
    private final LogForm reading;
    private final LogView view;
    private final StartView start;
    private final LogWords words;

    LogController(LogForm reading, LogView view, StartView start, LogWords words) {
        this.reading = reading;
        this.view = view;
        this.start = start;
        this.words = words;
    }

    @GetMapping(LOG)
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    String show(Exchange exchange) {
        Map<String, String[]> address = exchange.request().getParameterMap();
        Form form = reading.read(address, words.today());
        if (!LogForm.asks(address)) {
            start.fill(exchange);
            view.fields(exchange, form);
            return "oversight/start";
        }
        if (form.failed() || form.chosen("change", "yes")) {
            view.fields(exchange, form);
            return "oversight/search";
        }
        LogSearch question = reading.question(form);
        return question.by() == null || form.chosen("view", "lines")
                ? view.lines(exchange, form, question)
                : view.found(exchange, form, question);
    }
}
