package nl.meldroute.bench.people;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A town of invented people in households, and what clerks write of some of them and of people who do not live there. */
public final class People {
    private static final double[] SHARES = {0.70, 0.77, 0.85, 0.91, 0.96, 1};
    private static final String[] STREETS =
            "kerk dorps molen school nieuw wilhelmina juliana beatrix emma prins markt station haven oranje linden beuken eiken berken kastanje esdoorn meidoorn rozen tulpen leeuwerik merel zwaluw spoor dijk veld water brug".split(" ");
    private static final String[] KINDS = "straat straat straat laan weg plein hof dreef kade singel".split(" ");
    private static final String[] INFIXES = {"", "", "", "van", "van de", "de", "van der", "van den"};
    private final Random chance;
    private final LocalDate today;
    private final int cities;

    public People(long seed, int size, LocalDate today) {
        this.chance = new Random(seed);
        this.today = today;
        this.cities = Math.max(3, size / 12_000);
    }

    LocalDate today() {
        return today;
    }

    /** {@code SIZE QUERIES SEED FOLDER [even]}: writes register.csv, queries.csv and truth.csv; with even, queries by origin in equal parts. */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[0]);
        int queries = Integer.parseInt(arguments[1]);
        People people = new People(Long.parseLong(arguments[2]), size, LocalDate.of(2026, 12, 1));
        people.write(size, queries, Path.of(arguments[3]), arguments.length > 4);
    }

    private void write(int size, int queries, Path folder, boolean even) throws IOException {
        Files.createDirectories(folder);
        List<Person> known = new ArrayList<>();
        try (PrintWriter register = new PrintWriter(Files.newBufferedWriter(folder.resolve("register.csv")))) {
            register.println(Person.HEADER);
            Person before = null;
            for (int nth = 0; nth < size; nth++) {
                Person person = before != null && chance.nextDouble() < 0.45 ? relative(before) : single(origin());
                person.id = "r" + nth;
                register.println(person.row());
                if (chance.nextDouble() < 30.0 * queries / size) {
                    known.add(person);
                }
                before = person;
            }
        }
        ask(queries, known, folder, even);
    }

    private void ask(int queries, List<Person> known, Path folder, boolean even) throws IOException {
        Clerk clerk = new Clerk(chance, this);
        try (PrintWriter asked = new PrintWriter(Files.newBufferedWriter(folder.resolve("queries.csv")));
                PrintWriter truth = new PrintWriter(Files.newBufferedWriter(folder.resolve("truth.csv")))) {
            asked.println(Person.HEADER);
            truth.println("query_id,register_id,origin,profile");
            for (int nth = 0; nth < queries; nth++) {
                Origin origin = even ? Origin.values()[nth % Origin.values().length] : null;
                boolean nobody = nth % 8 == 3 || nth % 8 == 6;
                Person person = nobody ? stranger(known, origin) : one(known, origin);
                int profile = profile();
                Person written = clerk.writes(person, profile);
                written.id = "q" + nth;
                asked.println(written.row());
                truth.println(String.join(",", written.id, nobody ? "" : person.id, "" + person.origin, "" + profile));
            }
        }
    }

    private int profile() {
        double which = chance.nextDouble();
        return which < 0.35 ? 0 : which < 0.60 ? 1 : which < 0.85 ? 2 : 3;
    }

    private Person one(List<Person> known, Origin origin) {
        Person person = known.get(chance.nextInt(known.size()));
        while (origin != null && person.origin != origin) {
            person = known.get(chance.nextInt(known.size()));
        }
        return person;
    }

    /** Half of them are relatives of somebody who is there. */
    private Person stranger(List<Person> known, Origin origin) {
        return chance.nextInt(4) == 0 ? relative(one(known, origin)) : single(origin == null ? origin() : origin);
    }

    private Origin origin() {
        double which = chance.nextDouble();
        int at = 0;
        while (which > SHARES[at]) {
            at++;
        }
        return Origin.values()[at];
    }

    private Person single(Origin origin) {
        Person person = new Person(origin, chance.nextBoolean());
        person.surname = origin.family(chance);
        person.infix = origin == Origin.DUTCH ? INFIXES[chance.nextInt(INFIXES.length)] : "";
        if (origin == Origin.BULGARIAN && person.woman || origin == Origin.POLISH && person.woman && person.surname.endsWith("ski")) {
            person.surname = origin == Origin.POLISH ? person.surname.replaceAll("i$", "a") : person.surname + "a";
        }
        int city = (int) (cities * Math.pow(chance.nextDouble(), 2));
        int street = chance.nextInt(900);
        person.street = STREETS[street % STREETS.length] + KINDS[street / STREETS.length % KINDS.length];
        person.city = city(city);
        person.postcode = "%04d%c%c".formatted(1000 + (city * 7 + street % 5) % 9000, 'A' + street / 26 % 26, 'A' + street % 26);
        person.number = "" + (1 + chance.nextInt(chance.nextInt(3) == 0 ? 250 : 60));
        person.addition = chance.nextInt(8) == 0 ? "" + (char) ('A' + chance.nextInt(4)) : "";
        own(person);
        return person;
    }

    private String city(int number) {
        Random named = new Random(number * 7919L + 5);
        String[] begin = "oude nieuwe noord zuid hoog laag groot klein wester ooster".split(" ");
        String[] middle = "bos veen water dam kerk berg meer wijk land horst zand hout".split(" ");
        String[] end = "dam recht burg veen dijk hoven um wijk berg lo stad drecht".split(" ");
        return begin[named.nextInt(begin.length)] + middle[named.nextInt(middle.length)] + end[named.nextInt(end.length)];
    }

    private void own(Person person) {
        person.given = person.origin.given(chance, person.woman);
        if (person.origin == Origin.DUTCH && chance.nextInt(3) == 0) {
            person.given += " " + person.origin.given(chance, person.woman);
        }
        person.birth = LocalDate.of(1940 + chance.nextInt(70), 1, 1).plusDays(chance.nextInt(365)).toString();
        person.phone = "06" + (10_000_000 + chance.nextInt(90_000_000));
    }

    private Person relative(Person of) {
        Person person = of.clone();
        person.woman = chance.nextBoolean();
        if (chance.nextInt(5) == 0) {
            person.surname = person.origin.family(chance);
        }
        own(person);
        return person;
    }
}
