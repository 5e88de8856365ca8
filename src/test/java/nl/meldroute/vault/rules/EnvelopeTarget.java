package nl.meldroute.vault.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meldroute.fuzz.Target;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Reporter;

/** What comes out of an envelope, and an envelope itself: everybody who has the public key can make one. */
public final class EnvelopeTarget implements Target {
    private static final Hpke.Pair KEY = Hpke.Pair.random();
    private static final Envelope.Place PLACE = new Envelope.Place(
            new VaultKey(new UUID(1, 2), "Voorbeeld", KEY.publicKey()), new UUID(3, 4), Envelope.Kind.REPORTER);

    @Override
    public String name() {
        return "envelope";
    }

    @Override
    public void read(byte[] input) {
        refused(() -> ReporterCodec.read(input.clone()));
        refused(() -> Envelope.open(KEY.privateKey(), input.clone(), PLACE));
    }

    private static void refused(Runnable read) {
        try {
            read.run();
        } catch (BrokenSeal broken) {
            // That is the one way in which it is refused.
        }
    }

    @Override
    public List<byte[]> seeds() {
        Reporter reporter = Reporter.at(Instant.EPOCH)
                .with(Reporter.Detail.NAME, "Jan Demo")
                .with(Reporter.Detail.PHONE, "0612345678");
        if (Envelope.pack(reporter) instanceof Envelope.Packed packed) {
            return List.of(packed.plain(), packed.seal(PLACE));
        }
        throw new IllegalStateException("A reporter of two answers fits");
    }
}
