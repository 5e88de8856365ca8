package nl.meldroute.housestyle.store;

import java.util.Optional;
import nl.meldroute.housestyle.Logo;
import nl.meldroute.kernel.RandomIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one logo, if there is one. */
@Repository
public class LogoRow {
    private final JdbcClient client;

    LogoRow(JdbcClient client) {
        this.client = client;
    }

    public Optional<Logo> read() {
        return client.sql("select media_type, content, width, height, words from housestyle.logo")
                .query((row, _) -> new Logo(
                        row.getString("media_type"),
                        row.getBytes("content"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("words")))
                .optional();
    }

    public void keep(Logo logo) {
        remove();
        client.sql("""
                insert into housestyle.logo (id, media_type, content, width, height, words)
                values (:id, :type, :content, :width, :height, :words)
                """)
                .param("id", RandomIds.next())
                .param("type", logo.mediaType())
                .param("content", logo.content())
                .param("width", logo.width())
                .param("height", logo.height())
                .param("words", logo.words())
                .update();
    }

    public void remove() {
        client.sql("delete from housestyle.logo").update();
    }
}
