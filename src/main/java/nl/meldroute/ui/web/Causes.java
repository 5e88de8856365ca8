package nl.meldroute.ui.web;

import java.util.ArrayList;
import java.util.List;

/** Tells what failed and where, without the messages: a message can hold what somebody typed. */
final class Causes {
    private static final int DEEPEST = 6;
    private static final int PLACES = 4;

    private Causes() {}

    static String withoutWords(Throwable failure) {
        List<String> parts = new ArrayList<>();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            parts.add(cause.getClass().getName() + places(cause));
            cause = cause.getCause();
        }
        return String.join(" <- ", parts);
    }

    private static String places(Throwable cause) {
        StringBuilder places = new StringBuilder();
        StackTraceElement[] trace = cause.getStackTrace();
        for (int place = 0; place < Math.min(PLACES, trace.length); place++) {
            places.append(" at ").append(trace[place]);
        }
        return places.toString();
    }
}
