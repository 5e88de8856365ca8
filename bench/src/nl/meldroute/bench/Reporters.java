package nl.meldroute.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People who give a signal, each in the middle of a draft of their own. */
final class Reporters {
    private static final String STORY = "Er slapen elke week andere mensen in de loods. Een busje haalt hen vroeg op.";
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(Browser browser, String path) {}

    Reporters(String address, int users) {
        for (int at = 0; at < users; at++) {
            drafts.add(begin(new Browser(address)));
        }
    }

    private static Draft begin(Browser browser) {
        String danger = browser.fill("/report", Map.of("for", "self")).location();
        String story = browser.fill(danger, Map.of("danger", "no")).location();
        if (!story.endsWith("/story")) {
            throw new IllegalStateException("A draft leads to " + story);
        }
        return new Draft(browser, story);
    }

    /** Looks at a question. */
    List<Load.User> looking() {
        return drafts.stream()
                .<Load.User>map(draft -> watch -> watch.time(200, () -> draft.browser().get(draft.path())))
                .toList();
    }

    /** Looks at a question, which is not timed, and answers it. */
    List<Load.User> answering() {
        return drafts.stream()
                .<Load.User>map(draft -> watch -> {
                    Browser.Answer page = draft.browser().get(draft.path());
                    watch.time(303, () -> draft.browser().fill(page, draft.path(), Map.of("story", STORY)));
                })
                .toList();
    }

    /** Both, as somebody does who reports. */
    List<Load.User> reporting() {
        return drafts.stream()
                .<Load.User>map(draft -> watch -> {
                    Browser.Answer page = watch.time(200, () -> draft.browser().get(draft.path()));
                    watch.time(303, () -> draft.browser().fill(page, draft.path(), Map.of("story", STORY)));
                })
                .toList();
    }
}
