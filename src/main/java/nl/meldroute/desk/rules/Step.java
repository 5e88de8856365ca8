package nl.meldroute.desk.rules;

import java.util.Locale;

/** What somebody does next: one button. Most are links; some change something at once, so they are pressed. */
public enum Step {
    READ_DRAFT(1, true),
    TAKE_UP(2, true),
    CALL_POLICE(4, false),
    LOOK_AT_MATCHES(3, false),
    READ_ENQUIRY(3, false),
    READ_MESSAGE(6, false),
    REMIND_DEPARTMENT(3, false),
    SEE_TO_AGREEMENT(3, false),
    LOOK_AT_PERSON(3, false),
    DECIDE(3, false),
    ESTABLISH(4, false),
    CONSULT(4, false),
    CHOOSE_PARTNER(4, false),
    LAWYER(3, false),
    REMIND(5, true),
    CALL_PARTNER(5, false),
    DISCUSS(5, false),
    READ_REACTION(5, false),
    REVIEW(3, false),
    ANSWER(6, false),
    CLOSE(6, false),
    KEEP_OR_ERASE(6, false);

    private final int number;
    private final boolean pressed;

    Step(int number, boolean pressed) {
        this.number = number;
        this.pressed = pressed;
    }

    /** Which of the six steps of the plan it belongs to (2.2). */
    public int number() {
        return number;
    }

    /** Whether the button belongs to a POST form. */
    public boolean pressed() {
        return pressed;
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of the words on the button. */
    public String button() {
        return "desk.button." + code();
    }
}
