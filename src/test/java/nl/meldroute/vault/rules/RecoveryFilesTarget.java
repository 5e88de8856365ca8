package nl.meldroute.vault.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.fuzz.Target;

/** The files that go to and fro between the product and the machine without a network. */
public final class RecoveryFilesTarget implements Target {
    @Override
    public String name() {
        return "recovery-files";
    }

    @Override
    public void read(byte[] input) {
        String text = new String(input, UTF_8);
        RecoverySet.read(text)
                .ifPresent(set -> isRead(RecoverySet.read(set.print()).isPresent()));
        RecoveryRequest.read(text)
                .ifPresent(
                        request -> isRead(RecoveryRequest.read(request.print()).isPresent()));
        RecoveryAnswer.read(text)
                .ifPresent(answer -> isRead(RecoveryAnswer.read(answer.print()).isPresent()));
        RecoveryTrial.read(text);
        RecoveryTrial.mark(text);
    }

    private static void isRead(boolean again) {
        if (!again) {
            throw new IllegalStateException("What was read is printed so that it can be read");
        }
    }

    @Override
    public List<byte[]> seeds() {
        RecoverySet set = RecoverySet.make("Voorbeeld", RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 30))
                .set();
        return List.of(
                set.print().getBytes(UTF_8),
                new RecoveryAnswer(new UUID(1, 2), new byte[100], set).print().getBytes(UTF_8));
    }
}
