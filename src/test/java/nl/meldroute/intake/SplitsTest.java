package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/splits-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: een melding waar twee signalen in staan, wordt gesplitst")
class SplitsTest {
    private static final String PART = "In de schuur ernaast wordt iets verhandeld.";
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Pages pages;
    private final Visitor officer;
    private ReportId id = ReportId.random();
    private String number = "";

    @Autowired
    private Involved involved;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Matches matches;

    @Autowired
    private SignalLists lists;

    @Autowired
    private ActingDatabase database;

    @Autowired
    SplitsTest(Given given, Inbox inbox, Signals signals, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.pages = pages;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport());
        number = takenUp(id, OFFICER);
    }

    private String takenUp(ReportId report, Account by) {
        return given.takenUp(
                report,
                by,
                new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "supervision", "seen", ""));
    }

    private String page() {
        return "/signals/" + number + "/split";
    }

    private static Map<String, List<String>> typed(Subject... along) {
        Map<String, List<String>> typed = new HashMap<>(Map.of(
                "summary", List.of(PART),
                "short-name", List.of("Schuur"),
                "forms", List.of("criminal", "unknown"),
                "intervene", List.of("no")));
        typed.put(
                "subject",
                List.of(along).stream().map(one -> one.id().toString()).toList());
        return typed;
    }

    private Document preview(Visitor who, Subject... along) {
        return who.press(page(), who.open(page()), "Verder", typed(along)).page();
    }

    private static String press(Visitor who, String page, Document preview) {
        return who.press(page, preview, "Ja, splitsen", Map.of()).location().substring("/signals/".length());
    }

    private Subject add(nl.meldroute.subjects.Details details) {
        ReportId signal = id;
        return as(OFFICER, () -> involved.add(signal, SubjectId.random(), details));
    }

    private Signal signal(String of) {
        return as(DEPUTY, () -> signals.signal(of));
    }

    private String text(String path) {
        return officer.open(path).select("main").text();
    }

    private String next(String of) {
        return officer.open("/signals/" + of).select("aside .mr-card--next").text();
    }

    @Test
    void what_stays_and_what_goes_is_shown_first_and_then_there_is_a_new_number() {
        Subject man = add(aPerson("Marek Demo", "06 0000 0601"));
        Subject phone = add(new PhoneLine("06 0000 0602"));
        Document form = officer.open(page());
        assertThat(form.select("h1").eachText()).containsExactly("Hier staan twee signalen in");
        assertThat(form.select("blockquote").text()).isEqualTo("Achttien mensen in een loods met drie bedden.");
        assertThat(form.select("textarea").text()).isEmpty();
        Document preview = preview(officer, phone);
        assertThat(preview.select("h1").eachText()).containsExactly("Weet u het zeker?");
        assertThat(preview.select(".mr-back")).isEmpty();
        assertThat(preview.select("main").text())
                .contains("Dit blijft in " + number, "Persoon: Marek Demo", PART, "Schuur", "Criminele uitbuiting");
        String part = press(officer, page(), preview);
        assertThat(said(officer.open("/vault")))
                .isEqualTo(
                        "Signaal " + part + " is gemaakt. Het volgt uit " + number + ". Volgende stap: Besluit nemen.");
        ReportId partId = signal(part).id();
        assertThat(as(OFFICER, () -> signals.registration(partId)))
                .isEqualTo(new Registration(
                        "Schuur",
                        Set.of(ExploitationForm.CRIMINAL, ExploitationForm.UNKNOWN),
                        "no",
                        "supervision",
                        "seen",
                        number));
        assertThat(as(OFFICER, () -> subjects.of(partId)))
                .extracting(Subject::details)
                .containsExactly(phone.details());
        assertThat(as(OFFICER, () -> subjects.of(id)))
                .extracting(Subject::id)
                .as("the first loses nothing")
                .containsExactly(man.id(), phone.id());
        assertThat(as(OFFICER, () -> matches.linked(id))).containsExactly(partId);
        assertThat(as(OFFICER, () -> matches.waiting(partId))).isEmpty();
        assertThat(text("/signals/" + part)).contains(PART, "haalde dit uit een ander signaal: " + number);
        assertThat(text("/signals/" + number)).contains("Gekoppeld aan " + part);
        assertThat(text("/signals/" + number + "/timeline")).contains("Gesplitst", "Een deel gaat verder als " + part);
        assertThat(text("/signals/" + part + "/timeline")).contains("Gehaald uit " + number);
    }

    @Test
    @DisplayName("Het nieuwe signaal heeft in elke stand één volgende stap, en niemand om te antwoorden")
    void the_new_one_goes_the_route_and_is_closed_without_an_answer() {
        String part = press(officer, page(), preview(officer));
        assertThat(next(part)).contains("Besluit nemen").doesNotContain("Antwoord schrijven");
        assertThat(officer.open("/signals/" + part)
                        .select("aside ol > li")
                        .eachText()
                        .getLast())
                .contains("Antwoord aan melder", "niet nodig");
        ReportId partId = signal(part).id();
        int version = signal(part).version();
        Decision none = new Decision(GateOutcome.NO_INDICATION, null, Gate.Asks.NOTHING, Map.of());
        as(OFFICER, () -> signals.decided(partId, version, none));
        assertThat(next(part)).contains("Afsluiten");
        assertThat(text("/signals/" + part + "/reply")).contains("Komt het uit een ander signaal? Antwoord dan daar.");
        assertThat(text("/signals/" + part)).contains("Antwoorden aan de melder gaan via het eerste signaal.");
        int decided = signal(part).version();
        as(OFFICER, () -> signals.close(partId, decided, new Closing("no-indication", "unknown")));
        assertThat(next(part)).contains("Dit signaal is afgesloten.");
        as(OFFICER, () -> signals.reopen(partId, "Er kwam meer."));
        assertThat(next(part)).contains("Besluit nemen");
        assertThat(next(number)).as("the first waits for its own").contains("Besluit nemen");
    }

    @Test
    void pressed_twice_there_is_one_new_signal() {
        Document preview = preview(officer);
        String part = press(officer, page(), preview);
        assertThat(press(officer, page(), preview)).isEqualTo(part);
        assertThat(as(OFFICER, () -> matches.linked(id))).hasSize(1);
    }

    @Test
    @DisplayName("Wie van het eerste is weggehouden, ziet het deel ook niet")
    void who_is_kept_from_the_first_is_kept_from_the_part() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = takenUp(known, DEPUTY);
        Visitor deputy = pages.as(DEPUTY);
        String part = press(deputy, page(), preview(deputy));
        assertThat(deputy.open("/signals/" + part).select("h1").text()).isEqualTo(part);
        assertThat(officer.get("/signals/" + part).absent()).isTrue();
        assertThat(as(OFFICER, () -> lists.numbered(0, 500)))
                .extracting(Signal::number)
                .doesNotContain(part);
    }

    @Test
    @DisplayName("Twee collega's tegelijk: wie later is, ziet welk deel de eerste eruit haalde")
    void a_part_that_a_colleague_took_out_meanwhile_is_told_and_the_text_stays() {
        Document mine = preview(officer);
        Visitor deputy = pages.as(DEPUTY);
        String theirs = press(deputy, page(), preview(deputy));
        Document told = officer.press(page(), mine, "Ja, splitsen", Map.of()).page();
        assertThat(told.select("main [role=alert]").text())
                .startsWith("Een collega haalde hier intussen " + theirs + " uit. Uw tekst staat er nog.");
        assertThat(told.select("textarea").text()).isEqualTo(PART);
        Document again = officer.press(page(), told, "Verder", Map.of()).page();
        assertThat(press(officer, page(), again)).isNotEqualTo(theirs);
    }

    @Test
    void a_subject_that_was_removed_meanwhile_is_chosen_anew() {
        Subject phone = add(new PhoneLine("06 0000 0603"));
        Document preview = preview(officer, phone);
        as(DEPUTY, () -> subjects.remove(phone));
        Answer refused = officer.press(page(), preview, "Ja, splitsen", Map.of());
        assertThat(refused.page().select("#errors li").eachText())
                .containsExactly("Een collega wijzigde intussen wie en wat erbij staat. Kies opnieuw.");
        assertThat(refused.page().select("textarea").text()).isEqualTo(PART);
    }

    @Test
    void what_is_missing_is_asked_and_closed_meanwhile_nothing_is_made() {
        Document page = officer.open(page());
        assertThat(officer.press(page(), page, "Verder", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly(
                        "Schrijf op welk deel naar het nieuwe signaal gaat.",
                        "Vul een korte naam in.",
                        "Kies een of meer vormen. Weet u het niet? Kies ‘Nog niet bekend’.",
                        "Kies een antwoord. Moet er nu iemand ingrijpen?");
        Document preview = preview(officer);
        int version = signal(number).version();
        as(DEPUTY, () -> signals.close(id, version, new Closing("unclear", "unknown")));
        Document closed =
                officer.press(page(), preview, "Ja, splitsen", Map.of()).page();
        assertThat(closed.select("main").text()).contains("Dit signaal is afgesloten.");
        assertThat(closed.select("textarea").text()).isEqualTo(PART);
        assertThat(as(OFFICER, () -> matches.linked(id))).isEmpty();
    }

    @Test
    void somebody_who_may_be_younger_than_18_makes_the_part_about_a_minor_too() {
        Subject child = add(new Person("meisje", "", "yes", "", "", Person.Voice.NONE));
        assertThat(signal(press(officer, page(), preview(officer))).minor()).isFalse();
        assertThat(signal(press(officer, page(), preview(officer, child))).minor())
                .isTrue();
    }

    @Test
    void once_names_are_erased_it_is_still_there_without_its_words(@Autowired IntakeHolding holding) {
        String part = press(officer, page(), preview(officer));
        ReportId partId = signal(part).id();
        database.as(Acting.nobody(Purpose.ERASING), () -> {
            holding.blot(partId);
            return part;
        });
        assertThat(as(OFFICER, () -> signals.content(partId)).story()).isEmpty();
        assertThat(text("/signals/" + part)).doesNotContain(PART);
    }

    @Test
    void for_anybody_else_it_is_not_there() {
        assertThat(pages.as(CONTACT).get(page()).absent()).isTrue();
        assertThat(officer.get("/signals/2026-9999/split").absent()).isTrue();
    }
}
