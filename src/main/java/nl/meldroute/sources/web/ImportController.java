package nl.meldroute.sources.web;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.files.SmallTables;
import nl.meldroute.files.UploadForm;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.sources.Imports;
import nl.meldroute.sources.SourceBook;
import nl.meldroute.sources.rules.Sheet;
import nl.meldroute.sources.rules.SheetReader;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Bestand inlezen</i>: a file is brought for a source, and then looked at with what its columns mean before it is put in use. */
@Controller
class ImportController {
    private static final String HERE = SourceController.PAGE + "/import";
    private static final String COLUMNS = SourceController.PAGE + "/columns";
    private static final String FILE = "file";
    private final Imports imports;
    private final SourceBook book;
    private final SmallTables tables;
    private final ColumnsPage columns;
    private final Confirmations confirmations;

    ImportController(
            Imports imports, SourceBook book, SmallTables tables, ColumnsPage columns, Confirmations confirmations) {
        this.imports = imports;
        this.book = book;
        this.tables = tables;
        this.columns = columns;
        this.confirmations = confirmations;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.ADMINISTRATION)
    String ask(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        return page(exchange, id, form);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String bring(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        return switch (tables.of(UploadForm.uploads(exchange.request()))) {
            case SmallTables.Nothing _ -> page(exchange, id, form.wrong(FILE, "sources.file.none"));
            case SmallTables.TooLarge _ ->
                page(exchange, id, form.wrong(FILE, "sources.file.large", SmallTables.LARGEST >> 20));
            case SmallTables.Infected _ -> page(exchange, id, form.wrong(FILE, "sources.file.infected"));
            case SmallTables.Brought(byte[] content) -> {
                Optional<Sheet.Fault> fault = imports.bring(id, content);
                yield fault.isPresent()
                        ? page(exchange, id, refused(form, fault.get()))
                        : "redirect:" + SourceController.LIST + "/" + id + "/columns";
            }
        };
    }

    @GetMapping(COLUMNS)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String look(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        Optional<Imports.Waiting> waiting = imports.waiting(id);
        return waiting.isEmpty()
                ? "redirect:" + SourceController.LIST + "/" + id + "/import"
                : columns.show(
                        exchange,
                        waiting.get(),
                        form.id(ColumnsPage.WAITS).isEmpty() ? columns.guessed(waiting.get()) : form);
    }

    @PostMapping(COLUMNS)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String use(Exchange exchange, @PathVariable("source") UUID id, Form form) {
        if (form.value("step").equals("drop")) {
            imports.erase(id, false);
            confirmations.say(exchange, "sources.dropped");
            return "redirect:" + SourceController.LIST;
        }
        Optional<Imports.Waiting> waiting = imports.waiting(id);
        if (waiting.isEmpty()) {
            return "redirect:" + SourceController.LIST + "/" + id + "/import";
        }
        Form checked = columns.checked(exchange, waiting.get(), form);
        if (checked.failed() || !form.value("step").equals("use")) {
            return columns.show(exchange, waiting.get(), checked);
        }
        if (!imports.use(id, columns.file(form), columns.meanings(waiting.get(), form), columns.until(form))) {
            exchange.sayNow("sources.columns.meanwhile");
            return columns.show(exchange, waiting.get(), columns.guessed(waiting.get()));
        }
        confirmations.say(
                exchange,
                "sources.used",
                waiting.get().source().charter().name(),
                Integer.toString(waiting.get().sheet().rows().size()),
                exchange.day(columns.until(form)));
        return "redirect:" + SourceController.LIST;
    }

    private static Form refused(Form form, Sheet.Fault why) {
        return switch (why) {
            case TOO_MANY_ROWS -> form.wrong(FILE, "sources.fault.too-many-rows", SheetReader.MOST_ROWS);
            case TOO_MANY_COLUMNS -> form.wrong(FILE, "sources.fault.too-many-columns", SheetReader.MOST_COLUMNS);
            case EMPTY, NO_TEXT, HEADER, NO_ROWS -> form.wrong(FILE, "sources.fault." + why.code());
        };
    }

    private String page(Exchange exchange, UUID id, Form form) {
        exchange.model().addAttribute("source", book.ofFile(id));
        exchange.model().addAttribute("most", SheetReader.MOST_ROWS);
        exchange.model().addAttribute("largest", SmallTables.LARGEST >> 20);
        exchange.model().addAttribute("waits", Imports.WAITS);
        exchange.model().addAttribute("form", form);
        return "sources/import";
    }
}
