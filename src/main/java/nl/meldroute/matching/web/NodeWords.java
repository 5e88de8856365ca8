package nl.meldroute.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Connected;
import nl.meldroute.matching.rules.Network.Node;
import nl.meldroute.matching.rules.Network.Tie;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trace;
import org.springframework.context.MessageSource;

/** What is in a network, in the words of who reads: short beside a line, whole in the table. */
record NodeWords(List<Connected.Member> members, Texts texts) {
    /** In what language. */
    record Texts(MessageSource source, Locale locale) {
        String say(String key, Object... places) {
            String found = source.getMessage(key, places, locale);
            return found == null ? "" : found;
        }
    }

    String say(String key, Object... places) {
        return texts.say(key, places);
    }

    /** How it is called. */
    String title(Node node) {
        return switch (node) {
            case Node.Signalled(Connected.Member member) ->
                (member.signal().numbered() + " " + member.shortName()).strip();
            case Node.Spoken(List<Subject> same) -> same.getFirst().title();
        };
    }

    /** What it is. */
    String what(Node node) {
        return switch (node) {
            case Node.Signalled(Connected.Member member) ->
                say("matching.connections.signal." + state(member.signal()));
            case Node.Spoken(List<Subject> same) -> {
                String kind = say("subjects.kind." + same.getFirst().kind().code());
                yield same.stream().anyMatch(NodeWords::keepAway) ? say("matching.connections.keep-away", kind) : kind;
            }
        };
    }

    /** Where its own page is: of a subject the one in the signal that is nearest. */
    String href(Node node) {
        return switch (node) {
            case Node.Signalled(Connected.Member member) ->
                Paths.toSignal(member.signal().numbered());
            case Node.Spoken(List<Subject> same) -> {
                Subject nearest =
                        same.stream().min(Comparator.comparingInt(this::place)).orElseThrow();
                yield Paths.toSignal(members.get(place(nearest)).signal().numbered()) + "/subjects/" + nearest.id();
            }
        };
    }

    /** Which of three a signal is: the one that is looked at, another, or another that is closed. */
    String state(Signal signal) {
        if (signal.equals(members.getFirst().signal())) {
            return "this";
        }
        return signal.stage() == Stage.CLOSED ? "closed" : "open";
    }

    /** What ties two, to stand on a line. */
    String brief(Tie tie, Node other) {
        return switch (tie) {
            case Tie.Links links -> say(links.byHand() ? "matching.tie.by-hand" : "matching.tie.linked");
            case Tie.Shares shares -> shared(shares);
            case Tie.Speaks speaks ->
                speaks.parts().isEmpty()
                        ? named(other)
                        : speaks.parts().stream()
                                .map(part -> say("matching.tie.part." + part))
                                .collect(Collectors.joining(", "));
        };
    }

    /** The same, whole. */
    String whole(Tie tie, Node other) {
        return tie instanceof Tie.Speaks(int _, int _, List<String> parts) && !parts.isEmpty()
                ? say(
                        "matching.tie.part",
                        parts.stream()
                                .map(part -> say("subjects.field.part." + part))
                                .collect(Collectors.joining(", ")))
                : capital(brief(tie, other));
    }

    private String shared(Tie.Shares shares) {
        String key = shares.alike() ? "matching.reason." : "matching.what.";
        return shares.what().stream().map(of -> say(key + of.code())).collect(Collectors.joining(", "));
    }

    private String named(Node other) {
        return other instanceof Node.Spoken spoken
                ? Stream.of(Trace.Of.values())
                        .filter(of -> of.code().equals(spoken.kind().code()) && of != Trace.Of.COMPANY)
                        .map(of -> say("matching.what." + of.code()))
                        .findFirst()
                        .orElseGet(() -> say("matching.tie.named"))
                : "";
    }

    private String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    private int place(Subject subject) {
        List<ReportId> ids =
                members.stream().map(member -> member.signal().id()).toList();
        return ids.indexOf(subject.signal());
    }

    private static boolean keepAway(Subject subject) {
        return subject.details() instanceof Address address && address.keepAway();
    }
}
