package nl.meldroute.baseregisters;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * BRP API Personen, version 2 (Haal Centraal): who is registered at an address, with a name and an age and nothing else; never a number of
 * a citizen. Of whoever asked for secrecy only that there is somebody.
 */
final class Brp implements Protocol {
    private static final List<String> FIELDS = List.of("naam.volledigeNaam", "leeftijd");
    private static final String SECRET = "geheimhoudingPersoonsgegevens";
    private final JsonMapper json;

    Brp(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Sent ask(Lookup lookup) {
        if (!(lookup instanceof Lookup.Address address)) {
            throw new IllegalArgumentException("Persons are asked for by an address only");
        }
        ObjectNode body = json.createObjectNode()
                .put("type", "ZoekMetPostcodeEnHuisnummer")
                .put("postcode", address.postcode())
                .put("huisnummer", address.number());
        if (!address.letter().isEmpty()) {
            body.put("huisletter", address.letter());
        }
        if (!address.addition().isEmpty()) {
            body.put("huisnummertoevoeging", address.addition());
        }
        FIELDS.forEach(body.putArray("fields")::add);
        return new Sent("/personen", json.writeValueAsString(body));
    }

    @Override
    public String keyHeader() {
        return "X-API-KEY";
    }

    @Override
    public List<Looked.Row> read(JsonNode answer) {
        List<Looked.Row> rows = new ArrayList<>();
        for (JsonNode person : answer.path("personen")) {
            boolean secret = person.path(SECRET).asBoolean(false);
            rows.add(new Details()
                    .add("person", secret ? "" : Details.text(person.path("naam"), "volledigeNaam"))
                    .add("age", secret ? "" : Details.text(person, "leeftijd"))
                    .add("secret", secret ? "yes" : "")
                    .row());
        }
        return rows;
    }
}
