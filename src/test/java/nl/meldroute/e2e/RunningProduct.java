package nl.meldroute.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The whole product, started once for all tests that say so: real server, database and mail, invented people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Meldroute.class, ProductModule.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.demo.people=true",
            "meldroute.files.poll=PT0.5S",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface RunningProduct {}
