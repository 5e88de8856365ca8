package nl.meldroute.retention.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Proposals;
import nl.meldroute.retention.Retention;
import nl.meldroute.ui.DayWords;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.springframework.stereotype.Component;

/** Reads the form in which each signal gets its choice: the fields of one have its place in their names. */
@Component
class Wishes {
    private static final int MOST = 50;
    private final Proposals proposals;

    Wishes(Proposals proposals) {
        this.proposals = proposals;
    }

    /** What was chosen, or the form with what is wrong. */
    record Read(Form form, List<Proposal.Wish> wishes) {}

    Read of(Form form, Locale locale) {
        Read read = new Read(form, List.of());
        for (int place = 1; place <= MOST && !form.blank("signal-" + place); place++) {
            read = with(read, place, locale);
        }
        return read.wishes().isEmpty() && !read.form().failed()
                ? new Read(form.wrong("choice-1", "retention.choice.empty"), List.of())
                : read;
    }

    private Read with(Read read, int place, Locale locale) {
        return switch (read.form().value("choice-" + place)) {
            case "erase" -> added(read, new Proposal.Wish(signal(read.form(), place), null, null));
            case "keep" -> kept(read, place, locale);
            default -> new Read(noDay(read.form(), place), read.wishes());
        };
    }

    /** A day that is none is told, also while nothing is chosen for which it counts: what is typed is not left aside silently. */
    private static Form noDay(Form form, int place) {
        String field = "until-" + place;
        return form.date(field) instanceof TypedDate.Invalid ? form.wrong(field, "retention.until.no-day") : form;
    }

    private Read kept(Read read, int place, Locale locale) {
        ReportId signal = signal(read.form(), place);
        Optional<KeepReason> reason = KeepReason.of(read.form().value("reason-" + place));
        Form form = reason.isPresent() ? read.form() : read.form().wrong("reason-" + place, "retention.reason.empty");
        Form checked = day(form, place, proposals.retention(signal), locale);
        Read next = new Read(checked, read.wishes());
        return checked.day("until-" + place)
                .flatMap(day -> reason.map(why -> added(next, new Proposal.Wish(signal, day, why))))
                .orElse(next);
    }

    private Form day(Form form, int place, Retention retention, Locale locale) {
        String field = "until-" + place;
        boolean fine = form.day(field)
                .filter(day -> proposals.mayKeepUntil(retention, day))
                .isPresent();
        return fine
                ? form
                : form.wrong(
                        field,
                        "retention.until.wrong",
                        DayWords.plain(retention.until().rest(), locale),
                        DayWords.plain(retention.atMost(), locale));
    }

    private static Read added(Read read, Proposal.Wish wish) {
        List<Proposal.Wish> more = new ArrayList<>(read.wishes());
        more.add(wish);
        return new Read(read.form(), List.copyOf(more));
    }

    private static ReportId signal(Form form, int place) {
        return form.id("signal-" + place).map(ReportId::new).orElseThrow(NotForYou::new);
    }
}
