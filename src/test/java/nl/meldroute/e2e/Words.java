package nl.meldroute.e2e;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what stands on a page by the words that a person sees or a screen reader says. */
final class Words {
    private final Document document;
    private final Element part;

    Words(Document document) {
        this(document, document);
    }

    /** Only what stands in a part of the page, such as a row of a list. */
    Words(Document document, Element part) {
        this.document = document;
        this.part = part;
    }

    /** A field whose name begins with these words; the shortest such name first. */
    Optional<Element> field(String legend, String label) {
        return nearest(
                in(legend, "input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea, select"), label);
    }

    /** A radio button or box with exactly this label, in the group whose legend begins with these words. */
    Optional<Element> choice(String legend, String label) {
        return in(legend, "input[type=radio], input[type=checkbox]")
                .filter(one -> name(one).equals(label))
                .findFirst();
    }

    List<Element> choices(String legend) {
        return in(legend, "input[type=radio], input[type=checkbox]").toList();
    }

    Optional<Element> button(String label) {
        return nearest(part.select("button:not([type=button]):not([hidden]), input[type=submit]").stream(), label);
    }

    Optional<Element> link(String label) {
        return nearest(part.select("a[href]").stream(), label);
    }

    /** Where the first heading that is a link leads. */
    String heading() {
        return part.select("h2 a[href]").attr("href");
    }

    /** What a screen reader calls it. */
    String name(Element element) {
        if (element.hasAttr("aria-label")) {
            return element.attr("aria-label");
        }
        if (!element.id().isEmpty()) {
            Element label = document.selectFirst("label[for=\"" + element.id() + "\"]");
            if (label != null) {
                return spoken(label);
            }
        }
        Element around = element.closest("label");
        return around != null ? spoken(around) : element.is("input[type=submit]") ? element.val() : spoken(element);
    }

    /** The legend of the group in which it stands. */
    String legend(Element element) {
        Element group = element.closest("fieldset");
        Element legend = group == null ? null : group.selectFirst("> legend");
        return legend == null ? "" : spoken(legend);
    }

    private Stream<Element> in(String legend, String selector) {
        return part.select(selector).stream()
                .filter(one -> one.closest("main") != null)
                .filter(one -> legend.isEmpty() || begins(legend(one), legend));
    }

    private Optional<Element> nearest(Stream<Element> elements, String label) {
        return elements.filter(one -> begins(name(one), label))
                .min(java.util.Comparator.comparingInt(one -> name(one).length()));
    }

    private static boolean begins(String name, String words) {
        return name.startsWith(words);
    }

    private static String spoken(Element element) {
        Element copy = element.clone();
        copy.select("[aria-hidden=true]").remove();
        return copy.text().replace('\u00a0', ' ').strip();
    }
}
