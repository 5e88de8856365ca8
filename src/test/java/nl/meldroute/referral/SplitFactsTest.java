package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SplitMade;
import nl.meldroute.intake.Splits;
import nl.meldroute.intake.Splitting;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/split-facts-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4 en lezing I-04: wat al beantwoord is, wordt na splitsen niet nog eens gevraagd")
class SplitFactsTest extends StepFiveCase {
    private static final Details GIRL = person("yes");

    @Autowired
    private Involved involved;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Splits splits;

    private static Details person(String youngerThan18) {
        return new Person("Zosia Proef", "needs-help", youngerThan18, "", "", Person.Voice.NONE);
    }

    private Subject registered(Details details) {
        ReportId id = now().id();
        return as(OFFICER, () -> involved.add(id, SubjectId.random(), details));
    }

    private void establish(String victim, String minor) {
        String page = "/signals/" + number + "/facts";
        Map<String, List<String>> answers = Map.of("victim", List.of(victim), "minor", List.of(minor));
        officer.press(page, officer.open(page), "Feiten opslaan", answers).location();
    }

    private Signal split(Subject along) {
        ReportId id = now().id();
        return as(OFFICER, () -> {
            Splitting splitting = new Splitting(
                    new ReportId(RandomIds.next()),
                    splits.splittable(number).version(),
                    "Schuur",
                    Set.of(ExploitationForm.CRIMINAL),
                    "no",
                    "Wat er in de schuur gebeurt.",
                    Set.of(along.id()));
            Signal part = ((SplitMade.Done) splits.split(id, splitting)).part();
            return signals.signal(part.numbered());
        });
    }

    private Subject copyIn(Signal part) {
        return as(OFFICER, () -> subjects.of(part.id())).getFirst();
    }

    @Test
    @DisplayName("Wie is bekeken en meegaat, is geen reden om opnieuw te vragen: niet hier, en niet in het deel")
    void who_was_looked_at_and_goes_along_asks_nobody_anew() {
        Subject girl = registered(GIRL);
        establish("no", "no");
        Signal part = split(girl);
        assertThat(now().asks(Gate.Asks.FACTS)).isFalse();
        assertThat(part.asks(Gate.Asks.FACTS)).isFalse();
        assertThat(entries(Entry.Kind.DOUBTED)).isEmpty();
    }

    @Test
    @DisplayName("Wie is bekeken en hier blijft, is na een Nee ook in het deel geen reden om te vragen")
    void who_was_denied_and_stays_is_no_reason_to_ask_in_the_part() {
        registered(GIRL);
        establish("no", "no");
        Signal part = split(registered(new Company("Schuur BV", "", "employer")));
        assertThat(part.asks(Gate.Asks.FACTS)).isFalse();
        assertThat(now().asks(Gate.Asks.FACTS)).isFalse();
    }

    @Test
    @DisplayName("Is het antwoord hier Ja, dan wordt het in het deel wel gevraagd: wie het is, kan daar ook zijn")
    void a_yes_is_asked_in_the_part() {
        registered(GIRL);
        establish("yes", "yes");
        Signal part = split(registered(new Company("Schuur BV", "", "employer")));
        assertThat(part.asks(Gate.Asks.FACTS)).isTrue();
        assertThat(as(OFFICER, () -> referrals.stepFour(part.numbered()).doubts()))
                .containsExactly("linked-minor");
    }

    @Test
    @DisplayName("Wordt de kopie verbeterd met een ander antwoord, dan wordt er wel opnieuw gevraagd")
    void a_copy_with_another_answer_is_something_new() {
        Subject girl = registered(person("unknown"));
        establish("no", "no");
        Signal part = split(girl);
        Subject copy = copyIn(part);
        as(OFFICER, () -> involved.change(copy, person("yes")));
        assertThat(now().asks(Gate.Asks.FACTS)).isTrue();
    }
}
