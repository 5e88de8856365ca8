package nl.meldroute.enrichment;

/**
 * Something by which a department looks it up.
 *
 * @param keepAway whether it is an address that nobody may visit or write to, as far as is known
 */
public record Carried(Item item, String text, boolean keepAway) {
    @Override
    public String toString() {
        return "Carried[" + item + "]";
    }
}
