package nl.meldroute.referral.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.intake.NextStepWords;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page that follows says first. */
@Component
class Confirmations {
    private final Flash flash;
    private final MessageSource texts;
    private final ObjectProvider<NextStepWords> nextSteps;
    private final Clock clock;

    Confirmations(Flash flash, MessageSource texts, ObjectProvider<NextStepWords> nextSteps, Clock clock) {
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
        String key = words == null ? "referral.title" : words.buttonOf(signal);
        return texts.getMessage(key, null, visit.locale());
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }
}
