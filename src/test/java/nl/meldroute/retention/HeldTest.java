package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.retention.RetentionModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: wat wordt vastgehouden, gaat niet weg, ook geen naam; daarna gaan namen vanzelf")
class HeldTest {
    private static final String[] NAMES = {"subjects.subject", "intake.words", "vault.envelope"};
    private final Aged aged;
    private final Retentions retentions;
    private final Proposals proposals;
    private final Passing passing;

    @Autowired
    private NextMonth next;

    @Autowired
    private Remains remains;

    @Autowired
    HeldTest(Aged aged, Retentions retentions, Proposals proposals, Passing passing) {
        this.aged = aged;
        this.retentions = retentions;
        this.proposals = proposals;
        this.passing = passing;
    }

    private ReportId innocent() {
        return aged.close(aged.full(), "no-indication");
    }

    private UUID proposed(Proposal.Wish wish) {
        return as(OFFICER, () -> proposals.propose(List.of(wish))).id();
    }

    private Proposal.Wish wish(ReportId id, int days, KeepReason reason) {
        return new Proposal.Wish(id, passing.today().plusDays(days), reason);
    }

    private void confirm(UUID batch) {
        assertThat(as(DEPUTY, () -> proposals.confirm(batch)).state()).isEqualTo(Proposal.State.DONE);
    }

    private ReportId held(int days, KeepReason reason) {
        ReportId id = innocent();
        confirm(proposed(wish(id, days, reason)));
        return id;
    }

    private UUID lifting(ReportId id) {
        Retention retention = passing.kept(id);
        return proposed(as(OFFICER, () -> proposals.lifting(retention)).orElseThrow());
    }

    /** Where something of it would go by itself, for who looks ahead. */
    private Stream<ReportId> ahead() {
        NextMonth.Rehearsal rehearsal = as(PRIVACY, next::rehearse);
        return Stream.of(
                        rehearsal.names(),
                        rehearsal.rest(),
                        rehearsal.undecided(),
                        as(PRIVACY, retentions::queue).names())
                .flatMap(List::stream)
                .map(going -> going.retention().signal());
    }

    /** What the audit, and so the list that outlives a backup, says of destroying. */
    private List<String> destroyed(ReportId id) {
        return remains.client()
                .sql("select action from audit.entry where object_id = ? and action like '%.erase' order by seq")
                .param(id.value())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    @Test
    void all_of_it_stays_until_the_hold_ends_and_then_names_go_at_the_next_round() {
        for (KeepReason reason : List.of(KeepReason.INVESTIGATION, KeepReason.COMPLAINT)) {
            ReportId id = held(250, reason);
            assertThat(ahead()).doesNotContain(id);
            passing.days(28);
            assertThat(remains.of(id)).containsKeys(NAMES);
            passing.days(160);
            assertThat(remains.of(id)).as("the envelope, past its six months").containsKeys(NAMES);
            assertThat(ahead()).doesNotContain(id);
            passing.days(61);
            assertThat(remains.of(id)).containsKeys(NAMES);
            assertThat(destroyed(id)).isEmpty();
            assertThat(passing.kept(id).namesErasedOn()).isNull();
            assertThat(ahead()).as("it ends tomorrow").contains(id);
            passing.days(1);
            assertThat(remains.of(id)).doesNotContainKeys(NAMES).containsKeys("intake.signal");
            assertThat(destroyed(id)).containsExactly("names.erase", "envelope.erase");
            assertThat(passing.kept(id).namesErasedOn()).isEqualTo(passing.today());
            assertThat(as(PRIVACY, retentions::queue).due())
                    .extracting(line -> line.retention().signal())
                    .contains(id);
        }
    }

    @Test
    void another_reason_keeps_the_rest_and_no_name() {
        for (KeepReason reason : List.of(KeepReason.PARTNER, KeepReason.AGAIN)) {
            ReportId id = held(250, reason);
            assertThat(ahead()).contains(id);
            passing.days(28);
            assertThat(remains.of(id)).doesNotContainKeys("subjects.subject", "intake.words");
            passing.days(160);
            assertThat(remains.of(id)).doesNotContainKey("vault.envelope").containsKey("intake.signal");
        }
    }

    @Test
    void what_is_proposed_holds_until_it_is_taken_back() {
        ReportId id = innocent();
        UUID batch = proposed(wish(id, 250, KeepReason.INVESTIGATION));
        passing.days(40);
        assertThat(remains.of(id)).containsKeys(NAMES);
        assertThat(ahead()).doesNotContain(id);
        as(OFFICER, () -> {
            proposals.takeBack(batch);
            return batch;
        });
        passing.days(0);
        assertThat(remains.of(id)).doesNotContainKeys("subjects.subject", "intake.words");
    }

    @Test
    void two_people_lift_it_and_the_ordinary_terms_count_again() {
        ReportId id = innocent();
        Retention.Until ordinary = passing.kept(id).until();
        confirm(proposed(wish(id, 1_000, KeepReason.COMPLAINT)));
        passing.days(50);
        UUID batch = lifting(id);
        assertThatThrownBy(() -> as(OFFICER, () -> proposals.confirm(batch))).isInstanceOf(NotForYou.class);
        passing.days(0);
        assertThat(remains.of(id)).as("one alone lifts nothing").containsKeys(NAMES);
        confirm(batch);
        assertThat(passing.kept(id))
                .extracting(Retention::until, Retention::keptFor)
                .containsExactly(ordinary, null);
        assertThat(as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow())
                .extracting(
                        Certificate::count,
                        certificate -> certificate.proposal().kept())
                .containsExactly(0, 0);
        assertThat(destroyed(id)).isEmpty();
        passing.days(0);
        assertThat(remains.of(id)).doesNotContainKeys("subjects.subject", "intake.words");
        Retention after = passing.kept(id);
        assertThat(as(OFFICER, () -> proposals.lifting(after))).isEmpty();
    }

    @Test
    void it_is_not_loosened_by_a_reason_that_holds_no_name() {
        ReportId id = held(250, KeepReason.INVESTIGATION);
        assertThatThrownBy(() -> proposed(wish(id, 300, KeepReason.PARTNER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proposed(wish(id, 0, KeepReason.PARTNER)))
                .isInstanceOf(IllegalArgumentException.class);
        confirm(proposed(wish(id, 300, KeepReason.COMPLAINT)));
        passing.days(299);
        assertThat(remains.of(id)).containsKeys(NAMES);
    }

    @Test
    void opening_it_again_and_closing_it_does_not_end_it() {
        ReportId id = held(250, KeepReason.INVESTIGATION);
        passing.days(20);
        as(OFFICER, () -> aged.signals().reopen(id, "De politie belde."));
        passing.days(20);
        aged.close(id, "outside");
        assertThat(passing.kept(id))
                .extracting(
                        Retention::closedOn,
                        Retention::result,
                        Retention::keptFor,
                        kept -> kept.until().rest())
                .containsExactly(
                        passing.today(),
                        "outside",
                        KeepReason.INVESTIGATION,
                        passing.today().plusDays(210));
        passing.days(209);
        assertThat(remains.of(id)).containsKeys("subjects.subject", "intake.words");
        passing.days(1);
        assertThat(remains.of(id)).doesNotContainKeys("subjects.subject", "intake.words");
    }

    @Test
    void of_what_is_open_no_term_is_left_once_the_hold_is_over() {
        ReportId id = held(250, KeepReason.INVESTIGATION);
        as(OFFICER, () -> aged.signals().reopen(id, "De politie belde."));
        String number = aged.number(id);
        assertThat(as(OFFICER, () -> proposals.numbered(number))).isEmpty();
        assertThatThrownBy(() -> proposed(wish(id, 300, KeepReason.INVESTIGATION)))
                .isInstanceOf(NotForYou.class);
        passing.days(249);
        assertThat(remains.of(id)).containsKey("retention.term").containsKeys(NAMES);
        passing.days(1);
        assertThat(remains.of(id)).doesNotContainKey("retention.term").containsKeys("subjects.subject", "intake.words");
    }
}
