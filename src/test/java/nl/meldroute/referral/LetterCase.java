package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Informing;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal with what is known of it, and letters about it. */
abstract class LetterCase extends StepFiveCase {
    static final String SUMMARY = "Er slapen mensen naast de machines.";

    @Autowired
    private Subjects subjects;

    @BeforeEach
    void what_is_known() {
        known(new Address("Industrieweg", "4", "3411 AA", "Lopik", "no"));
        known(new Company("Loods BV", "", "employer"));
        Person.Voice voice = new Person.Voice("", "Alleen overdag bellen", Informing.OPEN);
        known(new Person("Ilinca Proef", "needs-help", "no", "", "", voice));
        known(new Person("Baas Proef", "benefits", "no", "", "", Person.Voice.NONE));
    }

    /** Else who is waited for in one test looks at the same address in the next. */
    @AfterEach
    void nobody_is_waited_for() {
        close(number);
    }

    void close(String which) {
        Signal last = as(OFFICER, () -> signals.signal(which));
        if (last.stage() != Stage.CLOSED) {
            as(OFFICER, () -> signals.close(last.id(), last.version(), new Closing("unclear", "unknown")));
        }
    }

    void known(Details details) {
        ReportId id = now().id();
        as(OFFICER, () -> subjects.add(id, new SubjectId(RandomIds.next()), details));
    }

    String letter(String partner) {
        return "/signals/" + number + "/referrals/new?partner=" + partner;
    }

    static Map<String, List<String>> words(String summary, String... items) {
        Map<String, List<String>> words = new HashMap<>(Map.of("summary", List.of(summary)));
        if (items.length > 0) {
            words.put("item", List.of(items));
        }
        return words;
    }

    Answer next(String partner, Map<String, List<String>> words) {
        return officer.press(letter(partner), officer.open(letter(partner)), "Verder", words);
    }

    /** Where the letter is looked at before it leaves. */
    String ready(String partner, String summary, String... items) {
        return next(partner, words(summary, items)).location();
    }

    Answer send(String confirm, Map<String, List<String>> answers) {
        Map<String, List<String>> all = new HashMap<>(Map.of("unchecked", List.of("De vervanger heeft haast.")));
        all.putAll(answers);
        return officer.press(confirm, officer.open(confirm), "Ja, versturen", all);
    }

    static String text(Document page) {
        return page.select(".mr-quote[lang=nl]").text();
    }

    static List<String> errors(Answer answer) {
        return answer.page().select("#errors li").eachText();
    }
}
