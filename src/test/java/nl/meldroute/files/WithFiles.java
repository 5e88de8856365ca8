package nl.meldroute.files;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole product on a real database, with a real scanner; its rounds run when a test says so. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Meldroute.class, FilesModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.files.poll=PT10H",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
public @interface WithFiles {}
