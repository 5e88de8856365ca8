package nl.meldroute.baseregisters;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** KVK API Zoeken, version 2: which companies there are by number or at an address; never by a name, which would stand in an address. */
final class Kvk implements Protocol {
    @Override
    public Sent ask(Lookup lookup) {
        return new Sent(
                switch (lookup) {
                    case Lookup.TradeNumber trade -> "/v2/zoeken?kvkNummer=" + trade.number();
                    case Lookup.Address address ->
                        "/v2/zoeken?postcode=" + address.postcode() + "&huisnummer=" + address.number()
                                + (address.letter().isEmpty() ? "" : "&huisletter=" + address.letter());
                },
                "");
    }

    @Override
    public String keyHeader() {
        return "apikey";
    }

    @Override
    public List<Looked.Row> read(JsonNode answer) {
        List<Looked.Row> rows = new ArrayList<>();
        for (JsonNode company : answer.path("resultaten")) {
            JsonNode address = company.path("adres").path("binnenlandsAdres");
            rows.add(new Details()
                    .add("company", Details.text(company, "naam"))
                    .add("kvk", Details.text(company, "kvkNummer"))
                    .add("branch", Details.text(company, "vestigingsnummer"))
                    .add("kind", Details.text(company, "type"))
                    .add(
                            "address",
                            Details.line(
                                    Details.text(address, "straatnaam"),
                                    Details.text(address, "huisnummer"),
                                    Details.text(address, "huisletter"),
                                    Details.text(address, "postcode"),
                                    Details.text(address, "plaats")))
                    .add("active", Details.text(company, "actief"))
                    .row());
        }
        return rows;
    }
}
