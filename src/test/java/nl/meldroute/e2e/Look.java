package nl.meldroute.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.ui.Axe;

/** Looks at a page for what would keep somebody out: axe, width, size of targets, headings, forms, a focus one can't see. */
final class Look {
    private static final String[] COLOUR = {"color-contrast", "link-in-text-block"};
    private static final String[] WCAG = {"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"};
    /** All that needs no rules, in one go: each question to the browser costs as much as many answers. */
    private static final String SHAPE = """
            () => {
              const reporter = document.body.matches('.mr-report, .mr-public');
              const least = reporter ? 44 : 24;
              const small = [...document.querySelectorAll('a, button, input:not([type=hidden]), textarea, summary')]
                .filter(one => one.closest('p, li, td, th, h1, h2, h3, dd') === null || one.matches('button, input'))
                .filter(one => !one.matches('[aria-hidden], .utrecht-skip-link') && one.checkVisibility())
                .filter(one => one.closest('.mr-footer, .mr-status, .mr-button-link') === null && !one.matches('summary'))
                .map(one => [one, (one.closest('.mr-choice') ?? one).getBoundingClientRect()])
                .filter(([, box]) => box.height < least || box.width < least)
                .map(([one, box]) => one.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height);
              const report = document.body.matches('.mr-report') && /\\/report\\/.+/.test(location.pathname);
              const counted = ['h1', ...(report ? ['main form:not([action])', 'main .utrecht-button--primary-action'] : [])];
              return {
                wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                small,
                counts: Object.fromEntries(counted.map(one => [one, document.querySelectorAll(one).length])),
              };
            }""";

    /** The browser gives the focus to what is wrong when it first draws the page, and complains where it is elsewhere by then. */
    private static final String SETTLED =
            "document.querySelector('[autofocus]') === null || document.activeElement !== document.body";

    private static final String COVERED = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, summary')]
              .filter(one => one.checkVisibility() && one.tabIndex >= 0 && !one.disabled && one.closest('dialog') === null)
              .filter(one => {
                one.focus();
                const box = one.getBoundingClientRect();
                const middle = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
                const at = document.elementFromPoint(box.left + box.width / 2, middle);
                return at !== null && !(one.contains(at) || at.contains(one) || at.closest('label, .mr-choice') !== null);
              })
              .map(one => one.outerHTML.slice(0, 90))""";
    /**
     * What kinds of things a page has, in what: two pages of one list are alike, and so are those of two signals; a message or a
     * question more is not.
     */
    private static final String KINDS = """
            () => [...new Set([...document.querySelectorAll('body *')]
              .map(one => [one.parentElement, one].map(it => it.tagName + '.' + it.className).join('>')
                + (one.type ?? '') + (one.matches('h1, main > h2, legend, label:not(li label)') ? one.textContent : '')))]
              .sort().join()""";

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private Look() {}

    /** What is wrong; nothing for a page that was looked at before in the same way, and had the same kinds of things. */
    static List<String> at(Page page, List<Way> ways) {
        String place = page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[0-9a-f-]{36}|\\d{4}-\\d{4}", "…");
        String what = (place + " | " + page.title() + " | " + page.evaluate(KINDS) + " | ").replaceAll("\\d+", "…");
        List<Way> unseen =
                ways.stream().filter(way -> LOOKED_AT.add(what + way)).toList();
        List<String> found = new ArrayList<>();
        for (Way way : unseen) {
            turn(page, ways, way);
            look(page, way).forEach(one -> found.add(place + " (" + way + "): " + one));
        }
        if (!unseen.isEmpty()) {
            turn(page, ways, ways.getFirst());
        }
        return found;
    }

    private static void turn(Page page, List<Way> ways, Way way) {
        if (ways.size() > 1) {
            Chromium.show(page, way);
        }
    }

    private static List<String> look(Page page, Way way) {
        List<String> found = new ArrayList<>(shape(page));
        if (!way.scripts()) {
            return found;
        }
        // The night changes colours and nothing else.
        boolean colours = way.dark() && !Boolean.getBoolean("ways.all");
        found.addAll(colours ? Axe.violationsOf(page, COLOUR) : Axe.violations(page, WCAG));
        page.waitForFunction(SETTLED);
        if (!colours) {
            ((List<?>) page.evaluate(COVERED)).forEach(one -> found.add("the focus is covered: " + one));
        }
        return found;
    }

    private static List<String> shape(Page page) {
        List<String> found = new ArrayList<>();
        Map<?, ?> shape = (Map<?, ?>) page.evaluate(SHAPE);
        if (!shape.get("wide").equals(0)) {
            found.add("it is " + shape.get("wide") + " px too wide");
        }
        ((List<?>) shape.get("small")).forEach(one -> found.add("small: " + one));
        ((Map<?, ?>) shape.get("counts")).forEach((selector, there) -> {
            if ((int) there > 1 || (selector.equals("h1") && there.equals(0))) {
                found.add("it has " + there + " × " + selector);
            }
        });
        String title = page.title().toLowerCase(Locale.ROOT);
        for (String word : List.of("mensenhandel", "slachtoffer", "uitbuiting")) {
            if (title.contains(word) || page.url().contains(word)) {
                found.add("its title or address says " + word);
            }
        }
        return found;
    }
}
