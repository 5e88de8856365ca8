package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.Ceremony;
import nl.meldroute.identity.Passkey;
import nl.meldroute.identity.Passkeys;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import nl.meldroute.ui.PasskeyQuestion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a page asks of the device of its reader, and what came of it; a script of the page hands it on as it is. */
@Component
class Devices implements PasskeyQuestion {
    static final String NAME = "device-name";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ANSWER = 20_000;
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);
    private final Ceremony ceremony;
    private final Passkeys passkeys;
    private final Sites sites;
    private final Municipality municipality;
    private final JsonMapper json;

    Devices(Ceremony ceremony, Passkeys passkeys, Sites sites, Municipality municipality, JsonMapper json) {
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.sites = sites;
        this.municipality = municipality;
        this.json = json;
    }

    /** A name that its owner gives, so that one can be told from another. */
    static Form named(Form form) {
        return form.required(NAME, LONGEST_NAME, "ui.passkey.name.empty");
    }

    @Override
    public String toProve(HttpServletRequest request) {
        return json.writeValueAsString(proof(request));
    }

    @Override
    public String forSecret(HttpServletRequest request, String of, List<Passkey> among) {
        Map<String, Object> question = new HashMap<>(proof(request));
        question.put("prf", of);
        question.put(
                "allowCredentials",
                among.stream()
                        .map(one -> Map.of("type", "public-key", "id", text(one.credential())))
                        .toList());
        return json.writeValueAsString(question);
    }

    private Map<String, Object> proof(HttpServletRequest request) {
        return Map.of(
                "challenge", ceremony.toProve(),
                "rpId", sites.of(request).host(),
                "userVerification", "required");
    }

    /** The question to make a passkey for this account. The name is for the device alone. */
    String toRegister(HttpServletRequest request, AccountId account, String username) {
        return json.writeValueAsString(Map.of(
                "challenge", ceremony.toRegister(account),
                "rp", Map.of("id", sites.of(request).host(), "name", "Signalen " + municipality.name()),
                "user", Map.of("id", handle(account), "name", username, "displayName", username),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                .toList(),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none"));
    }

    Optional<Ceremony.Made> made(HttpServletRequest request, AccountId account, String answer) {
        return answer.length() > LONGEST_ANSWER ? Optional.empty() : ceremony.made(sites.of(request), account, answer);
    }

    @Override
    public Optional<Passkeys.Owned> proven(HttpServletRequest request, String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        return ceremony.proven(sites.of(request), answer, passkeys::by, Passkeys.Owned::passkey);
    }

    private static String handle(AccountId account) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
