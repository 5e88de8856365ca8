package nl.meldroute.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.ToAnswer;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Advising;
import nl.meldroute.referral.ToAdvise;
import nl.meldroute.sharing.ReceivedShares;
import org.springframework.stereotype.Component;

/** What officer and deputy put to colleagues who handle no signals themselves: what waits for their answer or advice. */
@Component
class ForMe {
    private final Answers answers;
    private final Advising advising;
    private final ReceivedShares shares;
    private final Clock clock;

    ForMe(Answers answers, Advising advising, ReceivedShares shares, Clock clock) {
        this.answers = answers;
        this.advising = advising;
        this.shares = shares;
        this.clock = clock;
    }

    /** Something that waits. */
    record Row(String href, String title, String asked, String due, String late, String button) {}

    /** Whether this person is asked anything at all. */
    static boolean has(SignedIn person) {
        return person.role() == Role.DEPARTMENT_CONTACT || person.role() == Role.REPORTING_CODE_OFFICER;
    }

    int count(SignedIn person) {
        return switch (person.role()) {
            case DEPARTMENT_CONTACT ->
                (int) answers.mine().stream().filter(one -> !one.answered()).count();
            case REPORTING_CODE_OFFICER -> advising.mine().size();
            default -> 0;
        };
    }

    /** How much is shared with this person: nothing to answer, but something to read. */
    int shared(SignedIn person) {
        return has(person) ? shares.count() : 0;
    }

    List<Row> rows(SignedIn person, Words words) {
        return switch (person.role()) {
            case DEPARTMENT_CONTACT ->
                answers.mine().stream().map(one -> row(one, words)).toList();
            case REPORTING_CODE_OFFICER ->
                advising.mine().stream().map(one -> row(one, words)).toList();
            default -> List.of();
        };
    }

    private Row row(ToAnswer one, Words words) {
        return new Row(
                "/answers/" + one.id(),
                words.say("desk.asked.row"),
                words.say("desk.asked.on", words.longDay(one.askedOn())),
                one.answered()
                        ? words.say("desk.asked.answered")
                        : words.say("desk.asked.due", words.longDay(one.dueOn())),
                one.answered() ? "" : words.late(one.dueOn(), today()),
                words.say(one.answered() ? "desk.asked.look" : "desk.asked.answer"));
    }

    private Row row(ToAdvise one, Words words) {
        LocalDate due = one.days().dueOn();
        return new Row(
                "/consultations/" + one.id(),
                words.say("desk.consult.row"),
                words.say("desk.asked.on", words.longDay(one.days().askedOn())),
                due.equals(today())
                        ? words.say("desk.consult.today")
                        : words.say("desk.consult.due", words.longDay(due)),
                words.late(due, today()),
                words.say("desk.consult.advise"));
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }
}
