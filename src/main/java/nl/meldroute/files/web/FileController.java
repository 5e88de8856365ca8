package nl.meldroute.files.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.files.Attachment;
import nl.meldroute.files.Attachments;
import nl.meldroute.files.Dossiers;
import nl.meldroute.files.Originals;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Secrets;
import nl.meldroute.vault.Vault;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One attachment: its clean copy, shown where it was asked for, and its original out of the vault. */
@Controller
class FileController {
    private static final String PAGE = "/files/{file:" + RandomIds.PATTERN + "}";
    private static final String REASON = "reason";
    private static final List<String> TO_RELEASE = List.of("urgent", "expected", "no-scanner");
    private static final List<String> TO_OPEN = List.of("evidence", "unreadable", "detail");
    private final Attachments attachments;
    private final Originals originals;
    private final Dossiers dossiers;
    private final Secrets secrets;
    private final Vault vault;

    FileController(Attachments attachments, Originals originals, Dossiers dossiers, Secrets secrets, Vault vault) {
        this.attachments = attachments;
        this.originals = originals;
        this.dossiers = dossiers;
        this.secrets = secrets;
        this.vault = vault;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.SOURCE)
    String show(@PathVariable("file") UUID id, Form form, Model model) {
        return page(id, form, model);
    }

    @GetMapping(PAGE + "/copy")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.SOURCE)
    ResponseEntity<byte[]> copy(@PathVariable("file") UUID id) {
        Attachments.Of of = attachments.one(id);
        Dossiers.Dossier dossier = dossiers.of(of.signal());
        byte[] copy = attachments.copy(id).orElseThrow(NotForYou::new);
        return Served.of(of.file(), dossier.name(), of.file().kind().mediaType(), copy);
    }

    /** Without a scan, for a reason: fail closed, but not for ever. */
    @PostMapping(PAGE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.SOURCE)
    String release(@PathVariable("file") UUID id, Form form, Model model) {
        dossiers.of(attachments.one(id).signal());
        if (!TO_RELEASE.contains(form.value(REASON))) {
            return page(id, form.wrong(REASON, "files.release.choose"), model);
        }
        attachments.release(id, form.value(REASON));
        return "redirect:/files/" + id;
    }

    @GetMapping(PAGE + "/original")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = {FieldClass.SOURCE, FieldClass.REPORTER})
    String ask(HttpServletRequest request, @PathVariable("file") UUID id, Form form, Model model) {
        return asking(request, originals.of(id), form, model);
    }

    @PostMapping(PAGE + "/original")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = {FieldClass.SOURCE, FieldClass.REPORTER})
    Object open(HttpServletRequest request, @PathVariable("file") UUID id, Form form, Model model) {
        Attachments.Of of = originals.of(id);
        if (!TO_OPEN.contains(form.value(REASON))) {
            return asking(request, of, form.wrong(REASON, "files.original.choose"), model);
        }
        Act act = Act.on(of.signal(), "file.original").because(form.value(REASON));
        return switch (secrets.open(unlockKey(request), of.signal(), id, of.original(), act)) {
            case Secrets.Opening.Opened(String secret) ->
                served(of, secret, form.value(REASON))
                        .orElseGet(() -> asking(request, of, form.wrong(REASON, "files.missing"), model));
            case Secrets.Opening.VaultClosed _ -> asking(request, of, form, model);
            case Secrets.Opening.Broken _ -> asking(request, of, form.wrong(REASON, "files.original.broken"), model);
        };
    }

    private Optional<Object> served(Attachments.Of of, String secret, String reason) {
        return originals
                .open(of.file().id(), secret, reason)
                .map(bytes -> Served.of(of.file(), dossiers.of(of.signal()).name(), "application/octet-stream", bytes));
    }

    private String asking(HttpServletRequest request, Attachments.Of of, Form form, Model model) {
        about(of, form, model);
        String here = "/files/" + of.file().id() + "/original";
        model.addAttribute("here", here);
        model.addAttribute("open", vault.openUntil(unlockKey(request)).isPresent());
        return "files/original";
    }

    private String page(UUID id, Form form, Model model) {
        Attachments.Of of = attachments.one(id);
        about(of, form, model);
        Attachment file = of.file();
        boolean text = file.shown() && file.kind() == FileKind.TEXT;
        model.addAttribute(
                "words", text ? attachments.copy(id).map(FileController::words).orElse("") : null);
        return "files/file";
    }

    private void about(Attachments.Of of, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("file", of.file());
        model.addAttribute("dossier", dossiers.of(of.signal()));
    }

    private static String unlockKey(HttpServletRequest request) {
        return Cookies.read(request, Vault.COOKIE).orElse("");
    }

    private static String words(byte[] copy) {
        return new String(copy, StandardCharsets.UTF_8);
    }
}
