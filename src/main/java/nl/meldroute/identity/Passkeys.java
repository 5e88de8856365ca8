package nl.meldroute.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.identity.store.PasskeyRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;

/** The passkeys of the accounts. Each person sees and changes only the own; what they call one is sealed. */
@ModuleDoor
public class Passkeys {
    /** More than anybody needs. */
    public static final int MOST = 8;

    private final PasskeyRows rows;
    private final AccountRows accounts;
    private final KeyBox names;
    private final Clock clock;

    Passkeys(PasskeyRows rows, AccountRows accounts, KeyFile keyFile, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.names = keyFile.box("passkey names");
        this.clock = clock;
    }

    /**
     * A passkey with whose it is.
     *
     * @param stamp of the account as it is now
     */
    public record Owned(Passkey passkey, Account account, String stamp) {}

    /** One's own, the oldest first. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public List<Passkey> own() {
        return rows.of(Acting.person()).stream().map(this::opened).toList();
    }

    /**
     * Adds one to one's own; false where there are many already, or this one is known. Throws {@link NotForYou} where the
     * account is not what it was at this sign-in: nothing of before opens it once somebody got access to it anew.
     */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public boolean add(Ceremony.Made made, String name) {
        AccountId person = Acting.person();
        if (SignIn.current().filter(here -> accounts.hold(person, here.stamp())).isEmpty()) {
            throw new NotForYou();
        }
        return rows.countLocked(person) < MOST && insert(person, made, name);
    }

    /**
     * Takes away one of one's own.
     *
     * @param needed whether the last one has to stay
     * @return whether it is gone; false where it was the last one, and needed
     */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public boolean revoke(UUID id, boolean needed) {
        AccountId person = Acting.person();
        int left = rows.countLocked(person);
        return (!needed || left > 1) && rows.delete(person, id);
    }

    /**
     * The first one of somebody who showed a password and has none; false where there is one by now.
     *
     * @param stamp of the account when the password was shown; with another one now, nothing is added
     */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean addFirst(AccountId account, String stamp, Ceremony.Made made, String name) {
        return accounts.hold(account, stamp) && rows.countLocked(account) == 0 && insert(account, made, name);
    }

    /** Whose passkey this is; empty where it is not known, or its account is closed. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Optional<Owned> by(byte[] credential) {
        return rows.byCredential(credential)
                .flatMap(row -> accounts.stamp(row.account())
                        .flatMap(stamp ->
                                accounts.byId(row.account()).map(account -> new Owned(opened(row), account, stamp))));
    }

    /** How many an account has. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public int count(AccountId account) {
        return rows.of(account).size();
    }

    private boolean insert(AccountId account, Ceremony.Made made, String name) {
        UUID id = RandomIds.next();
        return rows.insert(new PasskeyRows.Row(
                id,
                account,
                names.lock(name.getBytes(StandardCharsets.UTF_8), id.toString()),
                made.credential(),
                made.key(),
                made.count(),
                made.eligible(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    private Passkey opened(PasskeyRows.Row row) {
        return new Passkey(
                row.id(),
                row.account(),
                name(row.id(), row.label()),
                row.credential(),
                row.key(),
                row.count(),
                row.eligible(),
                row.since());
    }

    /** A name that was altered is no reason to keep its owner out. */
    private String name(UUID id, byte[] label) {
        return names.unlock(label, id.toString())
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElse("?");
    }
}
