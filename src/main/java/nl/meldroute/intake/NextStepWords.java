package nl.meldroute.intake;

/** Says which step comes next; whoever composes the list of work knows, and hands the word in here. */
public interface NextStepWords {
    /** Message key of the button of the next step of this signal. */
    String buttonOf(Signal signal);
}
