package nl.meldroute.desk;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.annotation.DirtiesContext;

/** The whole product on an empty database of its own, with officer, deputy and others. */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@SpringBootTest(
        classes = {Meldroute.class, DeskModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/desk-${random.uuid}",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
@interface WithDesk {}
