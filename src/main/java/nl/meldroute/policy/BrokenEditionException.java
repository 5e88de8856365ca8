package nl.meldroute.policy;

/** The files of a policy edition contradict each other or cannot be read; the message says which line to mend. */
public final class BrokenEditionException extends RuntimeException {
    BrokenEditionException(String message) {
        super(message);
    }

    BrokenEditionException(String message, Throwable cause) {
        super(message, cause);
    }
}
