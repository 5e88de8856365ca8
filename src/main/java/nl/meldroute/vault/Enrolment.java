package nl.meldroute.vault;

/** What comes of asking to be a holder. */
public sealed interface Enrolment {
    /** The first one: there is a vault now, and this passphrase opens it. */
    record Enrolled() implements Enrolment {}

    /** The own key is there; somebody with an open vault has to let it in. */
    record Requested() implements Enrolment {}

    /** Shorter than fifteen characters. */
    record TooShort() implements Enrolment {}

    /** Something that others guess first. */
    record TooPlain() implements Enrolment {}

    /** Nobody could let this holder in: no other holder, and no recovery set. */
    record Alone() implements Enrolment {}

    /** This account has a key already, or had none to forget. */
    record AlreadyThere() implements Enrolment {}
}
