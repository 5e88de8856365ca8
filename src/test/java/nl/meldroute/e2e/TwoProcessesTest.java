package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator who starts a second one by mistake, or before the first has ended: what runs by itself is done once. */
@DisplayName("Twee processen op één database: elk bericht gaat één keer weg, ook als er een omvalt")
class TwoProcessesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REMINDERS = 6;
    /** Three kinds of notice put there, and that of the day, which both want to write; to officer and deputy; and to a partner. */
    private static final int ALL = 8 + REMINDERS;

    @TempDir
    Path home;

    @Test
    void one_of_two_is_killed_while_it_sends() throws Exception {
        try (Installation installation = Installation.in(home);
                ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
                StartedProduct first = StartedProduct.start(with(installation, "PT0.05S", silent.getLocalPort()))) {
            first.ready();
            try (StartedProduct second = StartedProduct.start(with(installation, "PT2S", null))) {
                second.ready();
                silent.setSoTimeout((int) PATIENCE.toMillis());
                putNotices(installation);
                try (Socket held = silent.accept()) {
                    assertThat(held.isConnected()).isTrue();
                    until(() -> sent(installation) == ALL - 1);
                    assertThat(waiting(installation))
                            .as("what the first one holds")
                            .isEqualTo(1);
                    first.kill();
                }
                until(() -> waiting(installation) == 0
                        && number(installation, "select count(*) from notices.reminder") == 0);
                assertThat(sentTo(installation)).hasSize(ALL).doesNotHaveDuplicates();
                assertThat(number(installation, "select count(*) from notices.arrival"))
                        .isZero();
            }
        }
    }

    private static Map<String, String> with(Installation installation, String poll, @Nullable Integer mail) {
        Map<String, String> environment = new TreeMap<>(installation.complete());
        environment.put("MELDROUTE_NOTICES_POLL", poll);
        if (mail != null) {
            environment.put("SPRING_MAIL_PORT", mail.toString());
        }
        return environment;
    }

    /** In one moment, so that both find them together. */
    private static void putNotices(Installation installation) {
        installation.database().superuser("meldroute").sql("""
                with due as (update notices.daily set last = date '2000-01-01'),
                     came as (insert into notices.arrival (day, number) values (date '2000-01-02', 3))
                insert into notices.outbox (id, kind, channel, place, number)
                select gen_random_uuid(), kind, channel, 0, 1
                from unnest(array['KEYS', 'EMERGENCY', 'BREAK_GLASS']) kind, unnest(array['OFFICER', 'DEPUTY']) channel
                """).update();
        installation
                .database()
                .superuser("meldroute")
                .sql("""
                with known as (insert into partners.mail (partner, address, kept_on, account)
                               values ('care-coordinator', 'zorg@partner.invalid', current_date, gen_random_uuid()))
                insert into notices.reminder (id, partner, reference)
                select gen_random_uuid(), 'care-coordinator', '2026-000' || number from generate_series(1, %d) number
                """.formatted(REMINDERS))
                .update();
    }

    private static int sent(Installation installation) {
        return installation.mail().getReceivedMessages().length;
    }

    private static List<String> sentTo(Installation installation) {
        return Arrays.stream(installation.mail().getReceivedMessages())
                .map(TwoProcessesTest::described)
                .toList();
    }

    private static String described(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients()) + " " + mail.getSubject() + " " + mail.getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static long waiting(Installation installation) {
        return number(installation, "select count(*) from notices.outbox");
    }

    private static long number(Installation installation, String question) {
        return installation
                .database()
                .superuser("meldroute")
                .sql(question)
                .query(Long.class)
                .single();
    }

    private static void until(BooleanSupplier there) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (!there.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }
}
