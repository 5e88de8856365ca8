package nl.meldroute.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The two ceremonies of WebAuthn, by the library for it. Who holds the device has to be verified there (a finger, a face, a
 * code); which make of device it is, is not asked and not kept.
 */
@Component
public class Ceremony {
    private static final Logger LOG = LoggerFactory.getLogger(Ceremony.class);
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Challenges challenges;

    Ceremony(Challenges challenges) {
        this.challenges = challenges;
    }

    /**
     * Where the product is reached: a passkey made for another address does not work here.
     *
     * @param host without the port
     * @param origin scheme, host and port as the browser says them
     */
    public record Site(String host, String origin) {}

    /** What a device made for an account. */
    public record Made(byte[] credential, byte[] key, long count, boolean eligible) {}

    /** What the device has to sign to register for this account, in the alphabet of addresses. */
    public String toRegister(AccountId account) {
        return text(challenges.next(registering(account)));
    }

    /** What the device has to sign to prove who holds it. */
    public String toProve() {
        return text(challenges.next("prove"));
    }

    /** The key that a device made for this account; empty where the answer is not as it should be. */
    public Optional<Made> made(Site site, AccountId account, String answer) {
        try {
            RegistrationData data = read(() -> webAuthn.parseRegistrationResponseJSON(answer));
            CollectedClientData said = needed(data.getCollectedClientData());
            if (!challenges.spend(
                    registering(account), needed(said.getChallenge()).getValue())) {
                return Optional.empty();
            }
            webAuthn.verify(data, new RegistrationParameters(property(site, said), ALGORITHMS, true, true));
            AuthenticatorData<?> made = needed(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData credential = needed(made.getAttestedCredentialData());
            AttestedCredentialData noMake =
                    new AttestedCredentialData(AAGUID.ZERO, credential.getCredentialId(), credential.getCOSEKey());
            return Optional.of(
                    new Made(credential.getCredentialId(), keys.convert(noMake), made.getSignCount(), made.isFlagBE()));
        } catch (DataConversionException | VerificationException | IllegalArgumentException refused) {
            return refused(refused);
        }
    }

    /** Whose device signed; empty where the answer is not as it should be, or of a passkey that is not known. */
    public <T> Optional<T> proven(
            Site site, String answer, Function<byte[], Optional<T>> known, Function<T, Passkey> key) {
        try {
            AuthenticationData data = read(() -> webAuthn.parseAuthenticationResponseJSON(answer));
            CollectedClientData said = needed(data.getCollectedClientData());
            if (!challenges.spend("prove", needed(said.getChallenge()).getValue())) {
                return Optional.empty();
            }
            Optional<T> found = known.apply(bytes(data.getCredentialId()));
            found.map(key)
                    .ifPresent(passkey -> webAuthn.verify(
                            data,
                            new AuthenticationParameters(property(site, said), record(passkey), null, true, true)));
            return found;
        } catch (DataConversionException | VerificationException | IllegalArgumentException refused) {
            return refused(refused);
        }
    }

    /** Whatever a stranger sends: the library meets some of it with exceptions that are not its own. */
    private static <T> T read(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (RuntimeException unreadable) {
            throw new DataConversionException("Not what a device says", unreadable);
        }
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.eligible(),
                null,
                passkey.count(),
                keys.convert(passkey.key()),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty property(Site site, CollectedClientData said) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.host())
                .challenge(needed(said.getChallenge()))
                .build();
    }

    private static String registering(AccountId account) {
        return "register " + account;
    }

    private static byte[] bytes(@Nullable Object part) {
        if (part instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalArgumentException("A part is missing");
    }

    private static <T> T needed(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("A part is missing");
        }
        return part;
    }

    private static String text(byte[] challenge) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    /** What the device said is not logged, only which rule it broke. */
    private static <T> Optional<T> refused(RuntimeException why) {
        LOG.info("A passkey is refused: {}", why.getClass().getSimpleName());
        return Optional.empty();
    }
}
