package nl.meldroute.e2e;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: Tab, arrows, space, Enter and typing. Counts what is done; moving on is no act. */
final class Keys {
    private static final int FARTHEST = 80;
    private static final String FOCUSED = """
            () => {
              const one = document.activeElement;
              const label = one.labels?.length ? one.labels[0] : one;
              const group = one.matches('[type=radio]') ? one.closest('fieldset')?.querySelector('legend')?.innerText ?? '' : '';
              return (group + ' | ' + label.innerText).trim().replace(/\\s+/g, ' ');
            }""";
    /** Whether what has the focus shows it by a ring, at itself or around its label. */
    private static final String RINGED = """
            () => {
              const one = document.activeElement;
              const ring = at => {
                const style = getComputedStyle(at);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              return one === document.body || ring(one) || ring(one.closest('.mr-choice') ?? one);
            }""";

    private final Visitor visitor;
    private final Page page;
    private int acts;

    Keys(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    int acts() {
        return acts;
    }

    /** Types into the field that Tab reaches under this label. */
    Keys type(String label, String text) {
        reach(label);
        page.keyboard().type(text);
        acts++;
        return this;
    }

    /** Picks the choice with the arrows, from the first of its group. */
    Keys pick(String legend, String label) {
        reach(legend);
        page.keyboard().press("Space");
        for (int step = 0; !focused().endsWith("| " + label); step++) {
            if (step > FARTHEST) {
                throw new AssertionError("The arrows never reach " + label);
            }
            page.keyboard().press("ArrowDown");
        }
        acts++;
        return this;
    }

    Keys tick(String label) {
        reach(label);
        page.keyboard().press("Space");
        acts++;
        return this;
    }

    Keys press(String words) {
        reach(words);
        acts++;
        visitor.led(() -> page.keyboard().press("Enter"));
        return this;
    }

    private void reach(String words) {
        StringBuilder met = new StringBuilder();
        for (int step = 0; step < FARTHEST; step++) {
            String here = focused();
            if (here.startsWith(words) || here.startsWith("| " + words)) {
                return;
            }
            met.append(" / ").append(here.length() > 40 ? here.substring(0, 40) : here);
            page.keyboard().press("Tab");
            if (!(boolean) page.evaluate(RINGED)) {
                throw new AssertionError(
                        "One does not see that the focus is on " + focused() + " at " + visitor.path());
            }
        }
        throw new AssertionError("Tab never reaches " + words + " on " + visitor.path() + ". It met" + met);
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }
}
