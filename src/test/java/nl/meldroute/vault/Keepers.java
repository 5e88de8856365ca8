package nl.meldroute.vault;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.vault.rules.KeeperCode;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.RecoveryTrial;

/** The keepers with their papers, at their machine without a network. */
record Keepers(RecoverySet.Made made) {
    static Keepers of(String municipality) {
        return new Keepers(RecoverySet.make(municipality, RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 24)));
    }

    RecoverySet set() {
        return made.set();
    }

    /** Their answer to a request, and the papers that come of it. */
    Answered answer(String request) {
        Keepers next = of(set().municipality());
        RecoveryRequest read = RecoveryRequest.read(request).orElseThrow();
        return new Answered(read.answer(privateKey(read.set()), next.set()).print(), next);
    }

    record Answered(String file, Keepers next) {}

    String word(String trial) {
        RecoveryTrial read = RecoveryTrial.read(trial).orElseThrow();
        return read.word(privateKey(read.set()));
    }

    byte[] privateKey(RecoverySet of) {
        List<String> two = made.codes().stream().limit(2).map(KeeperCode::print).toList();
        return switch (of.open(two)) {
            case RecoverySet.Opening.Opened(byte[] key) -> key;
            case RecoverySet.Opening other -> throw new AssertionError("Not open: " + other);
        };
    }
}
