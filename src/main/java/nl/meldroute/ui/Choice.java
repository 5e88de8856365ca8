package nl.meldroute.ui;

import org.jspecify.annotations.Nullable;

/**
 * A choice whose words come from data, not from the texts of the product.
 *
 * @param value stable code
 * @param text what the reader sees
 * @param hint explanation under it
 */
public record Choice(String value, String text, @Nullable String hint) {
    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
