package nl.meldroute.referral.web;

import java.time.LocalDate;
import nl.meldroute.ui.Form;

/** What was typed on the pages of this module, checked. */
final class Typed {
    private Typed() {}

    /** A day that is today or over. */
    static Form past(Form form, String field, LocalDate today) {
        return form.day(field).filter(day -> !day.isAfter(today)).isPresent()
                ? form
                : form.wrong(field, "referral.day.wrong");
    }
}
