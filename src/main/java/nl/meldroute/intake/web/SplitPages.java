package nl.meldroute.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Splittable;
import nl.meldroute.subjects.Subject;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the pages on which a part is taken out of a signal. */
@Component
class SplitPages {
    private final MessageSource texts;

    SplitPages(MessageSource texts) {
        this.texts = texts;
    }

    /** The form; where a colleague took out a part meanwhile, it says which number that has. */
    String page(Exchange exchange, Splittable now, Form form) {
        if (!now.closed() && form.versioned() && form.version() != now.version()) {
            exchange.model()
                    .addAttribute(
                            "meanwhile",
                            now.last()
                                    .map(entry -> entry.content().getOrDefault("number", ""))
                                    .orElse(""));
        }
        exchange.model().addAttribute("signal", now.signal());
        exchange.model().addAttribute("closed", now.closed());
        exchange.model().addAttribute("story", now.story());
        exchange.model().addAttribute("subjects", choices(exchange, now.subjects()));
        exchange.model().addAttribute("form", form.withVersion(now.version()).withOnce());
        return "intake/split";
    }

    /** What stays and what goes, before it is done. */
    String preview(Exchange exchange, Splittable now, Form form) {
        List<Subject> along = SplitForm.along(form, now);
        exchange.model().addAttribute("signal", now.signal());
        exchange.model().addAttribute("story", now.story());
        exchange.model().addAttribute("stays", titles(exchange, now.subjects()));
        exchange.model().addAttribute("goes", titles(exchange, along));
        exchange.model()
                .addAttribute(
                        "kinds",
                        ExploitationForm.of(form.values(SplitForm.FORMS)).stream()
                                .sorted()
                                .map(kind -> say(exchange, "intake.forms." + kind.code()))
                                .collect(Collectors.joining(", ")));
        exchange.model().addAttribute("form", form);
        return "intake/split-preview";
    }

    private List<Choice> choices(Exchange exchange, List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> Choice.of(subject.id().toString(), title(exchange, subject)))
                .toList();
    }

    private List<String> titles(Exchange exchange, List<Subject> subjects) {
        return subjects.stream().map(subject -> title(exchange, subject)).toList();
    }

    private String title(Exchange exchange, Subject subject) {
        return say(exchange, "subjects.kind." + subject.kind().code()) + ": " + subject.title();
    }

    private String say(Exchange exchange, String key) {
        return texts.getMessage(key, null, exchange.locale());
    }
}
