package nl.meldroute.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who gives one signal after the other as people do: with pauses, mistakes, second looks, and sometimes away for a while. */
final class Reporter implements Runnable {
    private static final Pattern CODE = Pattern.compile("<code\\b[^>]*>([a-z]+(-[a-z]+){3}-\\d{4}-\\d{4})</code>");
    private static final String START = "/report";
    private static final List<String> FOR = List.of("self", "self", "colleague", "resident");
    private final int number;
    private final Browser browser;
    private final Receipts receipts;
    private final Tally tally;
    private final Pace pace;
    private final Texts texts;
    private int given;
    private Draft draft;

    Reporter(int number, Browser browser, Receipts receipts, Tally tally, Pace pace) {
        this.number = number;
        this.browser = browser;
        this.receipts = receipts;
        this.tally = tally;
        this.pace = pace;
        this.texts = new Texts(pace.chance());
    }

    @Override
    public void run() {
        try {
            // Not all in step: they would send at the same moment.
            pace.think(0, 60);
            while (!pace.over()) {
                tally.guarded(this::give);
            }
        } catch (Pace.Over over) {
            // What is not sent yet stands there all the same.
            if (draft != null) {
                tally.guarded(draft::lookAtAll);
            }
        }
    }

    private void give() {
        draft = null;
        Browser.Answer start = tally.time(Draft.LOOK, () -> browser.get(START), 200);
        pace.think(2, 8);
        String whom = FOR.get(pace.chance().nextInt(FOR.size()));
        draft = new Draft(browser, tally.time(Draft.ANSWER, () -> browser.fill(start, START, Map.of("for", whom)), 303), tally);
        String story = texts.story("Kenmerk r" + number + "-" + ++given + ".");
        String page = "danger";
        while (!page.equals("check")) {
            page = pace.oneIn(15) ? awayAndBack() : answered(page, story);
        }
        more();
        if (pace.oneIn(6)) {
            awayAndBack();
        }
        handIn(story);
    }

    /** Answers a question, not always at once; the page that comes next. */
    private String answered(String page, String story) {
        Browser.Answer shown = draft.look(page);
        pace.think(2, 10);
        Map<String, String> wrong = texts.wrong(page);
        if (!wrong.isEmpty() && pace.oneIn(8)) {
            shown = draft.mistake(shown, page, wrong);
            pace.think(2, 5);
        }
        if (page.equals("story") && pace.oneIn(2)) {
            draft.keep(shown, page, Map.of("story", story.substring(0, 9)));
            shown = draft.look(page);
            pace.think(2, 10);
        }
        String next = draft.answer(shown, page, page.equals("story") ? Map.of("story", story) : texts.of(page));
        if (pace.oneIn(10)) {
            draft.look(page);
            pace.think(1, 4);
        }
        return next;
    }

    /** What may be added before sending. */
    private void more() {
        for (String page : List.of("people/1", "contact", "signs")) {
            if (pace.oneIn(3)) {
                answered(page, "");
            }
        }
        if (pace.oneIn(5)) {
            pace.think(2, 6);
            draft.attach("notitie.txt", texts.words(200).getBytes(StandardCharsets.UTF_8), "Wat ik opschreef: " + texts.words(3));
        }
    }

    /** Closes the page for a while; the start page offers the draft, which is as it was. */
    private String awayAndBack() {
        pace.away();
        Browser.Answer start = tally.time(Draft.LOOK, () -> browser.get(START), 200);
        if (!start.text().contains("name=\"continue\"")) {
            tally.lost("the draft is not offered");
        }
        String back = tally.time(Draft.ANSWER, () -> browser.fill(start, START, Map.of("continue", "yes")), 303).location();
        draft.lookAtAll();
        return back.substring(back.lastIndexOf('/') + 1);
    }

    private void handIn(String story) {
        Browser.Answer check = draft.look("check");
        if (!Shown.on(check, story)) {
            tally.lost("the story on the page before sending");
        }
        pace.think(3, 10);
        sent(draft.send(check));
        receipts.acknowledged(story);
        if (pace.oneIn(8)) {
            // Pressed twice: it counts once.
            sent(draft.send(check));
        }
        Matcher code = CODE.matcher(draft.sent().text());
        draft = null;
        if (!code.find()) {
            throw new Tally.Unexpected("A report was sent and no code shown");
        }
        receipts.keep(code.group(1));
        pace.think(5, 20);
        if (pace.oneIn(3)) {
            receipts.follow();
        }
    }

    private static void sent(String page) {
        if (!page.equals("sent")) {
            throw new Tally.Unexpected("Sending leads to " + page);
        }
    }
}
