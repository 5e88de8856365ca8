package nl.meldroute.ui;

/**
 * A place in the menu of somebody who is signed in.
 *
 * @param label message key
 * @param count open tasks behind it; not shown when 0
 */
public record MenuEntry(String href, String label, int count) {
    public static MenuEntry of(String href, String label) {
        return new MenuEntry(href, label, 0);
    }
}
