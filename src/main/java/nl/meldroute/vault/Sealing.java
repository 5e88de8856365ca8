package nl.meldroute.vault;

/** What comes of sealing a reporter. */
public sealed interface Sealing {
    /** It is in the vault. */
    record Sealed() implements Sealing {}

    /** It does not fit in an envelope; nothing was kept. */
    record TooLong(int bytesTooMany) implements Sealing {}
}
