package nl.meldroute.linkage.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.text.Edits;
import nl.meldroute.linkage.text.Sounds;
import nl.meldroute.linkage.text.Streets;
import org.jspecify.annotations.Nullable;

/** All words of a kind in the register, and for any word those that look or sound like it. */
public final class Vocabulary {
    private static final int MOST_UNLIKE = 4;
    private static final int PREFIX = 8;
    private static final double LIMIT = 2;
    private static final double HALF = 0.5;
    private static final int SHORTEST_FAR = 6;
    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_START = 3;
    private static final int MOST_STARTS = 60;
    private final Dictionary words = new Dictionary();
    private final UnaryOperator<String> heard;
    private final boolean fromEnd;
    private final Map<String, Ints> sounds = new HashMap<>();
    private final Map<String, Ints> skeletons = new HashMap<>();
    private final List<String> spoken = new ArrayList<>(List.of(""));
    private final Ints marks = new Ints();
    private Buckets deletions = new Buckets(0);
    private int[] sorted = new int[0];
    private boolean prepared;
    private int ready;

    private Vocabulary(UnaryOperator<String> heard, boolean fromEnd) {
        this.heard = heard;
        this.fromEnd = fromEnd;
        marks.add(0);
    }

    /** Names of people, organisations and towns. */
    static Vocabulary ofNames() {
        return new Vocabulary(Sounds::of, false);
    }

    /** Names of streets: many begin alike, and people confuse a street with a lane. */
    static Vocabulary ofStreets() {
        return new Vocabulary(street -> Sounds.of(Streets.stem(street)), true);
    }

    public int add(String word) {
        int number = words.add(word);
        if (prepared && number >= ready) {
            prepareOne(number);
            ready = number + 1;
        }
        return number;
    }

    /** After the whole register was added; what is added later is found at once. */
    public void prepare() {
        int size = words.size();
        deletions = new Buckets(size * 30L);
        for (int number = 1; number < size; number++) {
            Deletions.each(start(hear(number)), deletions::count);
        }
        deletions.counted();
        for (int number = 1; number < size; number++) {
            int word = number;
            Deletions.each(start(spoken.get(number)), key -> deletions.put(key, word));
        }
        deletions.done();
        sorted = IntStream.range(1, size)
                .boxed()
                .sorted(Comparator.comparing(words::text))
                .mapToInt(Integer::intValue)
                .toArray();
        prepared = true;
        ready = size;
    }

    private void prepareOne(int number) {
        Deletions.each(start(hear(number)), key -> deletions.add(key, number));
    }

    private String hear(int number) {
        String sound = heard.apply(words.text(number));
        spoken.add(sound);
        marks.add(letters(sound));
        group(number, sound);
        return sound;
    }

    /** Which letters a word has: two edits change at most four of them. */
    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    private void group(int number, String sound) {
        sounds.computeIfAbsent(sound, fresh -> new Ints()).add(number);
        String bones = Sounds.skeleton(sound);
        if (!bones.isEmpty()) {
            skeletons.computeIfAbsent(bones, fresh -> new Ints()).add(number);
        }
    }

    public Dictionary words() {
        return words;
    }

    /** All words alike to this one, the word itself as well. */
    public void near(String word, Level closest, Near found) {
        int same = words.find(word);
        if (same > 0) {
            found.add(same, closest);
        }
        String sound = heard.apply(word);
        Level likeSound = closest == Level.EXACT ? Level.SOUND : closest;
        all(sounds.get(sound), found, likeSound);
        withoutVowels(word, sound, found, likeSound);
        if (word.length() >= SHORTEST_NEAR - 1) {
            Ints maybe = new Ints();
            Deletions.each(start(sound), key -> deletions.find(key, maybe, Integer.MAX_VALUE));
            Numbers seen = new Numbers();
            int letters = letters(sound);
            for (int at = 0; at < maybe.size(); at++) {
                int number = maybe.get(at);
                if (Integer.bitCount(letters ^ marks.get(number)) <= MOST_UNLIKE
                        && seen.add(number, 0)
                        && !found.has(number)) {
                    level(word, sound, number, found, closest);
                }
            }
        }
    }

    /** Words that begin with this one, and words with which this one begins, as far as both have enough letters. */
    public void beginningWith(String start, Near found, Level level) {
        for (int length = SHORTEST_START; length < start.length(); length++) {
            int number = words.find(start.substring(0, length));
            if (number > 0) {
                found.add(number, level);
            }
        }
        int low = 0;
        int high = start.length() < SHORTEST_START ? 0 : sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.text(sorted[middle]).compareTo(start) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int nth = 0; start.length() >= SHORTEST_START && nth < MOST_STARTS && low + nth < sorted.length; nth++) {
            if (words.text(sorted[low + nth]).startsWith(start)) {
                found.add(sorted[low + nth], level);
            }
        }
    }

    private void withoutVowels(String word, String sound, Near found, Level level) {
        String bones = Sounds.skeleton(sound);
        if (bones.length() < 3) {
            return;
        }
        boolean bare = word.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
        Ints alike = skeletons.get(bones);
        for (int at = 0; alike != null && at < alike.size(); at++) {
            String other = words.text(alike.get(at));
            if (bare || other.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
                found.add(alike.get(at), level);
            }
        }
    }

    private void level(String word, String sound, int number, Near found, Level closest) {
        String other = words.text(number);
        double apart = Edits.between(word, other, LIMIT);
        double heardApart = apart > HALF ? Edits.between(sound, spoken.get(number), LIMIT) : apart;
        int shortest = Math.min(word.length(), other.length());
        int longest = Math.max(word.length(), other.length());
        boolean oneApart = apart <= 1 || heardApart <= (shortest < SHORTEST_FAR ? HALF : 1);
        if (apart <= HALF || (oneApart && longest >= SHORTEST_NEAR)) {
            found.add(number, lower(closest, Level.NEAR));
        } else if (Math.min(apart, heardApart) <= LIMIT && longest >= SHORTEST_FAR) {
            found.add(number, lower(closest, Level.FAR));
        }
    }

    private static Level lower(Level closest, Level level) {
        return closest.compareTo(level) > 0 ? closest : level;
    }

    private static void all(@Nullable Ints numbers, Near found, Level level) {
        for (int at = 0; numbers != null && at < numbers.size(); at++) {
            found.add(numbers.get(at), level);
        }
    }

    private String start(String sound) {
        if (sound.length() <= PREFIX) {
            return sound;
        }
        return fromEnd ? sound.substring(sound.length() - PREFIX) : sound.substring(0, PREFIX);
    }
}
