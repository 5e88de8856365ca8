package nl.meldroute.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meldroute.privacy.Holding.Kept;
import nl.meldroute.privacy.Holdings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: wissen komt overal, ook waar later iets bij komt")
class HoldingsTest {
    /** Tables with ids, but of no signal: of people, of keys of the vault, of drafts that only their writer opens, of days, of looks and texts. */
    private static final Set<String> OF_NO_SIGNAL = Set.of(
            // What may be erased of a row of the audit; nothing of the kind is written yet.
            "audit.detail",
            "administration.last_day",
            "administration.nomination",
            "files.waiting",
            "identity.account",
            "housestyle.house_colour",
            "housestyle.logo",
            "identity.absence",
            "identity.sign_in",
            "identity.passkey",
            "identity.code_secret",
            "identity.first_code",
            "intake.last_number",
            "intake.time_spent",
            "notices.arrival",
            "notices.daily",
            "notices.outbox",
            "oversight.month_seen",
            "parameters.own_value",
            "parameters.withdrawal",
            "partners.number",
            "reporting.draft",
            "reporting.slip",
            // A mail under way: our reference, until it was sent.
            "notices.reminder",
            "partners.mail",
            // What was agreed about a source, and the file of a register: of no signal.
            "sources.source",
            "sources.register",
            "wording.own_text",
            "vault.holder",
            "vault.passkey_wrap",
            "vault.recovery_set",
            "vault.recovery_wrap",
            "vault.renewal",
            "vault.vault_key",
            "vault.wrap");
    /** What stays by intent: ids of what was done, and what was erased. */
    private static final Set<String> STAYS =
            Set.of("audit.entry", "retention.batch", "retention.erased", "retention.erased_rows", "retention.tally");

    private final Holdings holdings;
    private final Remains remains;

    @Autowired
    HoldingsTest(Holdings holdings, Remains remains) {
        this.holdings = holdings;
        this.remains = remains;
    }

    private List<String> named() {
        return holdings.tables().stream().map(Kept::table).toList();
    }

    private List<String> there() {
        return remains.client().sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_name <> 'migration'
                          and table_schema not in ('pg_catalog', 'information_schema')
                        """).query((row, _) -> row.getString(1)).list();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(named());
        known.addAll(OF_NO_SIGNAL);
        known.addAll(STAYS);
        return known;
    }

    private List<String> forgotten() {
        return there().stream().filter(table -> !known().contains(table)).toList();
    }

    @Test
    void every_table_is_held_by_a_module_or_has_nothing_of_a_signal() {
        assertThat(forgotten())
                .as("a new table is named by the Holding of its module, or here with a reason")
                .isEmpty();
        assertThat(known()).doesNotHaveDuplicates().allMatch(there()::contains);
    }

    @Test
    void whatever_is_held_goes_with_the_key_or_with_the_names_but_for_modules_that_know_no_key() {
        List<String> withKey = remains.goingWith("privacy.case_key");
        List<String> withNames = remains.goingWith("privacy.names");
        assertThat(holdings.tables()).allSatisfy(kept -> {
            if (!Set.of("vault", "notices").contains(kept.schema())) {
                assertThat(withKey).contains(kept.table());
            }
            assertThat(withNames.contains(kept.table()) && !kept.table().equals("privacy.names"))
                    .as("%s goes with the names", kept.table())
                    .isEqualTo(kept.names());
        });
        assertThat(withKey).allMatch(named()::contains);
    }

    @Test
    void a_table_that_nobody_names_is_found() {
        remains.client().sql("create table intake.planted (signal_id uuid)").update();
        try {
            assertThat(forgotten()).containsExactly("intake.planted");
        } finally {
            remains.client().sql("drop table intake.planted").update();
        }
    }
}
