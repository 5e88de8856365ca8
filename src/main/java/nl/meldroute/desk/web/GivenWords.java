package nl.meldroute.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.desk.Overview;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.PersonSeen;
import nl.meldroute.reporting.ReportContent;

/** What was handed in, with the words that the reporter saw; exactly as sent. */
record GivenWords(Overview overview, Words words) {
    private static final List<String> CODED = List.of(
            "reporting.danger",
            "reporting.called",
            "reporting.when",
            "reporting.part",
            "reporting.seen-where",
            "reporting.looks-like");
    private static final List<String> DETAILS = List.of("phone", "email", "plate", "company", "account");

    /** A question with its answer. */
    record Pair(String asked, String answered) {}

    /** Somebody who was there; the place says which, where nobody took them over as a subject yet, else 0. */
    record Person(String description, List<Pair> pairs, int place) {}

    /** Something the reporter wrote later. */
    record Added(String title, String text) {}

    public String story() {
        return content().story();
    }

    public String day() {
        return words.longDay(content().day());
    }

    public boolean sent() {
        return content().sent();
    }

    /** What came another way has two days: when it came in, and when somebody typed it in. */
    public String caption() {
        if (!sent()) {
            return words.say("desk.given.draft", day());
        }
        return content()
                .received()
                .map(received -> words.say("desk.given.typed", day(), words.longDay(received)))
                .orElseGet(() -> words.say("desk.given.on", day()));
    }

    /** Whether a colleague took it out of another signal; then {@link #from} is its number. */
    public boolean takenOut() {
        return content().takenOut();
    }

    public String from() {
        return overview.registration().followsFrom();
    }

    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        String place = content().place();
        if (!place.isEmpty() || !namesErased()) {
            pairs.add(new Pair(words.say("reporting.place"), place.isEmpty() ? words.say("desk.unknown") : place));
        }
        for (String asked : CODED) {
            String answered = coded(asked);
            if (!answered.isEmpty()) {
                pairs.add(new Pair(words.say(asked), answered));
            }
        }
        add(pairs, "reporting.day", date("day"));
        if (!content().forWhom().equals("self")) {
            add(pairs, "intake.for", coded("intake.for"));
        }
        add(pairs, "reporting.source.title", coded("reporting.how"));
        add(pairs, "reporting.from", coded("reporting.from"));
        add(pairs, "reporting.received", date("received"));
        pairs.add(new Pair(
                words.say("desk.seen-as"),
                registered("desk.seen-as.", overview.registration().seenAs())));
        pairs.add(new Pair(
                words.say("desk.source"),
                registered("desk.source.", overview.registration().source())));
        add(pairs, "desk.follows-from", overview.registration().followsFrom());
        return pairs;
    }

    public List<String> signs() {
        return content().signs().stream()
                .map(sign -> known("reporting.sign." + sign, sign))
                .toList();
    }

    public List<Person> people() {
        List<PersonSeen> people = content().people();
        return IntStream.rangeClosed(1, people.size())
                .mapToObj(place ->
                        person(people.get(place - 1), overview.given().offered().contains(place) ? place : 0))
                .toList();
    }

    public List<Added> later() {
        return overview.given().later().stream().map(this::added).toList();
    }

    private Person person(PersonSeen person, int place) {
        List<Pair> pairs = new ArrayList<>();
        if (!person.role().isEmpty()) {
            add(pairs, "reporting.role", known("reporting.role." + person.role(), person.role()));
        }
        if (!person.youngerThan18().isEmpty()) {
            add(pairs, "reporting.minor", known("reporting.minor." + person.youngerThan18(), person.youngerThan18()));
        }
        DETAILS.forEach(detail ->
                add(pairs, "reporting.person." + detail, person.details().getOrDefault(detail, "")));
        return new Person(person.description(), pairs, place);
    }

    private Added added(FromReporter message) {
        String day = words.day(message.day(), overview.today());
        return switch (message.kind()) {
            case ADDED -> new Added(words.say("desk.added", day), message.text());
            case ASKED -> new Added(words.say("desk.asked-progress", day), message.text());
            case WITNESS ->
                new Added(
                        words.say("desk.witness-answered", day),
                        words.say("reporting.follow.witness." + message.text()));
        };
    }

    private String coded(String asked) {
        return content().all(asked.substring(asked.indexOf('.') + 1)).stream()
                .filter(code -> !code.isEmpty())
                .map(code -> known(asked + "." + code, code))
                .collect(Collectors.joining(", "));
    }

    private String date(String field) {
        return content().date(field).map(words::longDay).orElse("");
    }

    private String registered(String prefix, String code) {
        return words.say(prefix + code);
    }

    private String known(String key, String code) {
        String found = words.texts().getMessage(key, null, code, words.locale());
        return found == null ? code : found;
    }

    private void add(List<Pair> pairs, String key, String value) {
        if (!value.isEmpty()) {
            pairs.add(new Pair(words.say(key), value));
        }
    }

    private boolean namesErased() {
        return overview.about()
                .kept()
                .filter(kept -> kept.namesErasedOn() != null)
                .isPresent();
    }

    private ReportContent content() {
        return overview.given().content();
    }
}
