package nl.meldroute.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.FieldWall;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.SealedRows;
import nl.meldroute.vault.store.SealedRows.Explained;
import nl.meldroute.vault.store.SealedRows.Sealed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens envelopes in the role of the vault; the row on the audit is part of the same transaction. */
@Component
class Unsealing {
    private static final Logger LOG = LoggerFactory.getLogger(Unsealing.class);
    private static final String ENVELOPE = "vault.envelope.blob";
    private static final String EXPLANATION = "vault.explanation.blob";
    private final VaultRole role;
    private final SealedRows rows;
    private final Keys keys;
    private final OpenVaults vaults;
    private final Accounts accounts;

    Unsealing(VaultRole role, SealedRows rows, Keys keys, OpenVaults vaults, Accounts accounts) {
        this.accounts = accounts;
        this.role = role;
        this.rows = rows;
        this.keys = keys;
        this.vaults = vaults;
    }

    /** What somebody wants to see: an envelope, as the audit will say it, and why in own words, if that was asked. */
    record Look(ReportId report, Envelope.Kind kind, Act act, String explanation) {}

    /**
     * Something that is sealed, and how it is read.
     *
     * @param act on the audit, whatever comes of it
     * @param sealed where it lies; empty where it was sealed to a key that is gone, since all moved to another
     * @param beside kept in the same transaction, sealed to the same key
     */
    record Sought<T>(
            ReportId report,
            Act act,
            Supplier<Optional<Sealed>> sealed,
            Consumer<VaultKey> beside,
            Reading<T> reading) {}

    /** Reads what is sealed; throws {@link BrokenSeal} where it was changed or belongs somewhere else. */
    @FunctionalInterface
    interface Reading<T> {
        T read(byte[] privateKey, Sealed sealed);
    }

    /** What comes of a look. */
    sealed interface Outcome<T> {
        record Found<T>(T what) implements Outcome<T> {
            @Override
            public String toString() {
                return "Found[secret]";
            }
        }

        record Shut<T>() implements Outcome<T> {}

        /** Altered, swapped, copied, or sealed to a strange key. */
        record Broken<T>() implements Outcome<T> {}
    }

    /** Whom this is about. Throws {@link NotForYou} where nothing was sealed. */
    Outcome<Reporter> open(String unlockKey, Look look) {
        return open(
                unlockKey,
                new Sought<>(
                        look.report(),
                        look.act(),
                        () -> Optional.of(
                                rows.envelope(look.report(), look.kind()).orElseThrow(NotForYou::new)),
                        key -> explain(look, key),
                        (privateKey, found) -> Envelope.open(
                                privateKey,
                                found.blob(),
                                new Envelope.Place(found.key(), look.report().value(), look.kind()))));
    }

    /** Opens one thing, on the record; the same rules for all that is sealed, wherever it is kept. */
    <T> Outcome<T> open(String unlockKey, Sought<T> sought) {
        FieldWall.pass(ENVELOPE, FieldClass.REPORTER);
        return use(unlockKey)
                .map(opened -> role.during(() -> {
                    keys.hold();
                    return sought.sealed()
                            .get()
                            .filter(found -> !moved(found.key(), opened))
                            .map(found -> recorded(found, opened, sought))
                            .orElseGet(this::shut);
                }))
                .orElseGet(Outcome.Shut::new);
    }

    /** Whether it moved to another key after this vault was opened. */
    private boolean moved(VaultKey key, Map<UUID, byte[]> opened) {
        return !opened.containsKey(key.id()) && keys.holds(Acting.person(), key);
    }

    private <T> Outcome<T> shut() {
        vaults.shut(Acting.person());
        return new Outcome.Shut<>();
    }

    private <T> Outcome<T> recorded(Sealed sealed, Map<UUID, byte[]> opened, Sought<T> sought) {
        role.record(sought.act());
        sought.beside().accept(sealed.key());
        return read(opened.get(sealed.key().id()), sealed, sought);
    }

    /** The vault of somebody whose account was closed, or who is in another role now, shuts before the sign-in ends. */
    Optional<Map<UUID, byte[]>> use(String unlockKey) {
        Acting acting = Acting.required();
        boolean appointed = accounts.inRole(Role.valueOf(String.valueOf(acting.role()))).stream()
                .anyMatch(account -> account.id().equals(acting.actor()));
        if (!appointed) {
            vaults.shut(Acting.person());
        }
        return vaults.use(Acting.person(), unlockKey);
    }

    private <T> Outcome<T> read(byte @Nullable [] privateKey, Sealed sealed, Sought<T> sought) {
        try {
            if (privateKey != null) {
                return new Outcome.Found<>(sought.reading().read(privateKey, sealed));
            }
        } catch (BrokenSeal changed) {
            LOG.warn("Something sealed was altered, swapped or copied: {}", changed.getMessage());
        }
        role.record(Act.on(sought.report(), "envelope.broken").refused());
        return new Outcome.Broken<>();
    }

    /** Why others looked, in own words; empty where the vault is shut. */
    Optional<List<Explanation>> explanations(String unlockKey, ReportId report) {
        FieldWall.pass(EXPLANATION, FieldClass.REPORTER);
        return use(unlockKey)
                .map(keys -> role.during(() -> {
                    this.keys.hold();
                    role.record(Act.on(report, "reporter.explanations"));
                    return rows.explanations(report).stream()
                            .map(row -> new Explanation(row.by(), Reason.of(row.reason()), text(keys, report, row)))
                            .toList();
                }));
    }

    private void explain(Look look, VaultKey key) {
        String reason = look.act().reason();
        if (reason != null && !look.explanation().isBlank()) {
            UUID id = RandomIds.next();
            byte[] sealed = key.sealText(look.report().value(), id, look.explanation());
            rows.insert(look.report(), new Explained(id, Acting.person(), reason, new Sealed(key, sealed)));
        }
    }

    private static String text(Map<UUID, byte[]> keys, ReportId report, Explained row) {
        Sealed sealed = row.sealed();
        return sealed.key().openText(privateKey(keys, sealed), sealed.blob(), report.value(), row.id());
    }

    private static byte[] privateKey(Map<UUID, byte[]> keys, Sealed sealed) {
        byte[] key = keys.get(sealed.key().id());
        if (key == null) {
            throw new BrokenSeal("Sealed to a key that this holder was never given");
        }
        return key;
    }
}
