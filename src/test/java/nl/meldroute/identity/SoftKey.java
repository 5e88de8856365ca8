package nl.meldroute.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;

/** A security key made of software, written from the standard (WebAuthn 3, 6.1 and 6.5), without the library of the product. */
public final class SoftKey {
    private static final int COORDINATE = 32;
    private static final byte PRESENT = 1;
    private static final byte VERIFIED = 4;
    private static final byte NEW = 0x40;
    private final KeyPair pair;
    private final byte[] id = RandomIds.bytes(32);
    private final String origin;
    private final boolean verifies;
    private int count;

    private SoftKey(String origin, boolean verifies) {
        this.origin = origin;
        this.verifies = verifies;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One that is used in a browser at this address. */
    public static SoftKey at(String origin) {
        return new SoftKey(origin, true);
    }

    /** One whose holder is not asked for a finger or a code. */
    public static SoftKey careless(String origin) {
        return new SoftKey(origin, false);
    }

    /** The same key, tempted to another address. */
    public SoftKey.Elsewhere elsewhere(String other) {
        return ask -> signed(ask, other, pair);
    }

    /** What the page asks, and the answer that it gets. */
    public interface Elsewhere {
        String use(String ask);
    }

    /** The answer to a page that asks for a new passkey. */
    public String make(String ask) {
        byte[] client = client("create", part(ask, "challenge"), origin);
        byte[] data = authenticator(rp(ask), NEW);
        byte[] attestation = join(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
                ByteBuffer.allocate(2).putShort((short) data.length).array(),
                data);
        return answer(client, "\"attestationObject\":\"" + text(attestation) + "\"");
    }

    /** The answer to a page that asks who it is. */
    public String use(String ask) {
        return signed(ask, origin, pair);
    }

    /** An answer signed by another key. */
    public String forged(String ask) {
        return signed(ask, origin, at(origin).pair);
    }

    private String signed(String ask, String where, KeyPair by) {
        byte[] client = client("get", part(ask, "challenge"), where);
        byte[] data = authenticator(rp(ask), (byte) 0);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(by.getPrivate());
            signature.update(data);
            signature.update(Sha256.of(client));
            return answer(
                    client,
                    "\"authenticatorData\":\"" + text(data) + "\",\"signature\":\"" + text(signature.sign()) + "\"");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] authenticator(String rp, byte more) {
        byte flags = (byte) (PRESENT | (verifies ? VERIFIED : 0) | more);
        byte[] head = ByteBuffer.allocate(37)
                .put(Sha256.of(rp))
                .put(flags)
                .putInt(++count)
                .array();
        return more == 0 ? head : join(head, new byte[16], new byte[] {0, (byte) id.length}, id, cose());
    }

    private byte[] cose() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return join(
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(key.getW().getAffineX()),
                HexFormat.of().parseHex("225820"),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] client(String act, String challenge, String origin) {
        return "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(act, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String answer(byte[] client, String parts) {
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"%s",%s}}""".formatted(text(id), text(id), text(client), parts);
    }

    private static String rp(String ask) {
        return ask.contains("\"rpId\"") ? part(ask, "rpId") : part(ask.substring(ask.indexOf("\"rp\"")), "id");
    }

    private static String part(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new AssertionError(name + " is not asked in " + json);
        }
        return found.group(1);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
