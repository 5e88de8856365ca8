package nl.meldroute.sources.web;

import nl.meldroute.sources.Source;
import nl.meldroute.sources.Source.Askers;
import nl.meldroute.sources.Source.Charter;
import nl.meldroute.sources.Source.Holds;
import nl.meldroute.ui.Form;

/** What is agreed about a source, as a form. */
final class CharterForm {
    private static final String NAME = "name";
    private static final String OWNER = "owner";
    private static final String HOLDS = "holds";
    private static final String PURPOSE = "purpose";
    private static final String GROUND = "ground";
    private static final String NECESSITY = "necessity";
    private static final String ASKERS = "askers";
    private static final String MONTHS = "months";
    private static final String USE = "use";
    private static final int MOST_MONTHS = 24;

    private CharterForm() {}

    static Form checked(Form form) {
        Form checked =
                form.required(NAME, Form.LINE, "sources.name.empty").required(OWNER, Form.LINE, "sources.owner.empty");
        if (Holds.of(form.value(HOLDS)).isEmpty()) {
            checked = checked.wrong(HOLDS, "sources.holds.empty");
        }
        checked = checked.required(PURPOSE, Form.LINE, "sources.purpose.empty")
                .required(GROUND, Form.LINE, "sources.ground.empty")
                .required(NECESSITY, Form.LINE, "sources.necessity.empty");
        if (Askers.of(form.value(ASKERS)).isEmpty()) {
            checked = checked.wrong(ASKERS, "sources.askers.empty");
        }
        int months = form.number(MONTHS);
        return months < 1 || months > MOST_MONTHS ? checked.wrong(MONTHS, "sources.months.wrong") : checked;
    }

    /** Of a form that was checked. */
    static Charter charter(Form form) {
        return new Charter(
                form.value(NAME),
                form.value(OWNER),
                Holds.of(form.value(HOLDS)).orElseThrow(),
                form.value(PURPOSE),
                form.value(GROUND),
                form.value(NECESSITY),
                Askers.of(form.value(ASKERS)).orElseThrow(),
                form.number(MONTHS));
    }

    static boolean inUse(Form form) {
        return form.chosen(USE, "yes");
    }

    static Form of(Source source) {
        Charter charter = source.charter();
        Form form = Form.empty()
                .with(NAME, charter.name())
                .with(OWNER, charter.owner())
                .with(HOLDS, charter.holds().code())
                .with(PURPOSE, charter.purpose())
                .with(GROUND, charter.ground())
                .with(NECESSITY, charter.necessity())
                .with(ASKERS, charter.askers().code())
                .with(MONTHS, Integer.toString(charter.keptMonths()));
        return source.inUse() ? form.with(USE, "yes") : form;
    }
}
