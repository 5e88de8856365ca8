package nl.meldroute.vault;

import static nl.meldroute.vault.VaultModule.account;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.database.Superuser;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.Passphrase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vault that begins anew for each test, with people around it, and a hand in its tables that no row policy stops. */
final class VaultCase {
    private static final List<String> TABLES = List.of(
            "explanation",
            "envelope",
            "recovery_wrap",
            "recovery_set",
            "wrap",
            "renewal",
            "passkey_wrap",
            "holder",
            "vault_key");
    final Account officer = account("jan", Role.FOCAL_OFFICER);
    final Account deputy = account("els", Role.DEPUTY);
    final Account newcomer = account("bas", Role.FOCAL_OFFICER);
    private final Parts parts;
    private final JdbcClient superuser;

    private VaultCase(Parts parts, JdbcClient superuser) {
        this.parts = parts;
        this.superuser = superuser;
    }

    /** What a case is made of. */
    record Parts(Holders holders, Vault vault, Accounts accounts, Keyring keyring) {
        /** A new vault with officer and deputy as its holders, and a newcomer without a key. */
        VaultCase begin(Path home) {
            VaultCase begun = new VaultCase(this, new Superuser(home).client());
            begun.superuser.sql("drop schema if exists photos cascade").update();
            TABLES.forEach(
                    table -> begun.superuser.sql("delete from vault." + table).update());
            begun.superuser.sql("delete from notices.outbox").update();
            List.of(begun.officer, begun.deputy, begun.newcomer)
                    .forEach(account -> accounts.add(account, "sleutelbloem"));
            holders.seed(
                    Map.of(begun.officer.id(), passphrase(begun.officer), begun.deputy.id(), passphrase(begun.deputy)));
            return begun;
        }
    }

    /** A data folder of its own, for a product of which a test reads the files. */
    static Path home() {
        return Path.of("target/test-data/vault-" + RandomIds.next());
    }

    static String passphrase(Account account) {
        return "de eigen zin van " + account.username();
    }

    Unlocking open(Account account) {
        return open(account, passphrase(account));
    }

    Unlocking open(Account account, String passphrase) {
        return as(account, () -> parts.holders().open(passphrase));
    }

    String unlocked(Account account) {
        return switch (open(account)) {
            case Unlocking.Opened opened -> opened.unlockKey();
            case Unlocking other -> throw new AssertionError("Not open: " + other);
        };
    }

    /** The code of whoever waits, as it is shown to a holder. */
    String checkCode(Account by, Account newcomer) {
        return as(by, parts.holders()::requests).stream()
                .filter(request -> request.account().equals(newcomer))
                .findFirst()
                .orElseThrow()
                .checkCode();
    }

    Holders.Admission admit(Account by, String unlockKey, Account newcomer) {
        String compared = checkCode(by, newcomer);
        return as(by, () -> parts.holders().admit(unlockKey, newcomer.id(), compared));
    }

    /** What the own passphrase opens, as somebody with a copy of the database would have it. */
    Keyring.Unlocked unlockedKeys(Account account) {
        Acting acting = new Acting(account.id(), account.role().name(), Purpose.REVEALING);
        return acting.during(() -> parts.keyring()
                .unlock(
                        parts.keyring().lock(account.id()).orElseThrow(),
                        new Passphrase(passphrase(account)),
                        "vault.open")
                .orElseThrow());
    }

    ReportId sealed(Reporter reporter) {
        ReportId report = ReportId.random();
        assertThat(parts.vault().seal(report, reporter)).isInstanceOf(Sealing.Sealed.class);
        return report;
    }

    Revealing reveal(Account account, ReportId report) {
        String key = unlocked(account);
        return as(account, () -> parts.vault().reveal(key, report, Reason.QUESTION, ""));
    }

    boolean opens(Account account, ReportId report) {
        return reveal(account, report) instanceof Revealing.Revealed;
    }

    List<String> audited(UUID object) {
        return superuser
                .sql("select action || ' ' || outcome from audit.entry where object_id = ? order by seq")
                .param(object)
                .query((row, _) -> row.getString(1))
                .list();
    }

    JdbcClient superuser() {
        return superuser;
    }

    /** All that the vault keeps, to see that nothing was changed. */
    List<String> everything() {
        return TABLES.stream()
                .flatMap(table -> superuser
                        .sql("select '%1$s ' || t::text from vault.%1$s t order by 1".formatted(table))
                        .query((row, _) -> row.getString(1))
                        .list()
                        .stream())
                .toList();
    }
}
