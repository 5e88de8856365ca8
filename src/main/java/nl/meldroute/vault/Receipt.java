package nl.meldroute.vault;

/**
 * What a reporter gets, once, to find the answer back.
 *
 * @param code to show and then forget; never stored
 * @param lookup kept with the report, finds it
 * @param publicKey kept with the report; answers are sealed to it
 */
public record Receipt(String code, byte[] lookup, byte[] publicKey) {
    /**
     * What a code gives that somebody typed, whether it was ever given out or not.
     *
     * @param lookup finds the report, if there is one
     * @param privateKey opens what was sealed for the reporter; never stored
     */
    public record Opened(byte[] lookup, byte[] privateKey) {
        @Override
        public String toString() {
            return "Opened[secret]";
        }
    }

    @Override
    public String toString() {
        return "Receipt[secret]";
    }
}
