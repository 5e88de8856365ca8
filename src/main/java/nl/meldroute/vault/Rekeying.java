package nl.meldroute.vault;

import java.util.function.Function;

/** What comes of looking after the keys of the vault. Whatever it is but done, nothing was changed. */
public sealed interface Rekeying {
    /**
     * It was done.
     *
     * @param broken how many envelopes could not move, since they were altered or swapped
     */
    record Done(int broken) implements Rekeying {}

    /** Not the passphrase. */
    record Wrong() implements Rekeying {}

    /** Too many wrong ones: not looked at before so many seconds. */
    record TryLater(long seconds) implements Rekeying {}

    /** This account has no key, or not the one that is asked for. */
    record NotAHolder() implements Rekeying {}

    /** The text is no such file, or was altered on its way. */
    record NotTheFile() implements Rekeying {}

    /** The file is of another municipality, for somebody else, or from before something changed. */
    record OfAnother() implements Rekeying {}

    /** What it holds does not fit what is here: somebody put something else in its place. */
    record Altered() implements Rekeying {}

    /** Somebody else changed the keys at the same moment: to be looked at again, and then perhaps to be done again. */
    record Changed() implements Rekeying {}

    /** Goes on where the passphrase was right. */
    static Rekeying of(Proof.Outcome outcome, Function<Keyring.Unlocked, Rekeying> further) {
        return switch (outcome) {
            case Proof.Outcome.Proven(Keyring.Unlocked unlocked) -> further.apply(unlocked);
            case Proof.Outcome.Wrong _ -> new Wrong();
            case Proof.Outcome.TryLater(long seconds) -> new TryLater(seconds);
            case Proof.Outcome.NotAHolder _ -> new NotAHolder();
        };
    }
}
