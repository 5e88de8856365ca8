package nl.meldroute.feedback;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.feedback.rules.Reply;
import nl.meldroute.feedback.rules.SafePhrase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Arrivals;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.OwnReport;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.reporting.Progress;
import nl.meldroute.vault.Receipts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/replies-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 6: de melder krijgt antwoord")
class RepliesTest {
    private static final String TEXT = "Wij hebben gekeken wat nodig is. Let op de blauwe pauw.";
    private final Replies replies;
    private final Signals signals;
    private final OwnReports reports;
    private final Receipts receipts;
    private final ActingDatabase database;

    @Autowired
    private Given given;

    @Autowired
    private Inbox inbox;

    private Open open;

    @Autowired
    RepliesTest(Replies replies, Signals signals, OwnReports reports, Receipts receipts, ActingDatabase database) {
        this.replies = replies;
        this.signals = signals;
        this.reports = reports;
        this.receipts = receipts;
        this.database = database;
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        open = Open.sent(given, inbox, aReport());
    }

    private int version() {
        return as(OFFICER, () -> signals.signal(open.number())).version();
    }

    private Placing placing(String text, SafePhrase... phrases) {
        return new Placing(RandomIds.next(), version(), new Reply(List.of(phrases), text), text, "");
    }

    private Placed place(Account account, Placing placing) {
        return as(account, () -> replies.place(open.number(), placing));
    }

    private OwnReport read() {
        return reports.read(receipts.read(open.code())).orElseThrow();
    }

    private List<String> letters() {
        return read().answers().stream().map(OwnReport.Letter::text).toList();
    }

    private List<Entry> entries(Entry.Kind kind) {
        return as(OFFICER, () -> signals.entries(open.signal().id())).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private Stage stage() {
        return as(OFFICER, () -> signals.signal(open.number())).stage();
    }

    private int rows(String table) {
        return database.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING),
                () -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: het antwoord is er voor de melder met de volgcode, en in het verslag")
    void an_answer_is_kept_twice() {
        assertThat(place(OFFICER, placing(TEXT))).isInstanceOf(Placed.Done.class);
        assertThat(letters()).containsExactly(TEXT);
        assertThat(entries(Entry.Kind.ANSWERED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).containsEntry("text", TEXT));
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void nobody_reads_it_without_the_code_or_the_key_of_the_signal() {
        place(OFFICER, placing(TEXT));
        Acting backup = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING);
        List<byte[]> kept = new ArrayList<>();
        database.as(backup, () -> {
            kept.addAll(database.client()
                    .sql("select content from intake.words")
                    .query(byte[].class)
                    .list());
            return kept.size();
        });
        database.as(Acting.nobody(Purpose.FOLLOWING), () -> {
            kept.addAll(database.client()
                    .sql("select sealed from reporting.letter")
                    .query(byte[].class)
                    .list());
            return kept.size();
        });
        assertThat(kept)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("blauwe pauw"));
        assertThat(reports.read(receipts.read(receipts.make().code()))).isEmpty();
    }

    @Test
    void two_answers_are_both_read_in_their_order() {
        place(OFFICER, placing(TEXT));
        place(DEPUTY, placing("Nog iets."));
        assertThat(letters()).containsExactlyInAnyOrder(TEXT, "Nog iets.");
        assertThat(as(OFFICER, () -> replies.conversation(open.number())).said())
                .extracting(Said::text, Said::who)
                .containsExactly(tuple(TEXT, OFFICER.name()), tuple("Nog iets.", DEPUTY.name()));
    }

    @Test
    void a_question_is_no_answer_and_the_reporter_still_waits() {
        place(OFFICER, placing("Wij hebben nog een vraag.", SafePhrase.QUESTION));
        assertThat(letters()).containsExactly("Wij hebben nog een vraag.");
        assertThat(entries(Entry.Kind.ASKED)).hasSize(1);
        assertThat(entries(Entry.Kind.ANSWERED)).isEmpty();
        assertThat(stage()).isEqualTo(Stage.TAKEN_UP);
        assertThat(place(OFFICER, placing(TEXT))).isInstanceOf(Placed.Done.class);
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void two_presses_of_the_button_are_one_answer() {
        Placing placing = placing(TEXT);
        assertThat(place(OFFICER, placing)).isInstanceOf(Placed.Done.class);
        assertThat(place(OFFICER, placing)).isInstanceOf(Placed.Before.class);
        assertThat(letters()).containsExactly(TEXT);
    }

    @Test
    void two_presses_at_the_same_moment_are_one_answer() {
        Placing placing = placing(TEXT);
        List<Placed> came = List.of(place(placing), place(placing), place(placing)).stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(came).filteredOn(Placed.Done.class::isInstance).hasSize(1);
        assertThat(came).filteredOn(Placed.Before.class::isInstance).hasSize(2);
        assertThat(letters()).containsExactly(TEXT);
    }

    private CompletableFuture<Placed> place(Placing placing) {
        return CompletableFuture.supplyAsync(() -> place(OFFICER, placing));
    }

    @Test
    void of_two_colleagues_the_second_hears_of_the_first_and_can_place_after_all() {
        Placing officers = placing(TEXT);
        Placing deputys = placing("Van Els.");
        place(OFFICER, officers);
        Placed second = place(DEPUTY, deputys);
        assertThat(second).isInstanceOfSatisfying(Placed.Meanwhile.class, meanwhile -> {
            assertThat(meanwhile.last().kind()).isEqualTo(Entry.Kind.ANSWERED);
            assertThat(meanwhile.last().who()).isEqualTo(OFFICER.name());
            assertThat(meanwhile.last().mine()).isFalse();
        });
        assertThat(letters()).containsExactly(TEXT);
        Placing again =
                new Placing(deputys.once(), ((Placed.Meanwhile) second).version(), deputys.reply(), deputys.text(), "");
        assertThat(place(DEPUTY, again)).isInstanceOf(Placed.Done.class);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void what_the_reporter_wrote_meanwhile_is_told_first() {
        Placing placing = placing(TEXT);
        reports.add(receipts.read(open.code()), RandomIds.next(), "Er staat nu een bus.");
        assertThat(place(OFFICER, placing))
                .isInstanceOfSatisfying(
                        Placed.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.last().kind()).isEqualTo(Entry.Kind.MESSAGE));
    }

    @Test
    void reading_notes_only_what_was_shown() {
        reports.add(receipts.read(open.code()), RandomIds.next(), "Eerste.");
        int shown = as(OFFICER, () -> replies.conversation(open.number()))
                .written()
                .getLast()
                .number();
        reports.add(receipts.read(open.code()), RandomIds.next(), "Tweede.");
        as(OFFICER, () -> {
            replies.read(open.number(), shown);
            return shown;
        });
        Conversation after = as(OFFICER, () -> replies.conversation(open.number()));
        assertThat(after.written()).extracting(one -> one.read()).containsExactly(true, false);
        assertThat(after.signal().moments().messageSince()).isNotNull();
        as(OFFICER, () -> {
            replies.read(open.number(), shown + 1);
            return shown;
        });
        assertThat(as(OFFICER, () -> signals.signal(open.number())).moments().messageSince())
                .isNull();
    }

    @Test
    void passed_on_is_a_step_the_reporter_sees() {
        place(OFFICER, placing(TEXT, SafePhrase.PASSED_ON));
        assertThat(read().progress()).isEqualTo(Progress.REFERRED);
    }

    @Test
    void why_it_was_not_compared_stands_in_the_record() {
        Placing placing = new Placing(
                RandomIds.next(), version(), new Reply(List.of(), TEXT), TEXT, "Geplaatst zonder controle: haast.");
        place(OFFICER, placing);
        assertThat(entries(Entry.Kind.NOTE))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content()).containsEntry("text", "Geplaatst zonder controle: haast."));
    }

    @Test
    void a_draft_is_for_its_writer_only_and_gone_when_it_was_placed() {
        ReplyDraft draft = new ReplyDraft(List.of("used"), "Blauwe pauw.", true);
        as(OFFICER, () -> {
            replies.keep(open.number(), draft);
            return draft;
        });
        assertThat(as(OFFICER, () -> replies.conversation(open.number())).draft())
                .contains(draft);
        assertThat(as(DEPUTY, () -> replies.conversation(open.number())).draft())
                .isEmpty();
        int before = rows("feedback.draft");
        place(OFFICER, placing(TEXT));
        assertThat(rows("feedback.draft")).isEqualTo(before - 1);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, lezing I-10: wie de betrokkenen kent, antwoordt niet en leest niet")
    void who_is_kept_from_it_finds_nothing(@Autowired Arrivals arrivals) {
        Placing placing = placing(TEXT);
        arrivals.keepFrom(open.signal().id(), DEPUTY.id());
        assertThatThrownBy(() -> as(DEPUTY, () -> replies.conversation(open.number())))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> place(DEPUTY, placing)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> place(CONTACT, placing)).isInstanceOf(NotForYou.class);
        assertThat(letters()).isEmpty();
    }

    @Test
    void who_never_sent_the_draft_can_not_be_answered() {
        Given.Draft draft = given.draft(aReport("danger", "now"));
        String number = Open.takenUp(inbox, draft.report(), "no").numbered();
        Placing placing = placing(TEXT);
        assertThatThrownBy(() -> as(OFFICER, () -> replies.place(number, placing)))
                .isInstanceOf(NotForYou.class);
    }
}
