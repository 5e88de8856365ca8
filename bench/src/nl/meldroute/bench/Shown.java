package nl.meldroute.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows, as who reads it sees it. */
final class Shown {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private Shown() {}

    /** What stands in a field, or which of its choices is chosen; empty where nothing is. */
    static String in(Browser.Answer page, String field) {
        Matcher area = Pattern.compile("<textarea\\b[^>]*\\bname=\"" + field + "\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL).matcher(page.text());
        if (area.find()) {
            return words(area.group(1));
        }
        return INPUT.matcher(page.text())
                .results()
                .map(found -> found.group())
                .filter(input -> of(input, "name").equals(field))
                .filter(input -> !of(input, "type").matches("radio|checkbox") || input.contains(" checked"))
                .findFirst()
                .map(input -> words(of(input, "value")))
                .orElse("");
    }

    /** Whether these words stand on the page, with the lines as they are. */
    static boolean on(Browser.Answer page, String words) {
        return words(page.text()).contains(plain(words));
    }

    /** Words as they are meant: a browser sends the end of a line in another way than it shows it. */
    static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    private static String words(String html) {
        return plain(html)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String of(String input, String attribute) {
        Matcher found = Pattern.compile("\\s" + attribute + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }
}
