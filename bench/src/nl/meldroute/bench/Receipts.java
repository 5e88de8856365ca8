package nl.meldroute.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reports that were acknowledged, with their codes: each code opens one, and who reads one reads what was written. */
final class Receipts {
    static final String FOLLOW = "looking up a receipt code";
    private static final Pattern MARK = Pattern.compile("Kenmerk r\\d+-\\d+\\.");
    private final Map<String, String> stories = new ConcurrentHashMap<>();
    private final Queue<String> unread = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final Supplier<Browser> visitors;
    private final Tally tally;

    Receipts(Supplier<Browser> visitors, Tally tally) {
        this.visitors = visitors;
        this.tally = tally;
    }

    void acknowledged(String story) {
        acknowledged.incrementAndGet();
        stories.put(story.substring(story.lastIndexOf('\n') + 1), story);
    }

    void keep(String code) {
        unread.add(code);
    }

    /** Looks up the oldest code that nobody looked up yet. */
    void follow() {
        String code = unread.poll();
        if (code != null) {
            Browser browser = visitors.get();
            Browser.Answer page = browser.get("/follow");
            Browser.Answer answer = tally.time(FOLLOW, () -> browser.fill(page, "/follow", Map.of("code", code)), 303, 200);
            if (answer.status() == 200) {
                busy(code, answer);
            } else {
                tally.time("GET of the page of a code", () -> browser.get(answer.location()), 200);
                opened.incrementAndGet();
            }
        }
    }

    private void busy(String code, Browser.Answer answer) {
        if (!answer.text().contains("Het is nu druk.")) {
            throw new Tally.Unexpected("A code that was given out is not known");
        }
        unread.add(code);
    }

    /** Looks up all others. */
    void followAll() {
        for (int left = unread.size(); left > 0; left--) {
            tally.guarded(this::follow);
        }
    }

    /** Who opened a report reads it as it was written. One from before says nothing. */
    void compare(Browser.Answer report) {
        Matcher mark = MARK.matcher(report.text());
        String story = mark.find() ? stories.get(mark.group()) : null;
        if (story != null) {
            read.incrementAndGet();
            if (!Shown.on(report, story)) {
                tally.lost("what the officer reads: " + mark.group());
            }
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int opened() {
        return opened.get();
    }

    int read() {
        return read.get();
    }
}
