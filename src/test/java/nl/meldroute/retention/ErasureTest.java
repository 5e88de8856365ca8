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
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.IntakeModule.PushedClock;
import nl.meldroute.intake.Pages;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: namen gaan na vier weken vanzelf, de rest na drie maanden als twee mensen het willen")
class ErasureTest {
    private final Aged aged;
    private final Retentions retentions;
    private final Proposals proposals;
    private final RetentionSweep sweep;
    private final Remains remains;
    private final PushedClock clock;
    private final Pages pages;

    @Autowired
    ErasureTest(
            Aged aged,
            Retentions retentions,
            Proposals proposals,
            RetentionSweep sweep,
            Remains remains,
            PushedClock clock,
            Pages pages) {
        this.aged = aged;
        this.retentions = retentions;
        this.proposals = proposals;
        this.sweep = sweep;
        this.remains = remains;
        this.clock = clock;
        this.pages = pages;
    }

    private void days(int days) {
        clock.push(Duration.ofDays(days));
        sweep.run();
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private Retention kept(ReportId id) {
        return as(OFFICER, () -> retentions.of(id)).orElseThrow();
    }

    /** All that officer and deputy can read of it. */
    private String shown(String number) {
        return List.of("", "/timeline", "/seen", "/matches", "/decision", "/referrals", "/close", "/reply", "/reporter")
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
    void an_innocent_family_loses_its_names_after_four_weeks_and_the_rest_after_the_term_by_two_people() {
        ReportId family = aged.close(aged.full(), "no-indication");
        String number = aged.number(family);
        assertThat(remains.of(family)).containsKeys("subjects.subject", "intake.words", "vault.envelope");
        assertThat(shown(number)).contains(Aged.NAME);
        days(27);
        assertThat(kept(family).namesErasedOn()).isNull();
        days(1);
        assertThat(kept(family).namesErasedOn()).isEqualTo(today());
        assertThat(shown(number)).doesNotContain(Aged.NAME).contains("Namen zijn gewist op");
        assertThat(remains.of(family))
                .doesNotContainKeys(
                        "subjects.subject", "subjects.correction", "intake.words", "reporting.written", "referral.deed")
                .containsKeys("intake.signal", "intake.entry", "reporting.report", "vault.envelope");
        days(35);
        UUID batch = proposed(family);
        assertThat(confirmed(DEPUTY, batch).lines())
                .extracting(Proposal.Line::eraseFrom)
                .containsExactly(today().plusDays(30));
        days(29);
        assertThat(remains.of(family)).isNotEmpty();
        days(1);
        assertThat(remains.of(family)).containsOnlyKeys("audit.entry");
        assertThatThrownBy(() -> as(OFFICER, () -> aged.signals().signal(number)))
                .isInstanceOf(NotForYou.class);
        Certificate certificate =
                as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow();
        assertThat(certificate.numbers()).containsExactly(number);
        assertThat(certificate.doneOn()).isEqualTo(today());
        assertThat(certificate.rows()).containsAllEntriesOf(Map.of("signal", 1, "case-key", 1, "envelope", 1));
        assertThat(certificate.toString()).doesNotContain(family.toString());
    }
}
