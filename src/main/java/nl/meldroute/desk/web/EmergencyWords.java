package nl.meldroute.desk.web;

import java.util.List;
import nl.meldroute.desk.Overview;
import nl.meldroute.intake.EmergencyReading;

/** Who could read a signal in an emergency, in words. */
record EmergencyWords(Overview overview, Words words) {
    /** A line under who sees the signal, with the page that says why. */
    record Line(String text, String path) {}

    List<Line> lines() {
        return overview.past().readings().stream().map(this::line).toList();
    }

    /** Both names. */
    String by(EmergencyReading reading) {
        Actors actors = new Actors(overview.past().names(), words);
        return words.say("desk.emergency.both", actors.by(reading.first()), actors.by(reading.second()));
    }

    String until(EmergencyReading reading) {
        return words.moment(reading.until(), overview.today());
    }

    private Line line(EmergencyReading reading) {
        String key = reading.runs() ? "desk.emergency.runs" : "desk.emergency.was";
        String from = words.moment(reading.from(), overview.today());
        return new Line(words.say(key, by(reading), from, until(reading)), reading.path());
    }
}
