package nl.meldroute.wording.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that the municipality says in its own words. */
@Repository
public class OwnTextRows {
    private final JdbcClient client;

    OwnTextRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * An own text.
     *
     * @param language {@code nl} or {@code en}
     * @param text as it is typed and read
     */
    public record OwnText(String key, String language, String text) {}

    public List<OwnText> all() {
        return client.sql("select key, language, text from wording.own_text order by key, language")
                .query((row, _) -> new OwnText(row.getString("key"), row.getString("language"), row.getString("text")))
                .list();
    }

    public void keep(OwnText own) {
        remove(own.key(), own.language());
        client.sql("insert into wording.own_text (key, language, text) values (?, ?, ?)")
                .params(own.key(), own.language(), own.text())
                .update();
    }

    public void remove(String key, String language) {
        client.sql("delete from wording.own_text where key = ? and language = ?")
                .params(key, language)
                .update();
    }
}
