package nl.meldroute.referral.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;

/** What was typed on the pages of this module, checked. What is too long comes back whole. */
final class Typed {
    /** Of a text in own words. */
    static final int TEXT = 4_000;

    /** Of one line. */
    static final int LINE = 200;

    static final String ONCE = "once";
    static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Typed() {}

    static Form required(Form form, String field, int most, String empty) {
        return form.blank(field) ? form.wrong(field, empty) : within(form, field, most);
    }

    static Form within(Form form, String field, int most) {
        String text = form.value(field);
        int over = text.codePointCount(0, text.length()) - most;
        return over > 0 ? form.wrong(field, "ui.too-long", over) : form;
    }

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

    static Form with(Form form, String field, LocalDate day) {
        return form.with(field + "-day", Integer.toString(day.getDayOfMonth()))
                .with(field + "-month", Integer.toString(day.getMonthValue()))
                .with(field + "-year", Integer.toString(day.getYear()));
    }

    static boolean noDate(Form form, String field) {
        return form.date(field) instanceof TypedDate.Absent;
    }

    /** The one-time id of the form; a new one where somebody changed it. */
    static UUID once(Form form) {
        String once = form.value(ONCE);
        return once.matches(UUID_PATTERN) ? UUID.fromString(once) : RandomIds.next();
    }

    /** A form with a one-time id. */
    static Form withOnce(Form form) {
        return form.with(ONCE, once(form).toString());
    }
}
