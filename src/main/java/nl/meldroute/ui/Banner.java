package nl.meldroute.ui;

import java.util.List;

/**
 * What stands above the pages of somebody who is signed in until it is over.
 *
 * @param key of its words
 * @param words that fill its places; never content, since it stands on any page
 * @param link to where more is said
 * @param end what ends it, if this person can
 */
public record Banner(String key, List<String> words, Press link, List<Press> end, boolean red) {
    /**
     * A link or a button.
     *
     * @param path of a page, or of a POST
     * @param key of its words
     */
    public record Press(String path, String key) {}
}
