package nl.meldroute.intake.web;

/** Where pages stand. What does not look like an id or a number is not there. */
final class Paths {
    static final String INBOX = "/inbox/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    static final String SIGNAL = "/signals/{number:[0-9]{4}-[0-9]{4,}}";

    private Paths() {}
}
