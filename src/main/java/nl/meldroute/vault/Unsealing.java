package nl.meldroute.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.SealedRows;
import nl.meldroute.vault.store.SealedRows.Explained;
import nl.meldroute.vault.store.SealedRows.Sealed;
import org.springframework.stereotype.Component;

/** Opens envelopes in the role of the vault; the row on the audit is part of the same transaction. */
@Component
class Unsealing {
    private final VaultRole role;
    private final SealedRows rows;
    private final OpenVaults vaults;

    Unsealing(VaultRole role, SealedRows rows, OpenVaults vaults) {
        this.role = role;
        this.rows = rows;
        this.vaults = vaults;
    }

    /** What somebody wants to see: an envelope, as the audit will say it, and why in own words, if that was asked. */
    record Look(ReportId report, Envelope.Kind kind, Act act, String explanation) {}

    /** Whom this is about; empty where the vault is shut. Throws {@link NotForYou} where nothing was sealed. */
    Optional<Reporter> open(String unlockKey, Look look) {
        return vaults.use(Acting.person(), unlockKey)
                .map(keys -> role.during(() -> {
                    role.record(look.act());
                    Sealed sealed = rows.envelope(look.report(), look.kind()).orElseThrow(NotForYou::new);
                    explain(look, sealed.key());
                    Envelope.Place place =
                            new Envelope.Place(sealed.key(), look.report().value(), look.kind());
                    return Envelope.open(privateKey(keys, sealed), sealed.blob(), place);
                }));
    }

    /** Why others looked, in own words; empty where the vault is shut. */
    Optional<List<Explanation>> explanations(String unlockKey, ReportId report) {
        return vaults.use(Acting.person(), unlockKey)
                .map(keys -> role.during(() -> {
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
