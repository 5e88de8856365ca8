package nl.meldroute.baseregisters;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** BAG API Individuele Bevragingen, version 2: what a house is for, how large and how old (Kadaster). */
final class Bag implements Protocol {
    @Override
    public Sent ask(Lookup lookup) {
        if (!(lookup instanceof Lookup.Address address)) {
            throw new IllegalArgumentException("The BAG knows addresses only");
        }
        return new Sent(
                "/adressenuitgebreid?postcode=" + address.postcode() + "&huisnummer=" + address.number()
                        + (address.letter().isEmpty() ? "" : "&huisletter=" + address.letter())
                        + (address.addition().isEmpty() ? "" : "&huisnummertoevoeging=" + address.addition())
                        + "&exacteMatch=true",
                "");
    }

    @Override
    public String keyHeader() {
        return "X-Api-Key";
    }

    @Override
    public List<Looked.Row> read(JsonNode answer) {
        List<Looked.Row> rows = new ArrayList<>();
        for (JsonNode house : answer.path("_embedded").path("adressen")) {
            rows.add(new Details()
                    .add(
                            "address",
                            Details.line(
                                            Details.text(house, "openbareRuimteNaam"),
                                            Details.text(house, "huisnummer"),
                                            Details.text(house, "huisletter"),
                                            Details.text(house, "huisnummertoevoeging"))
                                    + ", "
                                    + Details.line(
                                            Details.text(house, "postcode"), Details.text(house, "woonplaatsNaam")))
                    .add("use", Details.texts(house.path("gebruiksdoelen")))
                    .add("surface", Details.text(house, "oppervlakte"))
                    .add("built", Details.texts(house.path("oorspronkelijkBouwjaar")))
                    .add("status", Details.text(house, "adresseerbaarObjectStatus"))
                    .row());
        }
        return rows;
    }
}
