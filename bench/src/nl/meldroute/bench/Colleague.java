package nl.meldroute.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the staff at an ordinary day: looks at lists and signals, and the officer takes up what came in. */
final class Colleague implements Runnable {
    static final String WORK = "/work";
    private static final Pattern NEW = Pattern.compile("action=\"(/inbox/[0-9a-f-]{36})\"");
    private static final Pattern SIGNAL = Pattern.compile("\"(/signals/\\d{4}-\\d{4,6})\"");
    private static final List<String> PAGES = List.of(WORK, "/signals", "/follow-ups", "/work?view=waiting", "/work?view=done");
    private static final List<String> OF_CONTACT = List.of(WORK, "/shared", "/public/help");
    private static final int MOST_BEFORE = 150;
    private final String role;
    private final Browser browser;
    private final Receipts receipts;
    private final Tally tally;
    private final Pace pace;

    Colleague(String role, Browser browser, Receipts receipts, Tally tally, Pace pace) {
        this.role = role;
        this.browser = browser;
        this.receipts = receipts;
        this.tally = tally;
        this.pace = pace;
    }

    @Override
    public void run() {
        try {
            while (!pace.over()) {
                pace.think(4, 15);
                tally.guarded(this::act);
            }
        } catch (Pace.Over over) {
            // Home.
        }
    }

    private void act() {
        if (role.equals("DEPARTMENT_CONTACT")) {
            String page = OF_CONTACT.get(pace.chance().nextInt(OF_CONTACT.size()));
            tally.time(page + " of a contact", () -> browser.get(page), 200);
        } else if (role.equals("FOCAL_OFFICER") && pace.oneIn(2)) {
            takeUp();
        } else if (pace.oneIn(3)) {
            open();
        } else {
            String page = PAGES.get(pace.chance().nextInt(PAGES.size()));
            tally.time(page, () -> browser.get(page), 200);
        }
    }

    private void open() {
        Matcher signal = SIGNAL.matcher(tally.time("/signals", () -> browser.get("/signals"), 200).text());
        if (signal.find()) {
            tally.time("/signals/{number}", () -> browser.get(signal.group(1)), 200);
        }
    }

    private void takeUp() {
        // Not always what waits longest: that was there before.
        String page = WORK + "?view=now&from=" + pace.chance().nextInt(MOST_BEFORE);
        Browser.Answer work = tally.time(WORK, () -> browser.get(page), 200);
        List<MatchResult> rows = NEW.matcher(work.text()).results().toList();
        if (rows.isEmpty()) {
            return;
        }
        String path = rows.getLast().group(1);
        tally.time("opening a report", () -> browser.fill(work, path, Map.of("step", "read")), 303);
        Browser.Answer report = tally.time("/inbox/{id}", () -> browser.get(path), 200);
        receipts.compare(report);
        pace.think(5, 15);
        Map<String, String> registered = Map.of(
                "step", "take-up",
                "short-name", "Loods aan de kade",
                "forms", "unknown",
                "intervene", "no",
                "seen-as", "service",
                "source", "unknown");
        Browser.Answer taken = tally.time("taking up a signal", () -> browser.fill(report, path, registered), 303, 200);
        if (taken.status() == 200 && !Shown.on(taken, "Dit is intussen gewijzigd.")) {
            throw new Tally.Unexpected("Taking up a signal was refused");
        }
    }
}
