package nl.meldroute.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another module that keeps something sealed, in a table of its own; a test does something else while it moves. */
final class Photos implements SealedElsewhere {
    private static final String TABLE = """
            create schema photos;
            grant usage on schema photos to meldroute_vault;
            create table photos.photo (
                id uuid primary key, report_id uuid, vk_id uuid references vault.vault_key, sealed bytea);
            grant select, update on photos.photo to meldroute_vault;
            """;
    private final JdbcClient vault;
    private final List<Runnable> preparing = new ArrayList<>();
    private final List<Runnable> moving = new ArrayList<>();
    private boolean there;

    Photos(ActingDatabase database) {
        this.vault = database.client();
    }

    void begin(JdbcClient superuser) {
        superuser.sql(TABLE).update();
        preparing.clear();
        moving.clear();
        there = true;
    }

    /** Once, when all else has moved already. */
    void whileMoving(Runnable act) {
        moving.add(act);
    }

    /** Once, before anybody waits. */
    void whilePreparing(Runnable act) {
        preparing.add(act);
    }

    UUID add(JdbcClient superuser, ReportId report, String text) {
        UUID row = RandomIds.next();
        VaultKey key = key(superuser, "current");
        superuser
                .sql("insert into photos.photo values (?, ?, ?, ?)")
                .params(row, report.value(), key.id(), key.sealText(report.value(), row, text))
                .update();
        return row;
    }

    String read(JdbcClient superuser, UUID row, Keyring.Unlocked unlocked) {
        VaultKey key = key(superuser, "id = (select vk_id from photos.photo where id = '" + row + "')");
        return superuser
                .sql("select report_id, sealed from photos.photo where id = ?")
                .param(row)
                .query((found, _) -> key.openText(
                        unlocked.keys().getOrDefault(key.id(), new byte[32]),
                        found.getBytes("sealed"),
                        found.getObject("report_id", UUID.class),
                        row))
                .single();
    }

    private static VaultKey key(JdbcClient superuser, String where) {
        return superuser
                .sql("select id, municipality, public_key from vault.vault_key where " + where)
                .query((row, _) -> new VaultKey(
                        row.getObject("id", UUID.class), row.getString("municipality"), row.getBytes("public_key")))
                .single();
    }

    @Override
    public List<Kept> kept() {
        if (!there) {
            return List.of();
        }
        once(preparing);
        return vault.sql("select id, report_id, vk_id, sealed from photos.photo")
                .query((row, _) -> new Kept(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getObject("vk_id", UUID.class),
                        row.getBytes("sealed")))
                .list();
    }

    @Override
    public void replace(List<Kept> moved) {
        once(moving);
        moved.forEach(one -> vault.sql("update photos.photo set vk_id = ?, sealed = ? where id = ?")
                .params(one.key(), one.blob(), one.row())
                .update());
    }

    private static void once(List<Runnable> acts) {
        List<Runnable> all = List.copyOf(acts);
        acts.clear();
        all.forEach(Runnable::run);
    }
}
