package nl.meldroute.referral.web;

import java.time.LocalDate;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;

/** What was typed on the pages of this module, checked. */
final class Typed {
    private Typed() {}

    /** A day that is today or over. */
    static Form past(Form form, String field, LocalDate today) {
        return form.date(field) instanceof TypedDate.Valid(LocalDate day) && !day.isAfter(today)
                ? form
                : form.wrong(field, "referral.day.wrong");
    }

    /** A day that was checked before. */
    static LocalDate day(Form form, String field) {
        return form.date(field) instanceof TypedDate.Valid(LocalDate day) ? day : LocalDate.EPOCH;
    }
}
