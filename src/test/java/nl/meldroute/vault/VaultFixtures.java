package nl.meldroute.vault;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.vault.Reporter.DayPart;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.Reporter.Wish;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.WordList;

/** Invented reporters, and a slow hash that is quick. */
public final class VaultFixtures {
    public static final Instant SENT_AT = Instant.parse("2026-11-03T10:15:30Z");
    public static final SlowHash.Cost QUICK = new SlowHash.Cost(64, 1);

    private VaultFixtures() {}

    public static Reporter aReporter() {
        return Reporter.at(SENT_AT)
                .with(Detail.NAME, "Fenna van der Zwaluw")
                .with(Detail.DEPARTMENT, "Burgerzaken")
                .with(Detail.PHONE, "06 00 00 12 34")
                .wishing(Wish.CALL, DayPart.MORNING)
                .discussed(true)
                .readAlong(true);
    }

    public static Reporter anAnonymousReporter() {
        return Reporter.at(SENT_AT);
    }

    /** As many words as the real list, but invented. */
    public static WordList someWords() {
        String letters = "abcdefghijklmnop";
        Stream<String> words = IntStream.range(0, 2_048)
                .mapToObj(number -> "w" + letters.charAt(number >> 8) + letters.charAt(number >> 4 & 15)
                        + letters.charAt(number & 15));
        return new WordList(words.toList());
    }
}
