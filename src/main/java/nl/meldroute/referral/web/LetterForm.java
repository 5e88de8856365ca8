package nl.meldroute.referral.web;

import java.time.LocalDate;
import java.util.Set;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.Told;
import nl.meldroute.referral.Writing;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.ui.Form;

/** A letter as it stands in a form. */
final class LetterForm {
    static final String ITEM = "item";
    static final String GROUND = "ground";
    static final String SUMMARY = "summary";
    static final String QUESTION = "question";
    static final String BY = "by";
    static final String WAY = "way";

    private LetterForm() {}

    /** The form with what is wrong with it; names go along on a ground only (reading I-13). */
    static Form checked(Form form, LocalDate today) {
        Set<LetterItem> items = LetterItem.of(form.values(ITEM));
        Form checked = items.contains(LetterItem.NAMES) && !Told.GROUNDS.contains(form.value(GROUND))
                ? form.wrong(GROUND, "referral.letter.ground.empty")
                : form;
        checked = checked.required(SUMMARY, Form.TEXT, "referral.letter.summary.empty");
        checked = checked.within(QUESTION, Form.TEXT);
        if (!form.noDate(BY) && form.day(BY).filter(day -> day.isAfter(today)).isEmpty()) {
            checked = checked.wrong(BY, "referral.letter.by.wrong");
        }
        return LetterDraft.WAYS.contains(form.value(WAY)) ? checked : checked.wrong(WAY, "referral.letter.way.empty");
    }

    /** What is kept of it; what is wrong in it is left out. */
    static LetterDraft draft(Form form, Writing writing) {
        Set<LetterItem> items = LetterItem.of(form.values(ITEM));
        String ground =
                items.contains(LetterItem.NAMES) && Told.GROUNDS.contains(form.value(GROUND)) ? form.value(GROUND) : "";
        LocalDate by = form.day(BY).orElse(writing.by());
        String way = LetterDraft.WAYS.contains(form.value(WAY)) ? form.value(WAY) : "";
        return new LetterDraft(
                form.once(),
                form.version(),
                writing.partner(),
                new LetterDraft.Words(items, ground, form.value(SUMMARY), form.value(QUESTION), by, way));
    }

    /** As it was kept; for a new one the least that this partner needs. */
    static Form of(Writing writing) {
        LetterDraft.Words words = writing.draft()
                .map(LetterDraft::words)
                .orElseGet(() ->
                        new LetterDraft.Words(LetterItem.preset(writing.partner()), "", "", "", writing.by(), "phone"));
        Form form = Form.empty()
                .with(ITEM, words.items().stream().map(LetterItem::code).toArray(String[]::new))
                .with(GROUND, words.ground())
                .with(SUMMARY, words.summary())
                .with(QUESTION, words.question())
                .with(WAY, words.way())
                .withVersion(writing.draft().map(LetterDraft::version).orElse(0));
        Form dated = form.with(BY, words.by());
        return writing.draft().map(draft -> dated.withOnce(draft.id())).orElseGet(dated::withOnce);
    }
}
