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
    private static final String NUMBER = "hold-number";
    private static final String HOLD = "hold";
    private final Proposals proposals;

    Wishes(Proposals proposals) {
        this.proposals = proposals;
    }

    /** What was chosen, or the form with what is wrong. */
    record Read(Form form, List<Proposal.Wish> wishes) {}

    /** Where in the form it says why, and until when. */
    private record Fields(String reason, String until) {}

    Read of(Form form, Locale locale) {
        Read read = new Read(form, List.of());
        for (int place = 1; place <= MOST && !form.blank("signal-" + place); place++) {
            read = with(read, place, locale);
        }
        read = form.blank(NUMBER) && form.blank(HOLD) ? read : numbered(read, locale);
        if (!read.wishes().isEmpty() || read.form().failed()) {
            return read;
        }
        return form.blank("signal-1")
                ? wrong(read, NUMBER, "retention.hold.number.empty")
                : wrong(read, "choice-1", "retention.choice.empty");
    }

    /** One that is held, or not any longer, whichever closed signal it is. */
    private Read numbered(Read read, Locale locale) {
        if (read.form().blank(NUMBER)) {
            return wrong(read, NUMBER, "retention.hold.number.empty");
        }
        Optional<Retention> found = proposals.numbered(read.form().value(NUMBER).strip());
        if (found.isEmpty()) {
            return wrong(read, NUMBER, "retention.hold.unknown");
        }
        ReportId signal = found.get().signal();
        if (read.wishes().stream().anyMatch(wish -> wish.signal().equals(signal))) {
            return wrong(read, NUMBER, "retention.hold.twice");
        }
        return proposals.proposed(signal)
                ? wrong(read, NUMBER, "retention.hold.proposed")
                : heldOrLifted(read, found.get(), locale);
    }

    private Read heldOrLifted(Read read, Retention retention, Locale locale) {
        return switch (read.form().value(HOLD)) {
            case "on" -> kept(read, retention, new Fields("hold-reason", "hold-until"), locale);
            case "off" ->
                proposals
                        .lifting(retention)
                        .map(wish -> added(read, wish))
                        .orElseGet(() -> wrong(read, HOLD, "retention.hold.none"));
            default -> wrong(read, HOLD, "retention.hold.empty");
        };
    }

    private static Read wrong(Read read, String field, String key) {
        return new Read(read.form().wrong(field, key), read.wishes());
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
        Retention retention = proposals.retention(signal(read.form(), place));
        return kept(read, retention, new Fields("reason-" + place, "until-" + place), locale);
    }

    private Read kept(Read read, Retention retention, Fields fields, Locale locale) {
        Optional<KeepReason> reason = KeepReason.of(read.form().value(fields.reason()));
        Form checked = day(reasoned(read.form(), reason, retention, fields), fields.until(), retention, locale);
        Read next = new Read(checked, read.wishes());
        return checked.day(fields.until())
                .flatMap(day -> reason.map(why -> added(next, new Proposal.Wish(retention.signal(), day, why))))
                .orElse(next);
    }

    private Form reasoned(Form form, Optional<KeepReason> reason, Retention retention, Fields fields) {
        if (reason.isEmpty()) {
            return form.wrong(fields.reason(), "retention.reason.empty");
        }
        boolean loosens = !reason.get().holds() && proposals.lifting(retention).isPresent();
        return loosens ? form.wrong(fields.reason(), "retention.reason.held") : form;
    }

    private Form day(Form form, String field, Retention retention, Locale locale) {
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
