package nl.meldroute.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.desk.Overview;
import nl.meldroute.intake.EmergencyReading;
import nl.meldroute.intake.Entry;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.subjects.SubjectCorrected;
import org.jspecify.annotations.Nullable;

/** What happened to a signal, newest first, in words. What a reporter did has a day, never a time. */
record Timeline(Overview overview, Words words) {
    private static final Set<Entry.Kind> DECISIONS = Set.of(
            Entry.Kind.TAKEN_UP,
            Entry.Kind.HANDED_OVER,
            Entry.Kind.PUT_ASIDE,
            Entry.Kind.LET_IN,
            Entry.Kind.TURNED_AWAY,
            Entry.Kind.TAKEN_BACK,
            Entry.Kind.CORRECTED,
            Entry.Kind.LINKED,
            Entry.Kind.UNLINKED,
            Entry.Kind.SPLIT,
            Entry.Kind.SPLIT_OFF,
            Entry.Kind.DECIDED,
            Entry.Kind.ESTABLISHED,
            Entry.Kind.DOUBTED,
            Entry.Kind.NOT_TOLD,
            Entry.Kind.PUT_OFF,
            Entry.Kind.CLOSED,
            Entry.Kind.REOPENED);
    private static final Set<Entry.Kind> CONTACT = Set.of(
            Entry.Kind.CALL,
            Entry.Kind.AGREEMENT_KEPT,
            Entry.Kind.ENQUIRED,
            Entry.Kind.ENQUIRY_ANSWERED,
            Entry.Kind.ENQUIRY_READ,
            Entry.Kind.ENQUIRY_AGAIN,
            Entry.Kind.ENQUIRY_WITHDRAWN,
            Entry.Kind.SOURCE_ASKED,
            Entry.Kind.SOURCE_SHOWN,
            Entry.Kind.SOURCE_KEPT,
            Entry.Kind.POLICE_CALLED,
            Entry.Kind.CONSULTATION_ASKED,
            Entry.Kind.ADVISED,
            Entry.Kind.CONSULTED,
            Entry.Kind.TOLD,
            Entry.Kind.REMINDED,
            Entry.Kind.SHARED,
            Entry.Kind.SHARING_STOPPED,
            Entry.Kind.COLLEAGUE_REACTED,
            Entry.Kind.REACTED,
            Entry.Kind.RETRACTED,
            Entry.Kind.MESSAGE,
            Entry.Kind.MESSAGE_READ,
            Entry.Kind.ASKED,
            Entry.Kind.ANSWERED);

    /** What may be shown. */
    enum Filter {
        ALL,
        DECISIONS,
        CONTACT,
        /** Every look at the name of the reporter, every reading in an emergency, and the first look at the signal. */
        LOOKS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Filter of(String code) {
            return Stream.of(values())
                    .filter(filter -> filter.code().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }

        boolean shows(Entry.Kind kind) {
            return switch (this) {
                case ALL -> true;
                case DECISIONS -> Timeline.DECISIONS.contains(kind);
                case CONTACT -> Timeline.CONTACT.contains(kind);
                case LOOKS -> kind == Entry.Kind.READ;
            };
        }

        boolean showsLooks() {
            return this == ALL || this == LOOKS;
        }
    }

    /** One thing that happened, with the page that says more of it. */
    record Item(
            String title,
            String when,
            String by,
            @Nullable String text,
            Instant at,
            @Nullable Link more) {
        Item(String title, String when, String by, @Nullable String text, Instant at) {
            this(title, when, by, text, at, null);
        }
    }

    /** To another page. */
    record Link(String path, String text) {}

    List<Item> items(Filter filter) {
        Map<UUID, Instant> places = places(overview.past().entries());
        Stream<Item> entries = overview.past().entries().stream()
                .filter(entry -> filter.shows(entry.kind()))
                .map(entry -> item(entry, places.getOrDefault(entry.id(), Instant.EPOCH)));
        Stream<Item> looks = filter.showsLooks()
                ? Stream.concat(
                        overview.past().reveals().reversed().stream().map(this::item),
                        overview.past().readings().stream().map(this::item))
                : Stream.empty();
        Stream<Item> subjects = filter == Filter.ALL
                ? overview.past().subjects().reversed().stream().map(this::item)
                : Stream.empty();
        return Stream.of(entries, subjects, looks)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(Item::at))
                .toList()
                .reversed();
    }

    /** What has a day only stands behind what came before it on that day. */
    private static Map<UUID, Instant> places(List<Entry> entries) {
        Map<UUID, Instant> places = new HashMap<>();
        Instant last = Instant.EPOCH;
        for (Entry entry : entries) {
            Instant at = entry.at();
            Instant start = start(entry.day());
            last = at != null ? at : last.isAfter(start) ? last : start;
            places.put(entry.id(), last);
        }
        return places;
    }

    private Item item(Entry entry, Instant place) {
        Instant at = entry.at();
        String when = at == null ? words.day(entry.day(), overview.today()) : words.moment(at, overview.today());
        String text = new EntryWords(words, overview.today()).text(entry);
        return new Item(
                words.say("desk.entry." + entry.kind().code()),
                when,
                actors().by(entry.kind().code(), entry.by()),
                text.isEmpty() ? null : text,
                place);
    }

    private Item item(SubjectCorrected corrected) {
        Instant at = corrected.correction().at();
        return new Item(
                words.say("desk.entry.subject." + SubjectWords.what(corrected)),
                words.moment(at, overview.today()),
                actors().by(corrected.correction().by()),
                new SubjectWords(words).text(corrected),
                at);
    }

    private Item item(AuditTrail.Seen seen) {
        SeenView.Line line = SeenView.line(seen, words, overview.today());
        return new Item(
                words.say("desk.entry.reveal"),
                line.when(),
                line.by(),
                line.why().isEmpty() ? null : words.say("desk.reason", line.why()),
                seen.at());
    }

    private Item item(EmergencyReading reading) {
        EmergencyWords said = new EmergencyWords(overview, words);
        return new Item(
                words.say("desk.entry.emergency"),
                words.moment(reading.from(), overview.today()),
                said.by(reading),
                words.say("desk.emergency.until", said.until(reading)),
                reading.from(),
                new Link(reading.path(), words.say("desk.emergency.look")));
    }

    private Actors actors() {
        return new Actors(overview.past().names(), words);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
