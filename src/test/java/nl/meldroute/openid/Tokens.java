package nl.meldroute.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;

/** Makes tokens, well signed and badly signed. */
public final class Tokens {
    private static final String NAME = "sleutel-1";
    private final RSAKey key = made();
    private final RSAKey other = made();

    /** How a token is signed. */
    public enum Signing {
        RIGHT,
        /** With a key that is not among those of the provider, under the name of one that is. */
        OTHER_KEY,
        /** With the public key as if it were a secret. */
        PUBLIC_KEY_AS_SECRET,
        NOT_AT_ALL,
        /** Well signed, and changed afterwards. */
        CHANGED_AFTERWARDS
    }

    RSAKey key() {
        return key;
    }

    String text(Map<String, Object> claims, String type, Signing signing) {
        try {
            JWTClaimsSet said = JWTClaimsSet.parse(claims);
            return switch (signing) {
                case RIGHT -> signed(said, type, JWSAlgorithm.RS256, new RSASSASigner(key));
                case OTHER_KEY -> signed(said, type, JWSAlgorithm.RS256, new RSASSASigner(other));
                case PUBLIC_KEY_AS_SECRET ->
                    signed(
                            said,
                            type,
                            JWSAlgorithm.HS256,
                            new MACSigner(key.toRSAPublicKey().getEncoded()));
                case NOT_AT_ALL -> new PlainJWT(new PlainHeader(), said).serialize();
                case CHANGED_AFTERWARDS -> changed(signed(said, type, JWSAlgorithm.RS256, new RSASSASigner(key)), said);
            };
        } catch (JOSEException | ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String changed(String token, JWTClaimsSet said) {
        String signature = token.substring(token.lastIndexOf('.'));
        String header = token.substring(0, token.indexOf('.') + 1);
        JWTClaimsSet more = new JWTClaimsSet.Builder(said).claim("extra", "x").build();
        return header + more.toPayload().toBase64URL() + signature;
    }

    private static String signed(JWTClaimsSet said, String type, JWSAlgorithm algorithm, JWSSigner signer)
            throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .keyID(NAME)
                .type(new JOSEObjectType(type))
                .build();
        SignedJWT token = new SignedJWT(header, said);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyID(NAME).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
