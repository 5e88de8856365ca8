package nl.meldroute.sharing.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Exchange;
import nl.meldroute.privacy.Reader;
import nl.meldroute.sharing.ShareContent;
import nl.meldroute.sharing.ShareView;
import nl.meldroute.ui.Choice;
import nl.meldroute.vault.OwnWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who reads along and what they read, in words: a function and a department, never a name. */
@Component
class ReaderWords {
    static final String FORM = "form";
    private final MessageSource texts;

    ReaderWords(MessageSource texts) {
        this.texts = texts;
    }

    /** Like "taakaccenthouder Civiel". */
    String name(Exchange exchange, Reader reader) {
        return say(exchange, "sharing.reader." + reader.role().name(), reader.department());
    }

    /** With whom it may be shared, and beside each who reads already what comes to an end with that. */
    List<Choice> choices(Exchange exchange, ShareView view) {
        return view.readers().stream()
                .map(reader -> new Choice(
                        code(reader),
                        name(exchange, reader),
                        view.readBy(reader)
                                .map(share -> say(exchange, "sharing.reader.already", exchange.day(share.until())))
                                .orElse(null)))
                .toList();
    }

    /** The one that was chosen, while it is still offered. */
    static Optional<Reader> chosen(List<Reader> readers, String code) {
        return readers.stream().filter(reader -> code(reader).equals(code)).findFirst();
    }

    /** What may go along besides the summary: each address by itself, and the form. */
    List<Choice> items(Exchange exchange, ShareContent offered) {
        Stream<Choice> addresses = offered.places().stream().map(address -> Choice.of(code(address), address));
        Stream<Choice> form = Stream.of(Choice.of(FORM, say(exchange, "sharing.item.form")));
        return Stream.concat(addresses, form).toList();
    }

    /** The addresses that were chosen, of those that are offered. */
    static List<String> places(ShareContent offered, List<String> codes) {
        return offered.places().stream()
                .filter(address -> codes.contains(code(address)))
                .toList();
    }

    /** Places on one line; empty where they do not go along. */
    static String places(ShareContent content) {
        return String.join("; ", content.places());
    }

    /** Forms on one line; empty likewise. */
    String forms(Exchange exchange, ShareContent content) {
        return String.join(
                ", ",
                content.forms().stream()
                        .sorted()
                        .map(form -> say(exchange, "desk.form." + form.code()))
                        .toList());
    }

    /** What of a reporter stands in a summary, on one line, without the words themselves. */
    String kinds(Exchange exchange, List<OwnWords.What> kinds) {
        return kinds.stream()
                .map(kind -> say(exchange, "sharing.found.kind." + kind.name()))
                .collect(Collectors.joining(", "));
    }

    /** What tells one from another in a list. */
    String title(Exchange exchange, ShareContent content, LocalDate on) {
        String forms = forms(exchange, content);
        String about = places(content).isEmpty() ? forms : places(content);
        return about.isEmpty() ? say(exchange, "sharing.untitled", exchange.day(on)) : about;
    }

    private static String code(Reader reader) {
        return code(reader.role() + "|" + reader.department());
    }

    /** Words of people may stand in no id: what is sent is without spaces. */
    private static String code(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private String say(Exchange exchange, String key, Object... words) {
        return texts.getMessage(key, words, exchange.locale());
    }
}
