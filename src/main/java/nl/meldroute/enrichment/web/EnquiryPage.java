package nl.meldroute.enrichment.web;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.intake.Exchange;

/**
 * A question in words, for who asked and for who answers.
 *
 * @param result how it was answered; empty while it was not
 * @param days when it was asked, until when, and when it was answered
 */
record EnquiryPage(
        String id, int version, String state, Asked asked, String result, String text, Days days, boolean late) {
    /** What is asked, and by what to look it up. */
    record Asked(String department, String topic, String ground, List<Line> carried) {}

    /** Something by which to look it up. */
    record Line(String item, String text, boolean keepAway) {
        static Line of(Carried carried) {
            return new Line(carried.item().code(), carried.text(), carried.keepAway());
        }
    }

    /** In words. */
    record Days(String asked, String due, String answered) {}

    static EnquiryPage of(Enquiry enquiry, Exchange exchange, LocalDate today) {
        return new EnquiryPage(
                enquiry.id().toString(),
                enquiry.version(),
                enquiry.state().code(),
                new Asked(
                        enquiry.question().department(),
                        enquiry.question().topic().code(),
                        enquiry.question().ground().code(),
                        enquiry.question().carried().stream().map(Line::of).toList()),
                enquiry.finding().map(finding -> finding.result().code()).orElse(""),
                enquiry.finding().map(Finding::text).orElse(""),
                new Days(
                        exchange.day(enquiry.days().askedOn()),
                        exchange.day(enquiry.days().dueOn()),
                        enquiry.finding()
                                .map(finding -> exchange.day(finding.on()))
                                .orElse("")),
                enquiry.state() == Enquiry.State.ASKED && enquiry.days().dueOn().isBefore(today));
    }
}
