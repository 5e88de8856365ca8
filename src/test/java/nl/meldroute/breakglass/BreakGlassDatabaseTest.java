package nl.meldroute.breakglass;

import static nl.meldroute.breakglass.BreakGlassModule.NORA;
import static nl.meldroute.breakglass.BreakGlassModule.OLAF;
import static nl.meldroute.breakglass.BreakGlassModule.PRIVACY;
import static nl.meldroute.breakglass.BreakGlassModule.THIRD;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Given;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.Erased;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.privacy.LentContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@WithBreakGlass
@DisplayName("Nood-inzage in de database: die twee, dat ene signaal, die vier uur")
class BreakGlassDatabaseTest extends BreakGlassCase {
    private static final List<String> CONTENT = List.of(
            "privacy.case_key",
            "privacy.names",
            "intake.signal",
            "intake.entry",
            "intake.words",
            "intake.part",
            "reporting.report",
            "reporting.mailbox",
            "reporting.written",
            "reporting.letter",
            "subjects.subject",
            "files.attachment",
            "referral.deed",
            "sharing.share",
            "enrichment.enquiry",
            "notices.bell");
    private static final List<String> SECRETS = List.of(
            "select blob from vault.envelope",
            "select blob from vault.explanation",
            "select * from vault.wrap",
            "select * from vault.holder");
    private final LentContent lent;
    private final CaseContent cases;
    private final Lending lending;

    @Autowired
    BreakGlassDatabaseTest(LentContent lent, CaseContent cases, Lending lending) {
        this.lent = lent;
        this.cases = cases;
        this.lending = lending;
    }

    private static Acting job() {
        return Acting.nobody(Purpose.BREAK_GLASS);
    }

    private static Acting reading(Account account) {
        return acting(account, Purpose.BREAK_GLASS);
    }

    private void absent(Acting acting, UUID id) {
        assertThatThrownBy(() -> database.as(acting, () -> lent.of(id)))
                .as(acting.toString())
                .isInstanceOf(Erased.class);
        assertThat(rows(acting, "breakglass.glass_copy")).as(acting.toString()).isZero();
    }

    private int left(String table, UUID id) {
        String column = table.equals("privacy.lent_key") ? "part_id" : "id";
        return superuser()
                .sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("De twee hebben de sleutel van hun afschrift, en van niets anders")
    void the_two_have_the_key_of_the_copy_and_of_nothing_else() {
        UUID id = id(opened("number", number));
        for (Account reader : List.of(NORA, OLAF)) {
            assertThat(database.as(reading(reader), () -> lent.of(id))).isNotNull();
            assertThat(rows(reading(reader), "breakglass.glass_copy")).isEqualTo(1);
            assertThatThrownBy(() -> database.as(reading(reader), () -> cases.of(signal)))
                    .isInstanceOf(Erased.class);
            for (Purpose purpose : Purpose.values()) {
                CONTENT.forEach(table -> assertThat(rows(acting(reader, purpose), table))
                        .as("%s for %s", table, purpose)
                        .isZero());
                if (purpose != Purpose.BREAK_GLASS) {
                    absent(acting(reader, purpose), id);
                }
            }
        }
    }

    @Test
    @DisplayName("Een derde, de beheerder, een afdeling en de FG lezen het in geen enkele rol of taak")
    void nobody_else_has_it() {
        UUID id = id(opened("number", number));
        for (Account other : List.of(THIRD, ADMIN, CONTACT, PRIVACY)) {
            for (Purpose purpose : Purpose.values()) {
                absent(acting(other, purpose), id);
            }
        }
        assertThat(rows(acting(OFFICER, Purpose.HANDLING), "breakglass.glass_copy"))
                .isZero();
        assertThat(rows(reading(THIRD), "breakglass.glass_request")).isZero();
        assertThat(rows(acting(ADMIN, Purpose.OVERSIGHT), "breakglass.glass_request"))
                .isZero();
        assertThat(rows(acting(CONTACT, Purpose.OVERSIGHT), "breakglass.glass_report"))
                .isZero();
    }

    @Test
    @DisplayName("De kluis blijft dicht: geen rij, in geen taak")
    void the_vault_stays_shut() {
        opened("number", number);
        for (Acting acting : List.of(reading(NORA), job(), acting(NORA, Purpose.REVEALING))) {
            assertThat(rows(acting, "vault.envelope")).as(acting.toString()).isZero();
            for (String secret : SECRETS) {
                assertThatThrownBy(() -> database.as(
                                acting,
                                () -> database.client().sql(secret).query().listOfRows()))
                        .as("%s for %s", secret, acting)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    @DisplayName("De taak die het afschrift maakt, ziet ervoor en erna niets van welk signaal ook")
    void the_job_sees_no_signal_before_and_after() {
        given.takenUp(given.sent(Given.aReport("story", "Purperreiger.")), OFFICER);
        asked("number", number);
        CONTENT.forEach(table -> assertThat(rows(job(), table)).as(table).isZero());
        String here = opened("number", number);
        CONTENT.forEach(table -> assertThat(rows(job(), table)).as(table).isZero());
        assertThat(rows(job(), "breakglass.glass_copy")).isZero();
        assertThatThrownBy(() -> database.as(job(), () -> cases.of(signal))).isInstanceOf(Erased.class);
        ended(here);
        assertThatThrownBy(() ->
                        database.as(job(), () -> lent.lend(signal, id(here), nl.meldroute.privacy.Reader.EMERGENCY)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("Na vier uur op de klok van de database is er niets, wat het programma ook denkt")
    void the_clock_of_the_database_ends_it_too() {
        UUID id = id(opened("number", number));
        superuser()
                .sql("update breakglass.glass_opening set shuts_at = now() - interval '1 second' where id = ?")
                .param(id)
                .update();
        List.of(NORA, OLAF).forEach(reader -> absent(reading(reader), id));
        CONTENT.forEach(table -> assertThat(rows(job(), table)).as(table).isZero());
        assertThat(text(nora.open(LIST + "/" + id))).doesNotContain(STORY);
        lending.sweep();
        assertThat(left("privacy.lent_key", id)).isZero();
        assertThat(text(nora.open(LIST + "/" + id))).contains("Geëindigd.");
    }

    @Test
    @DisplayName("Begon het lezen op een klok die voorliep, dan is het om als die terug gaat")
    void what_seems_not_to_have_begun_is_over() {
        UUID id = id(opened("number", number));
        clock.push(Duration.ofHours(-1));
        assertThat(text(nora.open(LIST + "/" + id))).doesNotContain(STORY);
        lending.sweep();
        assertThat(left("privacy.lent_key", id) + left("breakglass.glass_copy", id))
                .isZero();
        clock.push(Duration.ofHours(1));
        assertThat(text(nora.open(LIST + "/" + id))).contains("Geëindigd.");
    }

    @Test
    @DisplayName("Het programma kan de vier uur niet verlengen, en niemand anders lezer maken")
    void nobody_lasts_longer_or_gets_in_by_the_back_door() {
        UUID id = id(opened("number", number));
        for (String longer : List.of(
                "update breakglass.glass_opening set shuts_at = now() + interval '9 hours'",
                "update breakglass.glass_opening set until_at = now() + interval '9 hours'",
                "update breakglass.glass_opening set first = second",
                "update breakglass.glass_request set asked_by = agreed_by")) {
            for (Acting acting : List.of(reading(NORA), job(), acting(ADMIN, Purpose.ADMINISTRATION))) {
                assertThatThrownBy(() -> database.as(
                                acting, () -> database.client().sql(longer).update()))
                        .as(longer)
                        .isInstanceOf(DataAccessException.class);
            }
        }
        UUID pending = id(asked("number", number));
        assertThatThrownBy(() -> database.as(
                        reading(THIRD),
                        () -> database.client()
                                .sql("""
                                        insert into breakglass.glass_opening (id, first, second, opened_at, until_at, shuts_at)
                                        values (?, ?, ?, now(), now(), now() + interval '1 hour')
                                        """)
                                .params(pending, NORA.id().value(), THIRD.id().value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.as(
                        reading(NORA),
                        () -> database.client()
                                .sql("update breakglass.glass_request set agreed_by = ? where id = ?")
                                .params(NORA.id().value(), pending)
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(left("breakglass.glass_copy", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("Beëindigd, of de tijd is om: de sleutel is weg, en het afschrift ook")
    void the_key_goes_when_it_ends_and_when_its_time_is_over() {
        String here = opened("number", number);
        ended(here);
        assertThat(left("privacy.lent_key", id(here)) + left("breakglass.glass_copy", id(here)))
                .isZero();
        String other = opened("number", number);
        clock.push(Duration.ofHours(4));
        lending.sweep();
        assertThat(left("privacy.lent_key", id(other)) + left("breakglass.glass_copy", id(other)))
                .isZero();
        assertThat(left("breakglass.glass_request", id(other))).isEqualTo(1);
    }

    @Test
    @DisplayName("Geen woord ligt leesbaar in de database, en met de namen van het signaal gaat alles")
    void nothing_lies_there_in_words_and_all_goes_with_the_names(@Autowired Holdings holdings) {
        String here = opened("number", number);
        String all = superuser().sql("""
                        select string_agg(t::text, ' ') from (
                          select encode(asked, 'escape') t from breakglass.glass_request
                          union all select encode(content, 'escape') from breakglass.glass_copy) as words
                        """).query(String.class).single();
        assertThat(all).doesNotContain("Rietzanger", "buurvrouw", number);
        ReportId gone = signal;
        database.as(Acting.nobody(Purpose.ERASING), () -> {
            holdings.eraseNames(gone);
            return gone;
        });
        for (String table : List.of("glass_request", "glass_opening", "glass_copy")) {
            assertThat(left("breakglass." + table, id(here))).as(table).isZero();
        }
        assertThat(nora.get(here).absent()).isTrue();
    }

    @Test
    @DisplayName("Wat bekeken is en niets vond, ruimt het programma op")
    void what_found_nothing_goes_after_the_review() {
        UUID id = id(opened("number", "2019-4242"));
        lending.sweep();
        assertThat(left("breakglass.glass_request", id)).isEqualTo(1);
        pages.as(PRIVACY)
                .press(
                        "/break-glass/reviews/" + id,
                        pages.as(PRIVACY).open("/break-glass/reviews/" + id),
                        "Bekeken",
                        java.util.Map.of())
                .location();
        lending.sweep();
        assertThat(left("breakglass.glass_request", id)).isZero();
    }
}
