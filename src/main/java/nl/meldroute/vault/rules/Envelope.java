package nl.meldroute.vault.rules;

import java.util.Arrays;
import java.util.UUID;
import nl.meldroute.vault.Reporter;

/**
 * A reporter in a sealed envelope. All envelopes have one size, those of an anonymous reporter too: neither length nor
 * presence tells anything.
 */
public final class Envelope {
    /** Bytes inside, whatever was told. */
    static final int SIZE = 2_048;

    static final String FORMAT = "1";

    private Envelope() {}

    /** Which of the envelopes of a report. */
    public enum Kind {
        REPORTER,
        /** The call-back number of somebody who said that there is danger, before sending. */
        ALARM;

        public String code() {
            return this == REPORTER ? "reporter" : "alarm";
        }

        public static Kind of(String code) {
            return code.equals(REPORTER.code()) ? REPORTER : ALARM;
        }
    }

    /** Where an envelope belongs; it opens nowhere else. */
    public record Place(VaultKey key, UUID report, Kind kind) {
        String context() {
            return key.context(report, kind.code());
        }
    }

    /** A reporter before sealing. */
    public sealed interface Packing {}

    /** Fits, and can be sealed. */
    public record Packed(byte[] plain) implements Packing {
        public byte[] seal(Place place) {
            byte[] sealed = Hpke.seal(place.key().publicKey(), plain, place.context());
            Arrays.fill(plain, (byte) 0);
            return sealed;
        }

        @Override
        public String toString() {
            return "Packed[sealed]";
        }
    }

    /** Does not fit. */
    public record TooLong(int bytesTooMany) implements Packing {}

    public static Packing pack(Reporter reporter) {
        return ReporterCodec.write(reporter, SIZE);
    }

    /** The reporter inside; throws {@link nl.meldroute.vault.BrokenSeal} where it belongs somewhere else or was changed. */
    public static Reporter open(byte[] vaultPrivateKey, byte[] sealed, Place place) {
        byte[] plain = Hpke.open(vaultPrivateKey, sealed, place.context());
        Reporter reporter = ReporterCodec.read(plain);
        Arrays.fill(plain, (byte) 0);
        return reporter;
    }
}
