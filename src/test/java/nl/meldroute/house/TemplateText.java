package nl.meldroute.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Words in a template that no language file can change. What stands in an element with th:text is only an example. */
final class TemplateText {
    private static final Set<String> SPOKEN = Set.of("alt", "title", "aria-label", "placeholder", "aria-description");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*\\p{L}{2,}[^']*)'");

    private TemplateText() {}

    static List<String> in(String template) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            element.textNodes().stream()
                    .map(TextNode::text)
                    .filter(text -> LETTERS.matcher(text).find() && !replaced(element) && !ownLanguage(element, text))
                    .forEach(found::add);
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey();
                String value = attribute.getValue();
                if (SPOKEN.contains(name) && LETTERS.matcher(value).find()) {
                    found.add(value);
                }
                if (name.startsWith("th:")) {
                    found.addAll(sentences(value));
                }
            });
        }
        return found;
    }

    /** Texts in an expression that are words to read: codes, keys and classes hold no space between letters. */
    private static List<String> sentences(String expression) {
        return QUOTED.matcher(expression)
                .results()
                .map(quoted -> quoted.group(1))
                .filter(text -> Pattern.compile("\\p{L}+ \\p{L}+").matcher(text).find()
                        && !text.matches(".*(\\b(mr|utrecht)-|}).*"))
                .filter(text -> !text.matches("[EdMHmy: ]+"))
                .toList();
    }

    private static boolean replaced(Element element) {
        return element.hasAttr("th:text") || element.hasAttr("th:utext");
    }

    /** The name of a language stands in that language, whatever the page is in. */
    private static boolean ownLanguage(Element element, String text) {
        return text.equals(
                switch (element.attr("lang")) {
                    case "nl" -> "Nederlands";
                    case "en" -> "English";
                    default -> "";
                });
    }
}
