package nl.meldroute.baseregisters;

/** By what a base register is asked. */
public sealed interface Lookup {
    /**
     * A house.
     *
     * @param postcode as in {@code 3411AB}
     * @param number from 1
     * @param letter one letter; empty if there is none
     * @param addition at most four signs; empty if there is none
     */
    record Address(String postcode, int number, String letter, String addition) implements Lookup {
        @Override
        public String toString() {
            return "Address[content]";
        }
    }

    /**
     * A number of the trade register.
     *
     * @param number eight digits
     */
    record TradeNumber(String number) implements Lookup {
        @Override
        public String toString() {
            return "TradeNumber[content]";
        }
    }
}
