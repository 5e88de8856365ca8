package nl.meldroute.backup;

import java.util.List;
import java.util.UUID;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the holders of a test keys that cost what they do in a municipality: a program with too little memory fails then. */
record Costly(JdbcClient superuser) {
    private record Held(UUID account, HolderKey key, VaultKey vault, byte[] wrapped) {}

    /** All of them, with the passphrase that they have. */
    void lockAll(String text) {
        Passphrase passphrase = new Passphrase(text);
        SlowHash hash = new SlowHash();
        for (Held held : holders()) {
            byte[] own = held.key().unlock(held.account(), passphrase, hash).orElseThrow();
            byte[] vault = held.vault().unwrap(held.account(), own, held.wrapped());
            HolderKey next = HolderKey.make(held.account(), passphrase, hash, SlowHash.Cost.PASSPHRASE);
            superuser
                    .sql("""
                    update vault.holder set public_key = ?, wrapped_private = ?, salt = ?, memory = ?, rounds = ?
                    where account_id = ?
                    """)
                    .params(next.publicKey(), next.wrappedPrivate(), next.salt())
                    .params(next.cost().memoryKib(), next.cost().rounds(), held.account())
                    .update();
            superuser
                    .sql("update vault.wrap set wrapped = ? where account_id = ?")
                    .params(held.vault().wrapFor(held.account(), next.publicKey(), vault), held.account())
                    .update();
        }
    }

    private List<Held> holders() {
        return superuser
                .sql("""
                select h.account_id, h.public_key as own, h.wrapped_private, h.salt, h.memory, h.rounds,
                       k.id, k.municipality, k.public_key, w.wrapped
                from vault.holder h join vault.wrap w on w.account_id = h.account_id join vault.vault_key k on k.id = w.vk_id
                """)
                .query((row, _) -> new Held(
                        row.getObject("account_id", UUID.class),
                        new HolderKey(
                                row.getBytes("own"),
                                row.getBytes("wrapped_private"),
                                row.getBytes("salt"),
                                new SlowHash.Cost(row.getInt("memory"), row.getInt("rounds"))),
                        new VaultKey(
                                row.getObject("id", UUID.class),
                                row.getString("municipality"),
                                row.getBytes("public_key")),
                        row.getBytes("wrapped")))
                .list();
    }
}
