package nl.meldroute.vault;

import static nl.meldroute.vault.VaultModule.account;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.vault.Holders.Admission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithVault
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/vault-holders-${random.uuid}")
@DisplayName("Beleidsplan 2.1: de aandachtsfunctionaris en de vervanger openen de kluis elk zelf")
class HoldersTest {
    private static final String FIRST = "molen dijk zwaan kade roer zeil";
    private static final String SECOND = "kikker sloot brug wolk gras hek";
    private final Account officer = account("jan", Role.FOCAL_OFFICER);
    private final Account deputy = account("els", Role.DEPUTY);
    private final Account contact = account("mo", Role.DEPARTMENT_CONTACT);
    private final Holders holders;
    private final Vault vault;
    private final ActingDatabase app;
    private final PushedClock clock;

    @Autowired
    HoldersTest(Holders holders, Vault vault, ActingDatabase app, PushedClock clock) {
        this.holders = holders;
        this.vault = vault;
        this.app = app;
        this.clock = clock;
    }

    @BeforeEach
    void people(@Autowired Accounts accounts) {
        List.of(officer, deputy, contact).forEach(account -> accounts.add(account, "sleutelbloem"));
    }

    private Enrolment enrol(Account account, String passphrase) {
        return as(account, () -> holders.enrol(passphrase));
    }

    private Unlocking open(Account account, String passphrase) {
        return as(account, () -> holders.open(passphrase));
    }

    private String unlocked(Account account, String passphrase) {
        return switch (open(account, passphrase)) {
            case Unlocking.Opened opened -> opened.unlockKey();
            case Unlocking other -> throw new AssertionError("Not open: " + other);
        };
    }

    private List<String> audited(Account account) {
        return app.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> app.client()
                        .sql("select action || ' ' || outcome from audit.entry where object_id = ? order by seq")
                        .param(account.id().value())
                        .query(String.class)
                        .list());
    }

    /** One story, since a municipality has one vault and it begins once. */
    @Test
    void the_first_makes_the_vault_and_lets_in_the_second() {
        assertThat(vault.ready()).isFalse();
        assertThat(as(officer, holders::mine)).isEqualTo(new Membership.Outside());
        assertThat(open(officer, FIRST)).isEqualTo(new Unlocking.NotAHolder());
        assertThat(enrol(officer, "te kort")).isEqualTo(new Enrolment.TooShort());
        assertThat(enrol(officer, "wachtwoordwachtwoord")).isEqualTo(new Enrolment.TooPlain());
        assertThat(enrol(officer, FIRST)).isEqualTo(new Enrolment.Enrolled());
        assertThat(as(officer, holders::mine)).isEqualTo(new Membership.Holder());
        assertThat(enrol(officer, SECOND)).isEqualTo(new Enrolment.AlreadyThere());
        assertThat(vault.ready()).isFalse();

        assertThat(enrol(deputy, SECOND)).isEqualTo(new Enrolment.Requested());
        assertThat(open(deputy, SECOND)).isEqualTo(new Unlocking.NotAHolder());
        Membership waiting = as(deputy, holders::mine);
        assertThat(waiting).isInstanceOf(Membership.Waiting.class);
        assertThat(vault.ready()).isFalse();
        assertThat(as(deputy, holders::requests)).isEmpty();

        String code = as(officer, holders::requests).getFirst().checkCode();
        assertThat(as(officer, () -> holders.admit("", deputy.id(), code))).isEqualTo(Admission.SHUT);
        String key = unlocked(officer, FIRST);
        assertThat(as(officer, holders::requests)).singleElement().satisfies(request -> {
            assertThat(request.account()).isEqualTo(deputy);
            assertThat(new Membership.Waiting(request.checkCode())).isEqualTo(waiting);
            assertThat(request.checkCode()).matches("[0-9]{4}( [0-9]{4}){3}");
        });
        assertThatThrownBy(() -> as(officer, () -> holders.admit(key, contact.id(), code)))
                .isInstanceOf(NotForYou.class);
        assertThat(as(officer, () -> holders.admit(key, deputy.id(), code))).isEqualTo(Admission.ADMITTED);
        assertThatThrownBy(() -> as(officer, () -> holders.admit(key, deputy.id(), code)))
                .isInstanceOf(NotForYou.class);
        assertThat(vault.ready()).isTrue();
        assertThat(unlocked(deputy, SECOND)).hasSize(43);

        guessing_a_passphrase_is_slowed_and_written_down();
        assertThat(audited(deputy))
                .containsExactly(
                        "vault.request done",
                        "vault.admit done",
                        "vault.open done",
                        "vault.open refused",
                        "vault.open refused",
                        "vault.open refused",
                        "vault.open done",
                        "vault.close done");
    }

    private void guessing_a_passphrase_is_slowed_and_written_down() {
        for (int miss = 0; miss < 3; miss++) {
            assertThat(open(deputy, FIRST)).isEqualTo(new Unlocking.Wrong());
        }
        assertThat(open(deputy, SECOND)).isEqualTo(new Unlocking.TryLater(5));
        clock.push(Duration.ofMillis(4_500));
        assertThat(open(deputy, SECOND)).isEqualTo(new Unlocking.TryLater(1));
        clock.push(Duration.ofMillis(500));
        String key = unlocked(deputy, "  kikker  sloot brug wolk gras hek ");
        assertThat(as(deputy, () -> vault.openUntil(key)))
                .hasValue(clock.instant().plus(Duration.ofMinutes(10)));
        as(deputy, () -> {
            holders.close();
            return key;
        });
        assertThat(as(deputy, () -> vault.openUntil(key))).isEmpty();
    }

    @Test
    void what_is_offered_is_good_enough() {
        assertThat(as(officer, holders::offeredPassphrase)).matches("[a-z]+( [a-z]+){5}");
        assertThatThrownBy(() -> as(contact, holders::offeredPassphrase)).isInstanceOf(NotForYou.class);
    }
}
