package nl.meldroute.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.meldroute.administration.Health;
import nl.meldroute.administration.Health.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.ui.ExtendedModelMap;

@DisplayName("Beheer: wat er te doen is als berichten niet aankomen")
class SetUpViewTest {
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    @BeforeEach
    void read() {
        texts.setBasename("messages/administration");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
    }

    private SetUpView.Line mail(String mode, State state, boolean server, boolean webhook) {
        return (SetUpView.Line) lines(mode, new Health.Mail(state, server, webhook), new Health.Proof(true, true))
                .getFirst();
    }

    private SetUpView.Line proof(boolean written, boolean same) {
        return (SetUpView.Line)
                lines("demo", new Health.Mail(State.FINE, false, false), new Health.Proof(written, same))
                        .getLast();
    }

    private List<?> lines(String mode, Health.Mail mail, Health.Proof proof) {
        return lines(mode, mail, new Health.Drill(State.ABSENT, null, null, false), proof);
    }

    private List<?> lines(String mode, Health.Mail mail, Health.Drill drill, Health.Proof proof) {
        return lines(mode, mail, new Health.Jobs(1, 0, null), drill, proof);
    }

    private List<?> lines(String mode, Health.Mail mail, Health.Jobs jobs, Health.Drill drill, Health.Proof proof) {
        Health.Backup backup = new Health.Backup(State.ABSENT, null, drill);
        Health health = new Health(mail, State.FINE, jobs, backup, proof);
        ExtendedModelMap model = new ExtendedModelMap();
        new SetUpView(texts, mode).health(model, health, Locale.of("nl"));
        return (List<?>) Objects.requireNonNull(model.getAttribute("health"));
    }

    @Test
    void in_a_demo_there_is_nothing_to_do_whatever_arrives() {
        for (State state : State.values()) {
            SetUpView.Line line = mail("demo", state, true, true);
            assertThat(line.trouble()).isFalse();
            assertThat(line.text()).isEqualTo("Dit is een demo. U hoeft hier niets te doen.");
        }
    }

    @Test
    void elsewhere_it_names_the_setting_of_the_way_out_that_fails() {
        assertThat(mail("production", State.FINE, false, false).trouble()).isFalse();
        assertThat(mail("production", State.TROUBLE, true, false).text())
                .contains("SPRING_MAIL_HOST")
                .doesNotContain("WEBHOOK");
        assertThat(mail("production", State.TROUBLE, false, true).text())
                .contains("MELDROUTE_NOTICES_WEBHOOK")
                .doesNotContain("SPRING_MAIL_HOST");
        assertThat(mail("production", State.TROUBLE, true, true).text())
                .contains("SPRING_MAIL_HOST", "MELDROUTE_NOTICES_WEBHOOK");
    }

    private SetUpView.Line jobs(int failed, @Nullable Instant waits) {
        return (SetUpView.Line) lines(
                        "demo",
                        new Health.Mail(State.FINE, false, false),
                        new Health.Jobs(3, failed, waits),
                        new Health.Drill(State.ABSENT, null, null, false),
                        new Health.Proof(true, true))
                .get(2);
    }

    @Test
    void after_the_clock_jumped_it_says_until_which_day_nothing_is_erased() {
        Instant waits = Instant.parse("2026-12-03T09:00:00Z");
        assertThat(jobs(0, null)).isEqualTo(new SetUpView.Line("Wat vanzelf gaat", "Alle 3 taken lopen.", false));
        assertThat(jobs(0, waits).trouble()).isTrue();
        assertThat(jobs(0, waits).text())
                .isEqualTo("De klok van de server versprong. Tot 3 december 2026 wordt er niets vanzelf gewist."
                        + " Kijk of de tijd goed staat.");
        assertThat(jobs(1, waits).text()).contains("De klok", "bij 1 de laatste keer mis");
    }

    @Test
    void without_addresses_it_names_those() {
        SetUpView.Line line = mail("production", State.ABSENT, true, true);
        assertThat(line.trouble()).isTrue();
        assertThat(line.text()).contains("MELDROUTE_NOTICES_SENDER").doesNotContain("SPRING_MAIL_HOST");
    }

    private SetUpView.Line drill(String mode, State state, @Nullable LocalDate last) {
        return drill(mode, new Health.Drill(state, last, last, state == State.FINE));
    }

    private SetUpView.Line drill(String mode, Health.Drill drill) {
        List<?> lines = lines(mode, new Health.Mail(State.FINE, false, false), drill, new Health.Proof(true, true));
        return (SetUpView.Line) lines.get(lines.size() - 2);
    }

    @Test
    void a_backup_that_nobody_tried_to_restore_for_90_days_is_something_to_do() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        assertThat(drill("production", State.FINE, day).trouble()).isFalse();
        assertThat(drill("production", State.TROUBLE, day).trouble()).isTrue();
        assertThat(drill("production", State.TROUBLE, day).text()).contains("1 augustus 2026", "bin/restore drill");
        assertThat(drill("production", State.TROUBLE, null).text()).contains("nog niet geoefend");
        assertThat(drill("production", State.ABSENT, null).text()).contains("MELDROUTE_BACKUP_DRILLED");
        assertThat(drill("demo", State.TROUBLE, day).trouble()).isFalse();
    }

    @Test
    void so_is_one_in_which_nobody_opened_the_vault() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        LocalDate before = LocalDate.of(2026, 7, 2);
        SetUpView.Line both = drill("production", new Health.Drill(State.FINE, day, before, true));
        assertThat(both.trouble()).isFalse();
        assertThat(both.text()).contains("1 november 2026", "2 juli 2026");
        SetUpView.Line never = drill("production", new Health.Drill(State.FINE, day, null, false));
        assertThat(never.trouble()).isTrue();
        assertThat(never.text()).contains("de kluis bleef dicht", "wachtzin");
        SetUpView.Line old = drill("production", new Health.Drill(State.FINE, day, before, false));
        assertThat(old.trouble()).isTrue();
        assertThat(old.text()).contains("2 juli 2026", "Oefen opnieuw");
        assertThat(drill("demo", new Health.Drill(State.FINE, day, null, false)).trouble())
                .isFalse();
    }

    @Test
    void it_says_when_the_audit_is_not_proven_and_what_to_do() {
        assertThat(proof(true, true).trouble()).isFalse();
        assertThat(proof(false, true).trouble()).isTrue();
        assertThat(proof(false, true).text()).contains("MELDROUTE_AUDIT_CHECKPOINTS");
        assertThat(proof(true, false).trouble()).isTrue();
        assertThat(proof(true, false).text()).contains("reservekopie", "functionaris gegevensbescherming");
    }
}
