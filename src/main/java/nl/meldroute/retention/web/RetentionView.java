package nl.meldroute.retention.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.identity.Accounts;
import nl.meldroute.policy.Edition;
import nl.meldroute.retention.NextMonth;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Retention;
import nl.meldroute.retention.Retentions;
import nl.meldroute.retention.rules.RetentionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of keeping. */
@Component
class RetentionView {
    private final MessageSource texts;
    private final Accounts accounts;
    private final Edition edition;

    RetentionView(MessageSource texts, Accounts accounts, Edition edition) {
        this.texts = texts;
        this.accounts = accounts;
        this.edition = edition;
    }

    /**
     * A signal that waits for a decision.
     *
     * @param place in the form, from 1
     * @param ground what its term rests on
     * @param obstacle code of what stands in the way of erasing it; absent if nothing does
     */
    record Line(
            int place,
            String signal,
            String title,
            String closed,
            String result,
            String until,
            String late,
            String ground,
            @Nullable String obstacle) {}

    /** A signal with a day, and perhaps why. */
    record Dated(String title, String day, @Nullable String why) {}

    /** A signal that is kept longer, in a sentence. */
    record Longer(String title, String text) {}

    /** A proposal, as a link. */
    record Link(String id, String title, String state) {}

    Words words(Locale locale) {
        return new Words(texts, accounts, locale);
    }

    void fill(Model model, Retentions.Queue queue, Locale locale) {
        Words words = words(locale);
        model.addAttribute(
                "due",
                IntStream.range(0, queue.due().size())
                        .mapToObj(at -> line(at + 1, queue.due().get(at), queue.today(), words))
                        .toList());
        model.addAttribute("names", dated(queue.names(), words));
        model.addAttribute("proposals", links(queue.proposals(), words));
        model.addAttribute("longer", longer(queue.longer(), words));
        model.addAttribute("done", links(queue.done(), words));
        model.addAttribute("reading", edition.reading("I-12").reading().in(locale));
    }

    private static Line line(int place, Retentions.Line line, LocalDate today, Words words) {
        Retention retention = line.retention();
        String obstacle = line.obstacle().map(found -> found.code()).orElse(null);
        return new Line(
                place,
                retention.signal().toString(),
                words.title(retention),
                words.day(retention.closedOn()),
                words.result(retention),
                words.day(retention.until().rest()),
                words.late(retention.until().rest(), today),
                words.say(
                        "retention.ground",
                        RetentionTable.of(retention.result()).source()),
                obstacle);
    }

    /** What goes, on which day, and what stands in the way. */
    static List<Dated> dated(List<NextMonth.Going> all, Words words) {
        return all.stream()
                .map(one -> new Dated(
                        words.title(one.retention()),
                        words.day(one.day()),
                        one.obstacle()
                                .map(found -> words.say("retention.obstacle." + found.code()))
                                .orElse(null)))
                .toList();
    }

    private static List<Longer> longer(List<Retention> retentions, Words words) {
        return retentions.stream()
                .flatMap(retention -> Stream.ofNullable(retention.keptFor())
                        .map(reason -> new Longer(
                                words.title(retention),
                                words.kept(retention.until().rest(), reason))))
                .toList();
    }

    private static List<Link> links(List<Proposal> proposals, Words words) {
        return proposals.stream()
                .map(proposal ->
                        new Link(proposal.id().toString(), words.by(proposal.proposed()), state(proposal, words)))
                .toList();
    }

    private static String state(Proposal proposal, Words words) {
        LocalDate done = proposal.doneOn();
        return done == null
                ? words.say("retention.state." + proposal.state().code(), proposal.size())
                : words.say("retention.state.done", words.day(done));
    }
}
