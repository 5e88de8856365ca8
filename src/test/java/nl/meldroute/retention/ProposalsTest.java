package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.retention.RetentionModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Pages;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Obstacle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: wie voorstelt, bevestigt niet zelf; wie een signaal niet mag zien, beslist er niet over")
class ProposalsTest {
    private static final List<String> TABLES =
            List.of("retention.term", "retention.batch", "retention.choice", "retention.erased", "retention.tally");
    private final Aged aged;
    private final Retentions retentions;
    private final Proposals proposals;
    private final RetentionSweep sweep;
    private final ActingDatabase database;
    private final PushedClock clock;
    private final Pages pages;

    @Autowired
    ProposalsTest(
            Aged aged,
            Retentions retentions,
            Proposals proposals,
            RetentionSweep sweep,
            ActingDatabase database,
            PushedClock clock,
            Pages pages) {
        this.aged = aged;
        this.retentions = retentions;
        this.proposals = proposals;
        this.sweep = sweep;
        this.database = database;
        this.clock = clock;
        this.pages = pages;
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    /** Closed so long ago that it asks for a decision. */
    private ReportId due() {
        ReportId id = aged.closed("no-indication");
        clock.push(Duration.ofDays(70));
        return id;
    }

    private Optional<Retention> kept(ReportId id) {
        return as(OFFICER, () -> retentions.of(id));
    }

    private UUID propose(Account by, Proposal.Wish... wishes) {
        return as(by, () -> proposals.propose(List.of(wishes))).id();
    }

    private static Proposal.Wish erase(ReportId id) {
        return new Proposal.Wish(id, null, null);
    }

    private Proposal.Wish keep(ReportId id, int days) {
        return new Proposal.Wish(id, today().plusDays(days), KeepReason.PARTNER);
    }

    private List<ReportId> waitingFor(Account account) {
        return List.copyOf(as(account, retentions::waiting).keySet());
    }

    @Test
    void whoever_proposes_does_not_confirm_and_everybody_else_of_the_three_may() {
        for (Account other : List.of(DEPUTY, PRIVACY)) {
            UUID batch = propose(OFFICER, erase(due()));
            assertThatThrownBy(() -> as(OFFICER, () -> proposals.confirm(batch)))
                    .isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(OFFICER, () -> proposals.toConfirm(batch)))
                    .isInstanceOf(NotForYou.class);
            assertThat(as(other, () -> proposals.confirm(batch)).state()).isEqualTo(Proposal.State.CONFIRMED);
            assertThat(as(other, () -> proposals.confirm(batch)).confirmed())
                    .as("a second press changes nothing")
                    .isEqualTo(new Proposal.By(other.id(), today()));
        }
        UUID batch = propose(DEPUTY, erase(due()));
        assertThat(as(OFFICER, () -> proposals.confirm(batch)).state()).isEqualTo(Proposal.State.CONFIRMED);
    }

    @Test
    void the_database_itself_keeps_one_person_from_doing_both() {
        UUID batch = propose(OFFICER, erase(due()));
        Acting officer = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.RETAINING);
        assertThatThrownBy(() -> database.as(
                        officer,
                        () -> database.client()
                                .sql("update retention.batch set confirmed_by = ?, confirmed_on = ? where id = ?")
                                .params(OFFICER.id().value(), today(), batch)
                                .update()))
                .hasMessageContaining("batch");
    }

    @Test
    void others_may_neither_look_nor_propose_and_the_privacy_officer_proposes_nothing() {
        ReportId id = due();
        UUID batch = propose(OFFICER, erase(id));
        for (Account other : List.of(CONTACT, ADMIN)) {
            assertThatThrownBy(() -> as(other, retentions::queue)).isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(other, () -> proposals.proposal(batch))).isInstanceOf(NotForYou.class);
        }
        assertThatThrownBy(() -> propose(PRIVACY, erase(due()))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(PRIVACY, () -> aged.signals().signal("2026-0001")))
                .isInstanceOf(NotForYou.class);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void the_row_policies_hold_for_each_role_and_purpose(Purpose purpose) {
        propose(OFFICER, erase(due()));
        for (Account account : List.of(OFFICER, DEPUTY, PRIVACY, CONTACT, ADMIN)) {
            Acting acting = new Acting(account.id(), account.role().name(), purpose);
            boolean decides = purpose == Purpose.RETAINING
                    && List.of(OFFICER, DEPUTY, PRIVACY).contains(account);
            boolean handles = List.of(Purpose.HANDLING, Purpose.REVEALING).contains(purpose)
                    && List.of(OFFICER, DEPUTY).contains(account);
            assertThat(rows(acting, "retention.term") > 0)
                    .as("%s for %s", account.role(), purpose)
                    .isEqualTo(decides || handles);
            if (!decides && !handles) {
                assertThat(TABLES)
                        .allSatisfy(table ->
                                assertThat(rows(acting, table)).as(table).isZero());
            }
            if (account.equals(PRIVACY)) {
                assertThat(List.of("intake.signal", "reporting.report", "privacy.case_key", "subjects.subject"))
                        .allSatisfy(table ->
                                assertThat(rows(acting, table)).as(table).isZero());
            }
        }
        assertThat(rows(Acting.nobody(purpose), "retention.term") > 0).isEqualTo(purpose == Purpose.ERASING);
    }

    private int rows(Acting acting, String table) {
        return database.as(
                acting,
                () -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void who_is_kept_from_a_signal_does_not_see_its_term_and_can_not_confirm_its_end() {
        ReportId known = aged.given().sent(nl.meldroute.intake.Given.aReport());
        as(OFFICER, () -> aged.inbox().read(known));
        as(OFFICER, () -> aged.inbox().knowThoseInvolved(known));
        aged.turnedAway(DEPUTY, known, "test");
        clock.push(Duration.ofDays(70));
        assertThat(waitingFor(DEPUTY)).contains(known);
        assertThat(waitingFor(OFFICER)).doesNotContain(known);
        assertThat(kept(known)).isEmpty();
        UUID batch = propose(DEPUTY, erase(known), erase(due()));
        assertThatThrownBy(() -> as(OFFICER, () -> proposals.proposal(batch))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> proposals.confirm(batch))).isInstanceOf(NotForYou.class);
        assertThat(as(OFFICER, retentions::queue).proposals())
                .extracting(Proposal::id)
                .doesNotContain(batch);
        assertThat(as(PRIVACY, () -> proposals.confirm(batch)).state()).isEqualTo(Proposal.State.CONFIRMED);
        assertThatThrownBy(() -> as(OFFICER, () -> {
                    proposals.takeBack(batch);
                    return batch;
                }))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void it_can_be_taken_back_until_it_is_gone() {
        ReportId id = due();
        UUID batch = propose(OFFICER, erase(id));
        as(DEPUTY, () -> proposals.confirm(batch));
        clock.push(Duration.ofDays(29));
        sweep.run();
        as(PRIVACY, () -> {
            proposals.takeBack(batch);
            return batch;
        });
        clock.push(Duration.ofDays(60));
        sweep.run();
        assertThat(kept(id)).isPresent();
        assertThat(waitingFor(OFFICER)).contains(id);
        assertThatThrownBy(() -> as(OFFICER, () -> proposals.proposal(batch))).isInstanceOf(NotForYou.class);
    }

    @Test
    void one_is_erased_and_another_kept_longer_for_a_reason_until_a_day() {
        ReportId gone = due();
        ReportId stays = aged.closed("referred-no-reaction");
        UUID batch = propose(OFFICER, erase(gone), keep(stays, 1_000));
        as(DEPUTY, () -> proposals.confirm(batch));
        LocalDate until = today().plusDays(1_000);
        assertThat(kept(stays).orElseThrow())
                .extracting(Retention::until, Retention::keptFor)
                .containsExactly(new Retention.Until(until, until), KeepReason.PARTNER);
        assertThat(as(PRIVACY, retentions::queue).longer())
                .extracting(Retention::signal)
                .contains(stays);
        clock.push(Duration.ofDays(30));
        sweep.run();
        assertThat(kept(gone)).isEmpty();
        Proposal done = as(PRIVACY, () -> proposals.proposal(batch));
        assertThat(done.state()).isEqualTo(Proposal.State.DONE);
        assertThat(done.kept()).isOne();
        assertThat(as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow().count())
                .isOne();
    }

    @Test
    void five_years_are_the_most_and_nothing_is_kept_shorter_than_it_was() {
        ReportId id = due();
        LocalDate most = kept(id).orElseThrow().atMost();
        for (LocalDate wrong : List.of(
                most.plusDays(1), today(), kept(id).orElseThrow().until().rest())) {
            assertThatThrownBy(() -> propose(OFFICER, new Proposal.Wish(id, wrong, KeepReason.COMPLAINT)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(propose(OFFICER, new Proposal.Wish(id, most, KeepReason.COMPLAINT)))
                .isNotNull();
    }

    @Test
    void what_is_not_due_or_stands_in_another_proposal_is_not_proposed() {
        ReportId fresh = aged.closed("unclear");
        assertThatThrownBy(() -> propose(OFFICER, erase(fresh))).isInstanceOf(NotForYou.class);
        ReportId id = due();
        propose(OFFICER, erase(id));
        assertThatThrownBy(() -> propose(DEPUTY, erase(id))).isInstanceOf(NotForYou.class);
        ReportId twice = due();
        assertThatThrownBy(() -> propose(OFFICER, erase(twice), erase(twice))).isInstanceOf(NotForYou.class);
        assertThat(waitingFor(OFFICER)).contains(twice);
    }

    @Test
    void opening_it_again_clears_its_term_and_its_proposal_and_it_is_not_erased() {
        ReportId id = due();
        UUID batch = propose(OFFICER, erase(id));
        as(DEPUTY, () -> proposals.confirm(batch));
        as(OFFICER, () -> aged.signals().reopen(id, "De school belde."));
        assertThat(kept(id)).isEmpty();
        clock.push(Duration.ofDays(60));
        sweep.run();
        assertThat(aged.signal(id).outcome()).isNull();
        aged.close(id, "no-indication");
        assertThat(kept(id).orElseThrow().closedOn()).isEqualTo(today());
        ReportId other = due();
        UUID waiting = propose(OFFICER, erase(other));
        as(OFFICER, () -> aged.signals().reopen(other, "De school belde."));
        assertThatThrownBy(() -> as(DEPUTY, () -> proposals.proposal(waiting)))
                .as("a proposal of which nothing is left")
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void what_is_linked_to_an_open_signal_is_not_erased_and_neither_are_its_names() {
        ReportId id = aged.takenUp();
        ReportId open = aged.takenUp();
        aged.called(id, "06 0000 0042");
        aged.called(open, "06 0000 0042");
        aged.linked(id, open);
        aged.close(id, "no-indication");
        clock.push(Duration.ofDays(70));
        sweep.run();
        assertThat(kept(id).orElseThrow().namesErasedOn()).isNull();
        for (Account account : List.of(OFFICER, PRIVACY)) {
            assertThat(as(account, retentions::queue).due())
                    .filteredOn(line -> line.retention().signal().equals(id))
                    .extracting(line -> line.obstacle().orElseThrow())
                    .containsExactly(Obstacle.LINKED);
        }
        assertThatThrownBy(() -> propose(OFFICER, erase(id))).isInstanceOf(NotForYou.class);
        aged.close(open, "unclear");
        sweep.run();
        assertThat(kept(id).orElseThrow().namesErasedOn()).isEqualTo(today());
        assertThat(propose(OFFICER, erase(id))).isNotNull();
    }

    @Test
    void what_was_turned_away_goes_like_what_gave_no_indication() {
        ReportId id = aged.turnedAway("test");
        Retention retention = kept(id).orElseThrow();
        assertThat(retention.until()).isEqualTo(new Retention.Until(today().plusWeeks(4), today().plusMonths(3)));
        assertThat(retention.number()).isNull();
        clock.push(Duration.ofDays(100));
        sweep.run();
        assertThat(kept(id).orElseThrow().namesErasedOn()).isEqualTo(today());
        assertThat(pages.as(OFFICER).open("/inbox/" + id).select("h1").text()).isEqualTo("Hoort niet hier");
        UUID batch = propose(OFFICER, erase(id));
        as(PRIVACY, () -> proposals.confirm(batch));
        clock.push(Duration.ofDays(30));
        sweep.run();
        assertThat(kept(id)).isEmpty();
        assertThat(as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow())
                .extracting(Certificate::numbers, Certificate::unnumbered)
                .containsExactly(List.of(), 1);
    }
}
