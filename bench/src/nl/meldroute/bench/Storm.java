package nl.meldroute.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Twenty sign-ins at once, every so often: right and wrong passwords, names that nobody has, and receipt codes that nobody got.
 * Each costs a slow hash. They come from elsewhere, each from an address of its own, so that no delay spares the product any.
 */
final class Storm implements Runnable {
    static final String SIGN_IN = "signing in";
    private static final int AT_ONCE = 20;
    private static final List<String> LATER = List.of("Probeer het over", "Het is nu druk.");
    private final String address;
    private final List<String[]> accounts;
    private final Tally tally;
    private final Pace pace;
    private final Duration each;
    private int bursts;

    Storm(String address, List<String[]> accounts, Tally tally, Pace pace, Duration each) {
        this.address = address;
        this.accounts = accounts;
        this.tally = tally;
        this.pace = pace;
        this.each = each;
    }

    @Override
    public void run() {
        try {
            while (!pace.over()) {
                pace.rest(each);
                burst();
            }
        } catch (Pace.Over over) {
            // The last one is over too.
        }
    }

    private void burst() {
        int seed = ++bursts;
        tally.burst(true);
        List<Thread> threads = IntStream.range(0, AT_ONCE)
                .mapToObj(at -> Thread.ofVirtual().start(() -> tally.guarded(() -> one(at, new Random(AT_ONCE * seed + at)))))
                .toList();
        threads.forEach(Load::join);
        tally.burst(false);
    }

    private void one(int at, Random chance) {
        Browser stranger = new Browser(address, "198.18.%d.%d".formatted(chance.nextInt(256), chance.nextInt(256)));
        String[] account = accounts.get(chance.nextInt(accounts.size()));
        switch (at % 4) {
            case 0 -> tries(stranger, "/login", Map.of("username", account[1], "password", account[2]), 303);
            case 1 -> tries(stranger, "/login", Map.of("username", account[1], "password", "niet het wachtwoord"), 200);
            case 2 -> tries(stranger, "/login", Map.of("username", "iemand" + at, "password", "welk wachtwoord ook"), 200);
            default -> tries(stranger, "/follow", Map.of("code", "appel-boot-kaas-tafel-%04d-%04d".formatted(chance.nextInt(9999), at)), 200);
        }
    }

    /** Gets the answer that belongs to it, or hears to come back later. */
    private void tries(Browser stranger, String path, Map<String, String> fields, int expected) {
        Browser.Answer page = tally.time("GET of " + path, () -> stranger.get(path), 200);
        String kind = path.equals("/login") ? SIGN_IN : "guessing a receipt code";
        Browser.Answer answer = tally.time(kind, () -> stranger.fill(page, path, fields), expected, 200);
        if (answer.status() != expected && LATER.stream().noneMatch(answer.text()::contains)) {
            throw new Tally.Unexpected(kind + " with what is right answers " + answer.status());
        }
    }

    int bursts() {
        return bursts;
    }
}
