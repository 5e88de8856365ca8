package nl.meldroute.intake.web;

import nl.meldroute.ui.Form;

/** Texts that have to be there, and that have an end. What is too long comes back whole. */
final class Lengths {
    /** Of a text in own words. */
    static final int TEXT = 4_000;

    /** Of one line. */
    static final int LINE = 200;

    private Lengths() {}

    static Form required(Form form, String field, int most, String empty) {
        return form.blank(field) ? form.wrong(field, empty) : within(form, field, most);
    }

    static Form within(Form form, String field, int most) {
        String text = form.value(field);
        int over = text.codePointCount(0, text.length()) - most;
        return over > 0 ? form.wrong(field, "ui.too-long", over) : form;
    }
}
