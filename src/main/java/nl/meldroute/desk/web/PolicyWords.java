package nl.meldroute.desk.web;

import java.util.Locale;
import nl.meldroute.desk.rules.State;
import nl.meldroute.desk.rules.StepTable;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.PolicyReference;
import org.springframework.stereotype.Component;

/** What the policy says of a next step: our summary, its place, and where the publication is. */
@Component
class PolicyWords {
    private final Edition edition;

    PolicyWords(Edition edition) {
        this.edition = edition;
    }

    /** The summary and where it stands. */
    record Says(String summary, String source, String publication) {}

    Says of(State state, Words words) {
        String source = StepTable.of(state).source();
        Locale locale = words.locale();
        boolean reading = source.startsWith("I-");
        Bilingual summary = reading
                ? edition.reading(source).reading()
                : edition.sentence(PolicyReference.parse(source)).summary();
        return new Says(
                summary.in(locale),
                words.say(reading ? "desk.policy.reading" : "desk.policy.sentence", source),
                edition.title().publication().link().toString());
    }
}
