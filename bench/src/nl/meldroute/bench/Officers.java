package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Officer and deputy of the demo municipality, signed in as often as there are users. */
final class Officers {
    private static final Pattern NUMBER = Pattern.compile("/signals/(\\d{4}-\\d{4,6})\"");
    private static final int PAGES = 10;
    private final List<Browser> browsers = new ArrayList<>();

    Officers(String address, Path data, int users) {
        List<String[]> accounts = accounts(data).stream()
                .filter(account -> account[0].equals("FOCAL_OFFICER") || account[0].equals("DEPUTY"))
                .toList();
        for (int at = 0; at < users; at++) {
            browsers.add(signIn(new Browser(address), accounts.get(at % accounts.size())));
        }
    }

    /** Signs in with role, name and password; the browser that is signed in. */
    static Browser signIn(Browser browser, String[] account) {
        Browser.Answer answer = browser.fill("/login", Map.of("username", account[1], "password", account[2]));
        if (answer.status() != 303 || browser.get("/work").status() != 200) {
            throw new IllegalStateException("Signing in failed: " + answer.status() + " " + answer.location());
        }
        return browser;
    }

    List<Load.User> asking(String path) {
        return browsers.stream()
                .<Load.User>map(browser -> watch -> watch.time(200, () -> browser.get(path)))
                .toList();
    }

    /** Each opens signals of the newest page of the register, in no particular order. */
    List<Load.User> opening() {
        return opening(numbers(0));
    }

    /** Likewise; half of them from pages all over the register of so many. */
    List<Load.User> openingAnywhere(int signals) {
        List<String> newest = numbers(0);
        List<String> anywhere = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            anywhere.addAll(numbers(page * (signals / (PAGES + 1))).subList(0, newest.size() / PAGES));
        }
        anywhere.addAll(newest);
        return opening(anywhere);
    }

    private List<Load.User> opening(List<String> paths) {
        return browsers.stream()
                .<Load.User>map(browser -> watch -> {
                    String path = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
                    watch.time(200, () -> browser.get(path));
                })
                .toList();
    }

    private List<String> numbers(int from) {
        return NUMBER.matcher(browsers.getFirst().get("/signals?from=" + from).text())
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(0, link.length() - 1))
                .distinct()
                .toList();
    }

    /** All of the demo municipality: role, name, password. */
    static List<String[]> accounts(Path data) {
        try {
            return Files.readAllLines(data.resolve("demo-accounts.tsv")).stream()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
