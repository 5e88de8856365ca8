package nl.meldroute.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.feedback.Happened;
import nl.meldroute.intake.NextStepWords;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of step 6 tell: what just happened, what comes next, and what a colleague did in the meantime. */
@Component
class Told {
    private final Flash flash;
    private final MessageSource texts;
    private final ObjectProvider<NextStepWords> nextSteps;
    private final Clock clock;

    Told(Flash flash, MessageSource texts, ObjectProvider<NextStepWords> nextSteps, Clock clock) {
        this.flash = flash;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.clock = clock;
    }

    void next(Visit visit, String key, String... words) {
        flash.say(visit.request(), visit.response(), Flash.Message.of(key, words));
    }

    /** The button that comes next. */
    String button(Visit visit, Signal signal) {
        NextStepWords words = nextSteps.getIfAvailable();
        String key = words == null ? "feedback.reply.title" : words.buttonOf(signal);
        return texts.getMessage(key, null, visit.locale());
    }

    /** Who changed a signal while somebody else had it open. */
    String meanwhile(Visit visit, Happened last) {
        Locale locale = visit.locale();
        String who = last.mine() ? texts.getMessage("feedback.you", null, locale) : last.who();
        Instant at = last.at();
        String time = at == null ? "" : visit.time(at, today());
        String kind = switch (last.kind()) {
            case CLOSED, REOPENED, ANSWERED, MESSAGE_READ, POLICE_CALLED ->
                last.kind().code();
            default -> at == null ? "message" : "changed";
        };
        return texts.getMessage("feedback.meanwhile." + kind, new Object[] {who, time}, locale);
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}
