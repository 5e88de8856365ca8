package nl.meldroute.reporting;

import java.util.Optional;
import nl.meldroute.reporting.rules.Answers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A draft as bytes that only its key opens. */
@Component
class DraftCodec {
    private static final String DRAFT = "reporting.draft.blob";
    private static final String SLIP = "reporting.slip.blob";
    private final JsonMapper json;

    DraftCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] seal(DraftKey key, Answers answers) {
        return key.seal(DRAFT, json.writeValueAsBytes(answers));
    }

    Optional<Answers> open(DraftKey key, byte[] blob) {
        return key.open(DRAFT, blob).map(plain -> json.readValue(plain, Answers.class));
    }

    byte[] seal(DraftKey key, Slip slip) {
        return key.seal(SLIP, json.writeValueAsBytes(slip));
    }

    Optional<Slip> openSlip(DraftKey key, byte[] blob) {
        return key.open(SLIP, blob).map(plain -> json.readValue(plain, Slip.class));
    }
}
