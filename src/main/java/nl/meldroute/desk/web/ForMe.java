package nl.meldroute.desk.web;

import java.time.Clock;
import java.util.List;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.ToAnswer;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** What officer and deputy put to colleagues who handle no signals themselves: what waits for their answer. */
@Component
class ForMe {
    private final Answers answers;
    private final Clock clock;

    ForMe(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Something that waits. */
    record Row(String href, String title, String asked, String due, String late, String button) {}

    /** Whether this person is asked anything at all. */
    static boolean has(SignedIn person) {
        return person.role() == Role.DEPARTMENT_CONTACT;
    }

    int count(SignedIn person) {
        return has(person) ? answers.mine().size() : 0;
    }

    List<Row> rows(SignedIn person, Words words) {
        return has(person) ? answers.mine().stream().map(one -> row(one, words)).toList() : List.of();
    }

    private Row row(ToAnswer one, Words words) {
        return new Row(
                "/answers/" + one.id(),
                words.say("desk.asked.row"),
                words.say("desk.asked.on", words.longDay(one.askedOn())),
                words.say("desk.asked.due", words.longDay(one.dueOn())),
                words.late(one.dueOn(), WorkCalendar.today(clock)),
                words.say("desk.asked.answer"));
    }
}
