package nl.meldroute.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page, with all its rules or those with certain tags. It is put into a page once, and tells what is wrong
 * alone: to pass on what is right takes longer than to find it.
 */
public final class Axe {
    private static final String PROGRAM = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String RUN = """
            async ([type, values]) => {
              const only = values.length === 0 ? {} : {runOnly: {type, values}};
              const found = await axe.run(document, {resultTypes: ['violations'], ...only});
              return found.violations.map(one => one.id + ': ' + one.help + ' at ' + one.nodes.map(node => node.html).join(' '));
            }""";

    private Axe() {}

    /** A sentence for each rule that is broken. */
    public static List<String> violations(Page page, String... tags) {
        return run(page, "tag", tags);
    }

    /** The same, for these rules alone. */
    public static List<String> violationsOf(Page page, String... rules) {
        return run(page, "rule", rules);
    }

    private static List<String> run(Page page, String type, String... values) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(PROGRAM);
        }
        return ((List<?>) page.evaluate(RUN, List.of(type, List.of(values))))
                .stream().map(String::valueOf).toList();
    }
}
