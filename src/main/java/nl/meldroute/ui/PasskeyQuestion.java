package nl.meldroute.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.meldroute.identity.Passkey;
import nl.meldroute.identity.Passkeys;

/**
 * What a page asks of the device of its reader, to prove who holds a passkey. The template puts the question on a form with
 * {@code ui/passkey-parts}; the script of the page hands it to the device, and sends what it answers with that form.
 */
public interface PasskeyQuestion {
    /** Hidden field with the answer of the device. */
    String ANSWER = "credential";

    /** Hidden field with the secret that the device made, where one was asked; never shown again and never kept. */
    String SECRET = "device-secret";

    /** Id of the button; where a mistake leads to. */
    String BUTTON = "passkey";

    /** The question to prove who holds a passkey, whichever it is. */
    String toProve(HttpServletRequest request);

    /**
     * Likewise with one of these, and to make a secret (WebAuthn, extension {@code prf}).
     *
     * @param of what it is a secret of, 32 bytes in the alphabet of addresses
     */
    String forSecret(HttpServletRequest request, String of, List<Passkey> among);

    /** Whose passkey answered; empty where the answer is not as it should be, or was used before. */
    Optional<Passkeys.Owned> proven(HttpServletRequest request, String answer);
}
