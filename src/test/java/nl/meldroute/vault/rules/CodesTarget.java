package nl.meldroute.vault.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.meldroute.fuzz.Target;

/** What somebody types as a receipt code, as the code of a keeper or as a passphrase. */
public final class CodesTarget implements Target {
    @Override
    public String name() {
        return "codes";
    }

    @Override
    public void read(byte[] input) {
        String typed = new String(input, UTF_8);
        String plain = new String(ReceiptCode.typed(typed).bytes(), UTF_8);
        if (!plain.matches("[a-z0-9]*")) {
            throw new IllegalStateException("A code keeps to letters and digits");
        }
        new Passphrase(typed).weakness();
        KeeperCode.typed(typed).ifPresent(code -> {
            if (!KeeperCode.typed(code.print()).equals(KeeperCode.typed(typed))) {
                throw new IllegalStateException("A code is read as it was printed");
            }
        });
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                "appel-boom-fiets-zon 1234 5678".getBytes(UTF_8),
                KeeperCode.random(1, "ABCD").print().getBytes(UTF_8),
                "ÀÉ ﬁ İ -- 12".getBytes(UTF_8));
    }
}
