package nl.meldroute.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Imports;
import nl.meldroute.sources.Source.Askers;
import nl.meldroute.sources.Source.Charter;
import nl.meldroute.sources.Source.Holds;
import nl.meldroute.sources.SourceBook;
import org.springframework.stereotype.Component;

/** Sources of a demo municipality: one with a file of invented rows, and one of which the file is still to come. */
@Component
class DemoSources {
    private static final int MONTHS = 6;
    private static final String ROWS = """
            vergunningnummer;bedrijf;kvk;straatnaam;huisnummer;postcode;plaats;soort;datum
            KV-2024-011;Kamerverhuur De Graaf;90000011;Graaf;17;3411 XY;Lopik;kamerverhuur, 4 kamers;12-03-2024
            KV-2023-004;Pension Wilgenlaan;90000022;Wilgenlaan;90;3411 XZ;Lopik;kamerverhuur, 6 kamers;02-10-2023
            HV-2025-031;Kapsalon Het Plein;90000033;Marktplein;5;3411 XV;Lopik;gebruik winkel;20-01-2025
            HV-2022-017;Loodsen Industrieweg;90000044;Industrieweg;400;3411 XA;Lopik;opslag;07-06-2022
            KV-2025-002;Camping De Fazant;90000055;Fazantenlaan;2;3411 XW;Lopik;standplaatsen, 40;15-02-2025
            """;
    private final DemoOfficer office;
    private final SourceBook book;
    private final Imports imports;
    private final Clock clock;

    DemoSources(DemoOfficer office, SourceBook book, Imports imports, Clock clock) {
        this.office = office;
        this.book = book;
        this.imports = imports;
        this.clock = clock;
    }

    void tell(Account officer) {
        By by = new By(officer, 1);
        UUID permits = add(by, charter("Vergunningen", "Team Vergunningen", Holds.PERMITS));
        office.as(by, () -> {
            imports.bring(permits, ROWS.getBytes(StandardCharsets.UTF_8));
            Imports.Waiting waiting = imports.waiting(permits).orElseThrow();
            return imports.use(
                    permits,
                    waiting.id(),
                    waiting.guessed(),
                    WorkCalendar.today(clock).plusMonths(MONTHS));
        });
        add(by, charter("Controles brandveiligheid", "Team Toezicht", Holds.INSPECTIONS));
    }

    private UUID add(By by, Charter charter) {
        UUID once = RandomIds.next();
        return office.as(by, () -> {
            book.add(once, charter);
            return once;
        });
    }

    private static Charter charter(String name, String owner, Holds holds) {
        return new Charter(
                name,
                owner,
                holds,
                "Toezicht op het gebruik van panden",
                "Gemeentewet artikel 172 en het privacyprotocol",
                "Zonder deze bron weten wij niet of het gebruik bekend is.",
                Askers.BOTH,
                MONTHS);
    }
}
