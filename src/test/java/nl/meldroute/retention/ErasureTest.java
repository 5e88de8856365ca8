package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.retention.RetentionModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Given.Draft;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Told;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.vault.Receipts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: namen gaan na vier weken vanzelf, de rest na drie maanden als twee mensen het willen")
class ErasureTest {
    private final Aged aged;
    private final Proposals proposals;
    private final Passing passing;

    @Autowired
    private Referrals referrals;

    private final Remains remains;
    private final Pages pages;
    private final Given given;
    private final OwnReports own;
    private final Receipts receipts;

    @Autowired
    ErasureTest(
            Aged aged,
            Proposals proposals,
            Passing passing,
            Remains remains,
            Pages pages,
            Given given,
            OwnReports own,
            Receipts receipts) {
        this.aged = aged;
        this.proposals = proposals;
        this.passing = passing;
        this.remains = remains;
        this.pages = pages;
        this.given = given;
        this.own = own;
        this.receipts = receipts;
    }

    /** All that officer and deputy can read of it. */
    private String shown(String number) {
        return List.of(
                        "",
                        "/timeline",
                        "/seen",
                        "/matches",
                        "/connections",
                        "/decision",
                        "/referrals",
                        "/close",
                        "/reply",
                        "/reporter")
                .stream()
                .map(page -> pages.as(DEPUTY)
                        .open("/signals/" + number + page)
                        .select("main")
                        .html())
                .collect(Collectors.joining());
    }

    private UUID proposed(ReportId id) {
        return as(OFFICER, () -> proposals.propose(List.of(new Proposal.Wish(id, null, null))))
                .id();
    }

    private Proposal confirmed(Account by, UUID batch) {
        return as(by, () -> proposals.confirm(batch));
    }

    @Test
    @DisplayName("Onduidelijk: de termijn loopt vanaf het laatste signaal, niet vanaf het afsluiten")
    void what_stayed_unclear_is_kept_from_the_last_signal() {
        ReportId alone = aged.takenUp();
        ReportId linked = aged.takenUp();
        aged.called(linked, "06 1000 4711");
        LocalDate first = passing.today();
        passing.days(30);
        ReportId later = aged.takenUp();
        aged.called(later, "06 1000 4711");
        aged.linked(linked, later);
        LocalDate last = passing.today();
        passing.days(10);
        assertThat(passing.kept(aged.close(alone, "unclear")).until().rest()).isEqualTo(first.plusMonths(12));
        assertThat(passing.kept(aged.close(linked, "unclear")).until().rest()).isEqualTo(last.plusMonths(12));
    }

    @Test
    void an_innocent_family_loses_its_names_after_four_weeks_and_the_rest_after_the_term_by_two_people() {
        ReportId family = aged.close(aged.full(), "no-indication");
        String number = aged.number(family);
        assertThat(remains.of(family)).containsKeys("subjects.subject", "intake.words", "vault.envelope");
        assertThat(shown(number)).contains(Aged.NAME);
        passing.days(27);
        assertThat(passing.kept(family).namesErasedOn()).isNull();
        passing.days(1);
        assertThat(passing.kept(family).namesErasedOn()).isEqualTo(passing.today());
        assertThat(shown(number)).doesNotContain(Aged.NAME).contains("Namen zijn gewist op");
        assertThat(remains.of(family))
                .doesNotContainKeys(
                        "subjects.subject", "subjects.correction", "intake.words", "reporting.written", "referral.deed")
                .containsKeys("intake.signal", "intake.entry", "reporting.report", "vault.envelope");
        passing.days(35);
        UUID batch = proposed(family);
        assertThat(confirmed(DEPUTY, batch).lines())
                .extracting(Proposal.Line::eraseFrom)
                .containsExactly(passing.today().plusDays(30));
        passing.days(29);
        assertThat(remains.of(family)).isNotEmpty();
        passing.days(1);
        assertThat(remains.of(family)).containsOnlyKeys("audit.entry");
        assertThatThrownBy(() -> as(OFFICER, () -> aged.signals().signal(number)))
                .isInstanceOf(NotForYou.class);
        Certificate certificate =
                as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow();
        assertThat(certificate.numbers()).containsExactly(number);
        assertThat(certificate.doneOn()).isEqualTo(passing.today());
        assertThat(certificate.rows()).containsAllEntriesOf(Map.of("signal", 1, "case-key", 1, "envelope", 1));
        assertThat(certificate.toString()).doesNotContain(family.toString());
    }

    @Test
    void what_the_reporter_wrote_is_read_before_anything_is_erased() {
        Draft draft = given.draft(Given.aReport());
        String code = given.sendWithCode(draft);
        ReportId id = draft.report();
        aged.takenUp(id, "Loods");
        aged.close(id, "no-indication");
        passing.days(27);
        own.add(receipts.read(code), RandomIds.next(), Aged.NAME + " is er weer.");
        passing.days(5);
        assertThat(passing.kept(id).namesErasedOn()).isNull();
        assertThat(as(OFFICER, () -> aged.inbox().messages(id))).hasSize(1);
        as(OFFICER, () -> {
            aged.inbox().messagesRead(id, 1);
            return id;
        });
        passing.sweep().run();
        assertThat(passing.kept(id).namesErasedOn()).isEqualTo(passing.today());
        assertThat(as(OFFICER, () -> aged.inbox().messages(id))).isEmpty();
    }

    @Test
    void what_is_written_after_the_names_went_goes_the_next_day() {
        ReportId id = aged.closed("outside");
        passing.days(28);
        as(OFFICER, () -> {
            aged.signals().note(id, Aged.NAME + " belde.");
            return id;
        });
        passing.sweep().run();
        assertThat(remains.of(id)).containsKey("intake.words");
        passing.days(1);
        assertThat(remains.of(id)).doesNotContainKey("intake.words").containsKey("intake.entry");
    }

    @Test
    void after_its_names_went_a_signal_can_be_opened_again_and_speaks_of_people_anew() {
        ReportId id = aged.closed("no-indication");
        passing.days(30);
        as(OFFICER, () -> aged.signals().reopen(id, "De school belde."));
        aged.called(id, "06 0000 0043");
        assertThat(remains.of(id))
                .containsKeys("subjects.subject", "intake.words")
                .doesNotContainKey("retention.term");
        passing.days(30);
        assertThat(remains.of(id)).containsKey("subjects.subject");
        assertThat(shown(aged.number(id))).contains("De school belde.");
    }

    @Test
    void the_envelope_goes_six_months_after_the_answer_and_not_a_day_sooner() {
        ReportId id = aged.takenUp();
        as(OFFICER, () -> {
            aged.signals().answered(id, "Wij hebben uw signaal bekeken.", false);
            return id;
        });
        LocalDate answered = passing.today();
        while (passing.today().isBefore(answered.plusMonths(6).minusDays(1))) {
            passing.clock().push(Duration.ofDays(1));
        }
        passing.sweep().run();
        assertThat(remains.of(id)).containsKey("vault.envelope");
        passing.days(1);
        assertThat(remains.of(id)).doesNotContainKey("vault.envelope").containsKey("intake.words");
        Visitor officer = pages.as(OFFICER);
        officer.openVault();
        String path = "/signals/" + aged.number(id) + "/reporter";
        assertThat(officer.post(path, Map.of("reason", List.of("question")))
                        .page()
                        .select("#errors")
                        .text())
                .contains("De naam van de melder is gewist.");
    }

    @Test
    void a_signal_that_was_opened_again_keeps_its_envelope_for_the_answer_that_is_due() {
        ReportId id = aged.takenUp();
        as(OFFICER, () -> {
            aged.signals().answered(id, "Wij hebben uw signaal bekeken.", false);
            return id;
        });
        aged.close(id, "unclear");
        as(OFFICER, () -> aged.signals().reopen(id, "De school belde."));
        passing.days(200);
        assertThat(remains.of(id)).containsKey("vault.envelope");
    }

    @Test
    void what_was_closed_before_there_were_terms_gets_them() {
        ReportId id = aged.closed("unclear");
        Retention before = passing.kept(id);
        remains.client()
                .sql("delete from retention.term where signal_id = ?")
                .param(id.value())
                .update();
        passing.days(3);
        assertThat(passing.kept(id)).isEqualTo(before);
    }

    @Test
    void nothing_is_erased_that_nobody_confirmed_however_long_ago() {
        ReportId id = aged.closed("knowingly-false");
        passing.days(100);
        proposed(id);
        passing.days(2_000);
        assertThat(remains.of(id)).containsKey("intake.signal");
    }

    @Test
    void the_signal_beside_it_stays_whole_but_for_what_the_two_had_in_common() {
        ReportId gone = aged.close(aged.full(), "no-indication");
        ReportId other = aged.full();
        Map<String, Integer> before = remains.of(other);
        before.remove("matching.pair");
        passing.days(70);
        UUID batch = proposed(gone);
        confirmed(DEPUTY, batch);
        passing.days(30);
        assertThat(remains.of(gone)).containsOnlyKeys("audit.entry");
        Map<String, Integer> after = new TreeMap<>(remains.of(other));
        after.put("audit.entry", before.get("audit.entry"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void without_the_words_of_a_hand_over_nobody_is_waited_for_also_when_it_is_opened_again() {
        ReportId id = aged.takenUp();
        String number = aged.number(id);
        UUID told = RandomIds.next();
        as(OFFICER, () -> {
            referrals.told(
                    number,
                    new Told(told, PartnerRole.POLICE, passing.today(), "", Outcome.REPORTED, "", "Zij kijken mee."));
            return number;
        });
        assertThat(aged.signal(id).awaits()).isPresent();
        aged.close(id, "no-indication");
        passing.days(28);
        as(OFFICER, () -> aged.signals().reopen(id, "Er kwam iets bij."));
        assertThat(aged.signal(id).awaits())
                .as("nothing leads to a hand-over that is gone")
                .isEmpty();
        Document work = pages.as(OFFICER).open("/work");
        assertThat(work.select("li:has(a[href=/signals/" + number + "]) .mr-task__act")
                        .text())
                .startsWith("Besluit nemen");
    }
}
