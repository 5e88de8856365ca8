package nl.meldroute.intake.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Splittable;
import nl.meldroute.intake.Splitting;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.ui.Form;

/** The form by which a part is taken out of a signal: what is wrong with it, and what it says. */
final class SplitForm {
    static final String SUMMARY = "summary";
    static final String NAME = "short-name";
    static final String FORMS = "forms";
    static final String INTERVENE = "intervene";
    static final String SUBJECT = "subject";
    private static final int LONGEST_NAME = 80;

    private SplitForm() {}

    static Form checked(Form form) {
        Form checked = form.required(SUMMARY, Form.TEXT, "intake.split.summary.empty");
        checked = checked.required(NAME, LONGEST_NAME, "intake.short-name.empty");
        if (ExploitationForm.of(form.values(FORMS)).isEmpty()) {
            checked = checked.wrong(FORMS, "intake.forms.choose");
        }
        return Registration.INTERVENE.contains(form.value(INTERVENE))
                ? checked
                : checked.wrong(INTERVENE, "intake.intervene.choose");
    }

    /** Those that go along, as far as they are there. */
    static List<Subject> along(Form form, Splittable now) {
        return now.subjects().stream()
                .filter(subject -> form.chosen(SUBJECT, subject.id().toString()))
                .toList();
    }

    static Splitting splitting(Form form) {
        return new Splitting(
                new ReportId(form.once()),
                form.version(),
                form.value(NAME),
                ExploitationForm.of(form.values(FORMS)),
                form.value(INTERVENE),
                form.value(SUMMARY),
                ids(form));
    }

    private static Set<SubjectId> ids(Form form) {
        return form.ids(SUBJECT).stream().map(SubjectId::new).collect(Collectors.toUnmodifiableSet());
    }
}
