package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalChanged;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/consultation-access-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: een vraag om overleg is voor wie de meldcode doet, en niet langer dan nodig")
class ConsultationAccessTest extends ConsultationCase {
    private int rows(String table, String column, UUID id) {
        return database.client()
                .sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int shown(Account to, Purpose purpose, UUID id) {
        return database.as(
                new Acting(to.id(), to.role().name(), purpose),
                () -> rows("referral.consultation", "id", id) + rows("privacy.lent_key", "part_id", id));
    }

    private boolean gone(UUID id) {
        return fatma.get(advising(id)).absent()
                && gerda.get(advising(id)).absent()
                && fatma.post(advising(id), Map.of("advice", List.of(ADVICE))).absent()
                && shown(CODE_OFFICER, Purpose.ASSISTING, id) == 0
                && !waiting(CODE_OFFICER).contains(id);
    }

    @Test
    @DisplayName("Elke aandachtsfunctionaris meldcode leest hem, van welke afdeling ook; niemand anders")
    void every_reporting_code_officer_reads_it_and_nobody_else() {
        UUID id = asked();
        assertThat(fatma.get(advising(id)).absent()).isFalse();
        assertThat(gerda.get(advising(id)).absent()).isFalse();
        assertThat(shown(CODE_DEPUTY, Purpose.ASSISTING, id)).isEqualTo(2);
        Account colleague = account("hans", Role.DEPARTMENT_CONTACT, CODE_OFFICER.department());
        accounts.add(colleague, "sleutelbloem");
        for (Account other : List.of(CONTACT, colleague, ADMIN, OFFICER, DEPUTY)) {
            assertThat(pages.as(other).get(advising(id)).absent())
                    .as(other.username())
                    .isTrue();
            assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> as(other, () -> advising.question(id)));
        }
        for (Account other : List.of(CONTACT, colleague, ADMIN)) {
            for (Purpose purpose : List.of(Purpose.HANDLING, Purpose.ASSISTING)) {
                assertThat(shown(other, purpose, id)).as(other.username()).isZero();
            }
        }
        assertThat(fatma.get(recording()).absent()).isTrue();
        assertThat(fatma.get(asking()).absent()).isTrue();
    }

    @Test
    @DisplayName("Wie adviseert, heeft geen sleutel van het signaal, en kan de vraag zelf niet veranderen of sluiten")
    void who_advises_has_no_key_to_the_signal() {
        UUID id = asked();
        Acting assisting = new Acting(CODE_OFFICER.id(), CODE_OFFICER.role().name(), Purpose.ASSISTING);
        for (String table : List.of("privacy.case_key", "intake.words", "subjects.subject", "referral.deed")) {
            assertThat(database.as(
                            assisting,
                            () -> database.client()
                                    .sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        for (String change : List.of("over = true", "question = ''")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> database.as(
                            assisting,
                            () -> database.client()
                                    .sql("update referral.consultation set " + change + " where id = ?")
                                    .param(id)
                                    .update()));
        }
    }

    @Test
    @DisplayName(
            "Zonder afdeling wordt alleen aan de meldcode uitgeleend: een taakaccenthouder ziet nooit die van een ander")
    void without_a_department_nothing_is_lent_to_a_department_contact(@Autowired LentContent lent) {
        ReportId signal = now().id();
        Reader any = new Reader(Role.DEPARTMENT_CONTACT, "");
        Acting handling = new Acting(OFFICER.id(), OFFICER.role().name(), Purpose.HANDLING);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.as(handling, () -> lent.lend(signal, RandomIds.next(), any)));
        UUID own = RandomIds.next();
        UUID other = RandomIds.next();
        database.as(handling, () -> {
            lent.lend(signal, own, new Reader(Role.DEPARTMENT_CONTACT, CONTACT.department()));
            return lent.lend(signal, other, new Reader(Role.DEPARTMENT_CONTACT, "Burgerzaken"));
        });
        Acting contact = new Acting(CONTACT.id(), CONTACT.role().name(), Purpose.ASSISTING);
        assertThat(database.as(contact, () -> rows("privacy.lent_key", "part_id", own)))
                .isOne();
        assertThat(database.as(contact, () -> rows("privacy.lent_key", "part_id", other)))
                .isZero();
    }

    @Test
    @DisplayName("Afgesloten: de vraag is weg, en een bericht van de melder aan een gesloten signaal stoort niets")
    void closing_ends_it(@Autowired ApplicationEventPublisher events) {
        UUID id = asked();
        Signal open = now();
        as(OFFICER, () -> signals.close(open.id(), open.version(), new Closing("unclear", "unknown")));
        assertThat(gone(id)).isTrue();
        assertThat(officer.get(asking()).absent()).isTrue();
        Signal closed = now();
        database.as(Acting.nobody(Purpose.RECEIVING), () -> {
            events.publishEvent(new SignalChanged(closed));
            return closed;
        });
        as(OFFICER, () -> signals.reopen(closed.id(), "Er is iets nieuws."));
        assertThat(gone(id)).isTrue();
    }

    @Test
    @DisplayName("Toch geen mogelijk slachtoffer, of toch geen aanwijzingen: er wordt niets meer gevraagd")
    void without_a_possible_victim_or_indications_nothing_is_asked_any_more() {
        UUID first = asked();
        establish(Answer.NO, Answer.NO);
        assertThat(gone(first)).isTrue();
        assertThat(officer.get(asking()).absent()).isTrue();
        establish(Answer.YES, Answer.NO);
        UUID second = asked();
        assertThat(gone(second)).isFalse();
        decide(GateOutcome.UNCLEAR);
        assertThat(gone(second)).isTrue();
    }

    @Test
    @DisplayName("Met de namen van het signaal gaat ook de vraag, met het advies")
    void it_goes_with_the_names(@Autowired Holdings holdings) {
        UUID id = asked();
        advise(fatma, id, ADVICE).location();
        ReportId signal = now().id();
        database.as(Acting.nobody(Purpose.ERASING), () -> {
            holdings.eraseNames(signal);
            return signal;
        });
        assertThat(gone(id)).isTrue();
        assertThat(shown(OFFICER, Purpose.HANDLING, id)).isZero();
    }

    @Test
    @DisplayName(
            "Lezing I-10: wie de betrokkenen kent, vindt ook van het overleg niets; de vervanger hoort van het advies")
    void who_is_kept_from_a_signal_is_kept_from_its_consultations() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = taken(known, DEPUTY);
        as(DEPUTY, () -> {
            int version = signals.signal(number).version();
            return gates.decide(
                    number,
                    new Deciding(RandomIds.next(), version, GateOutcome.INDICATIONS, REASON, null, "", false, "no"));
        });
        UUID id = asked(DEPUTY);
        advise(fatma, id, ADVICE).location();
        assertThat(officer.get(recording()).absent()).isTrue();
        assertThat(shown(OFFICER, Purpose.HANDLING, id)).isZero();
        String title = "Advies van de aandachtsfunctionaris meldcode";
        assertThat(officer.open("/work").select("main").text()).doesNotContain(title + ", " + number);
        assertThat(pages.as(DEPUTY).open("/work").select("main").text()).contains(title + ", " + number);
    }
}
