package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What has to be there of signals, whatever happened while they came. */
final class Kept {
    private Kept() {}

    /** The code opens the signal, with the words that were sent. */
    static void opens(Battered battered, String code, String story) {
        assertThat(shown(battered, code)).contains("Uw signaal", "Ontvangen", story);
    }

    /** Those whose code does not open what was sent. */
    static List<Crowd.Acknowledged> lost(Battered battered, List<Crowd.Acknowledged> acknowledged) {
        return acknowledged.stream()
                .filter(one -> {
                    String shown = shown(battered, one.code());
                    return !shown.contains("Ontvangen") || !shown.contains(one.story());
                })
                .toList();
    }

    private static String shown(Battered battered, String code) {
        WordPage page = battered.client().open("/follow").fill("Volgcode", code).press("Bekijken");
        return page.heading() + "\n" + page.text();
    }

    /** Signals of which something is missing, and parts of which the signal is. */
    static long halves(Battered battered) {
        return battered.count("""
                (
                    select id from reporting.report r where sent and not (
                        exists (select from reporting.mailbox m join reporting.letter l using (report_id)
                                where m.report_id = r.id and l.own)
                        and exists (select from intake.signal s where s.id = r.id and s.sent)
                        and exists (select from vault.envelope e where e.report_id = r.id and e.kind = 'reporter')
                        and exists (select from privacy.case_key k where k.case_id = r.id))
                    union all select report_id from reporting.mailbox
                        where report_id not in (select id from reporting.report where sent)
                    union all select report_id from vault.envelope
                        where report_id not in (select id from reporting.report)
                    union all select case_id from privacy.case_key
                        where case_id not in (select id from intake.signal)
                ) half
                """);
    }

    /** Files below this folder in which these words stand as they were typed. */
    static List<Path> holding(String words, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(words))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
