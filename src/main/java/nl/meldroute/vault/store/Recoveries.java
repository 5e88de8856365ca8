package nl.meldroute.vault.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.VaultKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one recovery set, and the vault keys sealed to it. */
@Repository
public class Recoveries {
    private final JdbcClient client;
    private final KeyMark keyMark;

    Recoveries(@Qualifier("vault") ActingDatabase database, KeyMark keyMark) {
        this.keyMark = keyMark;
        this.client = database.client();
    }

    /**
     * The set as it is kept.
     *
     * @param tried when the keepers showed that they can open it; absent if they never did
     * @param trial the mark of the word of an open trial
     * @param ours whether a holder took it in; if not, somebody with the database put it there
     */
    public record Kept(RecoverySet set, @Nullable LocalDate tried, byte @Nullable [] trial, boolean ours) {
        /** Whether this word is the one of the open trial. */
        public boolean answers(byte[] mark) {
            return trial != null && Arrays.equals(trial, mark);
        }
    }

    public Optional<Kept> kept() {
        return client.sql("select public_set, tried_on, trial_mark, mark from vault.recovery_set")
                .query(this::read)
                .optional();
    }

    /** Puts this set in the place of the one before; what was sealed to that one goes with it. */
    public void put(RecoverySet set, LocalDate today) {
        drop();
        client.sql("insert into vault.recovery_set (id, public_set, taken_on, mark) values (?, ?, ?, ?)")
                .params(set.id(), set.print().getBytes(StandardCharsets.UTF_8), today, keyMark.of(set))
                .update();
    }

    /** Takes the set away, and what was sealed to it. */
    public void drop() {
        client.sql("delete from vault.recovery_set").update();
    }

    public void wrap(VaultKey key, RecoverySet set, byte[] wrapped) {
        client.sql("insert into vault.recovery_wrap (vk_id, set_id, wrapped) values (?, ?, ?)")
                .params(key.id(), set.id(), wrapped)
                .update();
    }

    public List<RecoveryRequest.Wrapped> wrapped() {
        return client.sql("""
                select k.id, k.municipality, k.public_key, w.wrapped
                from vault.recovery_wrap w join vault.vault_key k on k.id = w.vk_id
                """)
                .query((row, number) ->
                        new RecoveryRequest.Wrapped(Envelopes.key(row, number), row.getBytes("wrapped")))
                .list();
    }

    /** Begins a trial; the one before is over. */
    public void trial(byte[] mark) {
        client.sql("update vault.recovery_set set trial_mark = ?").param(mark).update();
    }

    /** The keepers opened it. */
    public void tried(LocalDate today) {
        client.sql("update vault.recovery_set set tried_on = ?, trial_mark = null")
                .param(today)
                .update();
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        RecoverySet set = RecoverySet.read(new String(row.getBytes("public_set"), StandardCharsets.UTF_8))
                .orElseThrow(() -> new BrokenSeal("The recovery set in the database was altered"));
        return new Kept(
                set,
                row.getObject("tried_on", LocalDate.class),
                row.getBytes("trial_mark"),
                keyMark.fits(set, row.getBytes("mark")));
    }
}
