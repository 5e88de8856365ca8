package nl.meldroute.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A draft in one browser. What was typed and taken has to stand there whenever the page is shown again. */
final class Draft {
    static final String LOOK = "GET of a report page";
    static final String ANSWER = "POST of a report page";
    static final String KEEP = "keeping what is typed so far";
    static final String ATTACH = "adding a file";
    static final String SEND = "sending a report";
    private static final String FILES = "files";
    private final Browser browser;
    private final String path;
    private final Tally tally;
    private final Map<String, Map<String, String>> typed = new LinkedHashMap<>();
    private final List<String> captions = new ArrayList<>();

    /** Begins one, at the page that this answer leads to. */
    Draft(Browser browser, Browser.Answer begun, Tally tally) {
        this.browser = browser;
        this.path = begun.location().substring(0, begun.location().lastIndexOf('/') + 1);
        this.tally = tally;
    }

    /** Shows a page again. */
    Browser.Answer look(String page) {
        Browser.Answer shown = tally.time(LOOK, () -> browser.get(path + page), 200);
        compare(page, shown, typed.getOrDefault(page, Map.of()));
        return shown;
    }

    /** Shows again each page on which something was typed. */
    void lookAtAll() {
        typed.keySet().forEach(this::look);
        if (!captions.isEmpty()) {
            filesStand();
        }
    }

    /** Answers a page; the page that comes next. */
    String answer(Browser.Answer shown, String page, Map<String, String> fields) {
        return answer(ANSWER, shown, page, fields);
    }

    /** Sends the report; the page that comes next. */
    String send(Browser.Answer shown) {
        return answer(SEND, shown, "check", Map.of());
    }

    private String answer(String kind, Browser.Answer shown, String page, Map<String, String> fields) {
        Browser.Answer taken = tally.time(kind, () -> browser.fill(shown, path + page, fields), 303);
        if (!fields.isEmpty()) {
            typed.put(page, fields);
        }
        return taken.location().startsWith(path) ? taken.location().substring(path.length()) : taken.location();
    }

    /** Answers a page in a way that is not taken: the page comes back, with what was typed. */
    Browser.Answer mistake(Browser.Answer shown, String page, Map<String, String> fields) {
        Browser.Answer back = tally.time(ANSWER, () -> browser.fill(shown, path + page, fields), 200);
        compare(page, back, fields);
        return back;
    }

    /** Keeps what is typed so far, as the script of the page does. */
    void keep(Browser.Answer shown, String page, Map<String, String> fields) {
        tally.time(KEEP, () -> browser.fill(shown, path + page + "/save", fields), 200);
        typed.put(page, fields);
    }

    void attach(String name, byte[] content, String caption) {
        Map<String, String> fields = look(FILES).with(Map.of("caption", caption, "add", "yes"));
        tally.time(ATTACH, () -> browser.attach(path + FILES, fields, name, content), 303);
        captions.add(caption);
        filesStand();
    }

    /** The page with the code, which is shown once. */
    Browser.Answer sent() {
        return tally.time(LOOK, () -> browser.get(path + "sent"), 200);
    }

    private void filesStand() {
        Browser.Answer shown = look(FILES);
        captions.stream().filter(caption -> !Shown.on(shown, caption)).forEach(caption -> tally.lost("a file: " + caption));
    }

    private void compare(String page, Browser.Answer shown, Map<String, String> fields) {
        fields.forEach((field, value) -> {
            String stands = Shown.in(shown, field);
            if (!stands.equals(Shown.plain(value))) {
                tally.lost("%s of %s: '%.60s' instead of '%.60s'".formatted(field, page, stands, value));
            }
        });
    }
}
