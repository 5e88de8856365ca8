package nl.meldroute.reporting.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meldroute.reporting.Days;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.ui.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what is typed so far, unchecked: while somebody types, and when the screen is wiped. What was not kept, because another
 * tab changed it, it is too long, or draft or database are not there, gets an empty answer and no failure: the page tries again
 * by itself, and its button says what to do.
 */
@Component
class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final String BLANK = "redirect:/blank";
    private final Drafts drafts;
    private final Clock clock;

    Keeping(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What a page hears of what was kept: its new mark, and the time to tell. */
    record Kept(String seen, String time) {}

    /** Keeps a page of the form. */
    Object keep(Optional<DraftKey> key, KeptPage page, Form form) {
        Optional<DraftKey> fits = key.filter(_ -> page.fits().test(form));
        if (form.chosen("wipe", "yes")) {
            fits.ifPresent(one -> drafts.change(one, answers -> page.with().apply(answers, form)));
            return BLANK;
        }
        return answer(page, () -> fits.flatMap(one -> change(one, page, form)));
    }

    /** Keeps an addition, for which there may be no draft yet. */
    Object keepAddition(Optional<DraftKey> key, Form form) {
        key.ifPresent(one -> trying(() -> {
            drafts.begin(one);
            return Optional.empty();
        }));
        return keep(key, KeptPage.ofAddition(), form);
    }

    private Optional<Answers> change(DraftKey key, KeptPage page, Form form) {
        return drafts.changeIf(
                key,
                found -> page.changedMeanwhile(form, found)
                        ? Optional.empty()
                        : Optional.of(page.with().apply(found.answers(), form)));
    }

    private Object answer(KeptPage page, Supplier<Optional<Answers>> act) {
        return trying(act)
                .map(answers -> ResponseEntity.ok(new Kept(page.seen(answers), time())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static Optional<Answers> trying(Supplier<Optional<Answers>> act) {
        try {
            return act.get();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("A draft was not kept: {}", noDatabase.getClass().getName());
            return Optional.empty();
        }
    }

    private String time() {
        return LocalTime.ofInstant(clock.instant(), Days.ZONE)
                .format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }
}
