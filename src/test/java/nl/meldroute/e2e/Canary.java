package nl.meldroute.e2e;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A reporter whose name, department and number stand nowhere else in the world: a trace of them anywhere is a leak. */
record Canary(String firstName, String surname, String department, String phone) {
    private static final int DIGITS = 100_000_000;

    /** Another one at every run: traces of an earlier one are no leak of this one. */
    static Canary random() {
        Random random = new Random();
        return new Canary(
                "Zwaan" + syllables(random),
                "Quakkelstë" + syllables(random),
                "Kantoor" + syllables(random),
                "06%08d".formatted(random.nextInt(DIGITS / 10, DIGITS)));
    }

    String name() {
        return firstName + " " + surname;
    }

    Traces traces() {
        return Traces.of(Set.of(firstName, surname, department), Set.of(phone));
    }

    private static String syllables(Random random) {
        return random.ints(4, 0, 60)
                .mapToObj(any -> "" + "bdfghjklmprt".charAt(any % 12) + "aeiou".charAt(any / 12))
                .collect(Collectors.joining());
    }
}
