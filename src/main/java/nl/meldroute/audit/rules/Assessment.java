package nl.meldroute.audit.rules;

/** What a verification says, in a sentence. */
public record Assessment(Code code, String sentence) {
    /** How the program ends. */
    public enum Code {
        OK(0),
        ALTERED(2),
        TRUNCATED(3),
        FORK(4),
        BAD_SIGNATURE(5),
        GAP(6);

        private final int exit;

        Code(int exit) {
            this.exit = exit;
        }

        public int exit() {
            return exit;
        }
    }
}
