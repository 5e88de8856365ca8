package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Absence;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days on which somebody is away. The row policies let each change only the own. */
@Repository
public class AbsenceRows {
    private static final String ALL = "select id, account, first_day, last_day, ended from identity.absence ";
    private final JdbcClient client;

    AbsenceRows(JdbcClient client) {
        this.client = client;
    }

    public List<Absence> notOver(LocalDate day) {
        return client.sql(ALL + "where ended is null and last_day >= ? order by first_day, id")
                .param(day)
                .query(AbsenceRows::read)
                .list();
    }

    /** The own ones. */
    public List<Absence> over(LocalDate today) {
        return client.sql(ALL + """
                where account = database.actor() and (ended is not null or last_day < ?) order by first_day, id
                """).param(today).query(AbsenceRows::read).list();
    }

    /** What ran out makes room for what is planned next. */
    public void endThoseOver(LocalDate today) {
        client.sql("""
                update identity.absence set ended = last_day
                where account = database.actor() and ended is null and last_day < ?
                """).param(today).update();
    }

    /**
     * At most one of each person has not ended; it is replaced by who knew it, or by the same form once more. A form
     * whose days ended already is an old one.
     */
    public boolean put(Absence days, UUID known) {
        return client.sql("""
                insert into identity.absence as before (id, account, first_day, last_day)
                select :id, :account, :first, :last
                where not exists (select from identity.absence where id = :id and ended is not null)
                on conflict (account) where ended is null
                do update set id = excluded.id, first_day = excluded.first_day, last_day = excluded.last_day
                where before.id in (:known, excluded.id)
                """)
                        .param("id", days.id())
                        .param("account", days.account().value())
                        .param("first", days.first())
                        .param("last", days.last())
                        .param("known", known)
                        .update()
                == 1;
    }

    /** Only where it had not begun. */
    public boolean cancel(UUID id, LocalDate today) {
        return client.sql("""
                delete from identity.absence
                where id = ? and account = database.actor() and ended is null and first_day > ?
                """).params(id, today).update() > 0;
    }

    public boolean end(UUID id, LocalDate today) {
        return client.sql("""
                update identity.absence set ended = least(last_day, ?)
                where id = ? and account = database.actor() and ended is null
                """).params(today, id).update() > 0;
    }

    /** The own ones. */
    public boolean deleteOver(LocalDate today) {
        return client.sql("""
                delete from identity.absence
                where account = database.actor() and (ended is not null or last_day < ?)
                """).param(today).update() > 0;
    }

    /** Of everybody. */
    public void deleteAllOver(LocalDate before) {
        client.sql("delete from identity.absence where coalesce(ended, last_day) < ?")
                .param(before)
                .update();
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("ended", LocalDate.class));
    }
}
