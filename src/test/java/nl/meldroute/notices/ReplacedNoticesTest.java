package nl.meldroute.notices;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.Outgoing.Channel;
import nl.meldroute.notices.store.Outgoing.Kind;
import nl.meldroute.ui.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@WithIntake
@TestPropertySource(
        properties = {
            "meldroute.database.data-dir=target/test-data/replaced-${random.uuid}",
            "meldroute.notices.sender=signalen@gemeente.invalid",
            "meldroute.notices.officer=jan@gemeente.invalid",
            "meldroute.notices.deputy=els@gemeente.invalid",
            "meldroute.notices.poll=PT24H"
        })
@DisplayName("Lezing I-10: is er iemand weg, dan gaat het bericht van de dag naar wie er is; een alarm naar allebei")
class ReplacedNoticesTest {
    private final Outbox outbox;
    private final Wording wording;
    private final Absences absences;
    private final ActingDatabase database;
    private final LocalDate today;

    @Autowired
    ReplacedNoticesTest(Outbox outbox, Wording wording, Absences absences, ActingDatabase database, PushedClock clock) {
        this.outbox = outbox;
        this.wording = wording;
        this.absences = absences;
        this.database = database;
        this.today = LocalDate.ofInstant(clock.instant(), Notices.ZONE);
    }

    @BeforeEach
    void nothing_is_to_be_sent_and_everybody_is_there() {
        database.as(
                Acting.nobody(Purpose.NOTIFYING),
                () -> database.client().sql("delete from notices.outbox").update());
        List.of(OFFICER, DEPUTY)
                .forEach(account -> as(account, () -> {
                    absences.notOver(today).forEach(one -> absences.back(one.id(), today));
                    return account;
                }));
    }

    private void away(Account account, int first, int last) {
        Absence days = new Absence(RandomIds.next(), account.id(), today.plusDays(first), today.plusDays(last), null);
        assertThat(as(account, () -> absences.plan(days, days.id(), today))).isTrue();
    }

    private Set<String> told(Runnable notice) {
        return database.as(Acting.nobody(Purpose.NOTIFYING), () -> {
            notice.run();
            return database.client()
                    .sql("select channel from notices.outbox")
                    .query(String.class)
                    .set();
        });
    }

    private String mail(Kind kind, Channel channel) {
        return wording.of(new Outgoing(RandomIds.next(), kind, channel, 0, 1, 0), 1)
                .body();
    }

    @Test
    void while_both_are_there_both_get_the_notice_of_the_day() {
        assertThat(told(() -> outbox.daily(2))).containsExactlyInAnyOrder("OFFICER", "DEPUTY");
        away(OFFICER, 1, 3);
        assertThat(told(() -> outbox.daily(2))).containsExactlyInAnyOrder("OFFICER", "DEPUTY");
        assertThat(mail(Kind.DAILY, Channel.DEPUTY)).doesNotContain("vervangt");
    }

    @Test
    void who_is_away_gets_it_no_more_and_the_deputy_hears_to_replace_without_a_name() {
        away(OFFICER, 0, 3);
        assertThat(told(() -> outbox.daily(2))).containsExactly("DEPUTY");
        for (Kind kind : Kind.values()) {
            assertThat(mail(kind, Channel.DEPUTY))
                    .contains("U vervangt nu de aandachtsfunctionaris.", "You now replace the focal officer.")
                    .doesNotContain(OFFICER.name(), DEPUTY.name());
            assertThat(mail(kind, Channel.OFFICER)).doesNotContain("vervangt");
        }
    }

    @Test
    void an_alert_goes_to_both_whoever_is_away() {
        away(OFFICER, 0, 3);
        away(DEPUTY, 0, 3);
        assertThat(told(() -> outbox.alert(false))).containsExactlyInAnyOrder("OFFICER", "DEPUTY");
    }

    @Test
    @DisplayName("Wat niet aankomt, is te herleiden tot de mailserver of het andere systeem")
    void what_does_not_arrive_is_told_by_its_way_out(@Autowired Municipality municipality, @Autowired JsonMapper json)
            throws IOException {
        int nobody = portOfNobody();
        NoticeSettings settings = new NoticeSettings(
                "signalen@gemeente.invalid",
                List.of("jan@gemeente.invalid"),
                List.of(),
                List.of(),
                URI.create("http://127.0.0.1:" + nobody));
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(nobody);
        Carriers carriers = new Carriers(
                new Addresses(settings, municipality), new Mailing(server, settings), new Webhook(json), wording);
        assertThat(carriers.failing().any()).isFalse();
        assertThat(carriers.carry(new Outgoing(RandomIds.next(), Kind.DAILY, Channel.OFFICER, 0, 1, 0), 1))
                .isFalse();
        assertThat(carriers.failing()).isEqualTo(new Notices.Failing(true, false));
        assertThat(carriers.carry(new Outgoing(RandomIds.next(), Kind.DAILY, Channel.WEBHOOK, 0, 1, 0), 1))
                .isFalse();
        assertThat(carriers.failing()).isEqualTo(new Notices.Failing(true, true));
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Test
    void where_both_are_away_both_get_the_notice_of_the_day_all_the_same() {
        away(OFFICER, 0, 3);
        away(DEPUTY, 0, 0);
        assertThat(told(() -> outbox.daily(2))).containsExactlyInAnyOrder("OFFICER", "DEPUTY");
        assertThat(mail(Kind.DAILY, Channel.DEPUTY)).doesNotContain("vervangt");
    }
}
