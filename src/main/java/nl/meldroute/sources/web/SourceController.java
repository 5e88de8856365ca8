package nl.meldroute.sources.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.sources.Imports;
import nl.meldroute.sources.Source;
import nl.meldroute.sources.SourceBook;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Bronnen</i>: which there are and what was agreed about each (2.2 step 3). */
@Controller
class SourceController {
    private static final String WAY = "way";
    private static final String FILE = "file";
    static final String LIST = "/sources";
    static final String PAGE = LIST + "/{source:" + RandomIds.PATTERN + "}";
    private final SourceBook book;
    private final Imports imports;
    private final Confirmations confirmations;

    SourceController(SourceBook book, Imports imports, Confirmations confirmations) {
        this.book = book;
        this.imports = imports;
        this.confirmations = confirmations;
    }

    /** A source in words; the days are empty where no file is in use, and the connection for a file. */
    record Line(
            UUID id, Source.Charter charter, String state, int rows, String added, String expires, String connection) {}

    @GetMapping(LIST)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String all(Exchange exchange) {
        List<Line> lines =
                book.all().stream().map(source -> line(exchange, source)).toList();
        exchange.model().addAttribute("sources", lines);
        exchange.model().addAttribute("keeper", !SignedIn.in(Role.PRIVACY_OFFICER));
        return "sources/sources";
    }

    @GetMapping(LIST + "/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    String fresh(Exchange exchange, Form form) {
        return fresh(form, exchange);
    }

    @PostMapping(LIST + "/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    String add(Exchange exchange, Form form) {
        Form checked = CharterForm.checked(form);
        if (checked.failed()) {
            return fresh(checked, exchange);
        }
        Optional<BaseRegister> connection = connection(form);
        if (connection.isPresent()) {
            book.connect(form.once(), connection.get(), CharterForm.charter(form));
            confirmations.say(exchange, "sources.connected");
            return "redirect:" + LIST;
        }
        book.add(form.once(), CharterForm.charter(form));
        confirmations.say(exchange, "sources.added");
        return "redirect:" + LIST + "/" + form.once() + "/import";
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    String show(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        Source source = book.source(id);
        boolean kept = form.versioned();
        return page(exchange, source, kept ? form : CharterForm.of(source).withVersion(source.version()));
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    String change(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        if (form.value("step").equals("erase")) {
            imports.erase(id, true);
            confirmations.say(exchange, "sources.erased");
            return "redirect:" + LIST;
        }
        Form checked = CharterForm.checked(form);
        if (!checked.failed() && book.change(id, form.version(), CharterForm.charter(form), CharterForm.inUse(form))) {
            confirmations.say(exchange, "sources.changed");
            return "redirect:" + LIST;
        }
        Source source = book.source(id);
        if (!checked.failed()) {
            exchange.sayNow("sources.meanwhile");
            checked = checked.withVersion(source.version());
        }
        return page(exchange, source, checked);
    }

    /** Empty for a file; whoever sends something else gets no source. */
    private static Optional<BaseRegister> connection(Form form) {
        String way = form.value(WAY);
        if (way.isEmpty() || way.equals(FILE)) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(BaseRegister.values())
                .filter(register -> register.code().equals(way))
                .findFirst()
                .orElseThrow(NotForYou::new));
    }

    private String fresh(Form form, Exchange exchange) {
        exchange.model()
                .addAttribute(
                        "ways",
                        Stream.concat(
                                        Stream.of(FILE),
                                        book.connectable().stream().map(BaseRegister::code))
                                .toList());
        exchange.model().addAttribute("form", form.withOnce());
        return "sources/new";
    }

    private String page(Exchange exchange, Source source, Form form) {
        exchange.model().addAttribute("source", line(exchange, source));
        exchange.model().addAttribute("form", form);
        return "sources/source";
    }

    private Line line(Exchange exchange, Source source) {
        return new Line(
                source.id(),
                source.charter(),
                book.state(source).code(),
                source.register().map(Source.Held::rows).orElse(0),
                source.register().map(held -> exchange.day(held.addedOn())).orElse(""),
                source.register().map(held -> exchange.day(held.expiresOn())).orElse(""),
                source.connection().map(BaseRegister::code).orElse(""));
    }
}
