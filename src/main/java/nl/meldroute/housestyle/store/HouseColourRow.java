package nl.meldroute.housestyle.store;

import java.util.Optional;
import nl.meldroute.housestyle.rules.Colour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one house colour, if one was chosen. */
@Repository
public class HouseColourRow {
    private final JdbcClient client;

    HouseColourRow(JdbcClient client) {
        this.client = client;
    }

    public Optional<Colour> read() {
        return client.sql("select colour from housestyle.house_colour")
                .query(String.class)
                .optional()
                .flatMap(Colour::read);
    }

    public void keep(Colour colour) {
        remove();
        client.sql("insert into housestyle.house_colour (colour) values (?)")
                .param(colour.text())
                .update();
    }

    public void remove() {
        client.sql("delete from housestyle.house_colour").update();
    }
}
