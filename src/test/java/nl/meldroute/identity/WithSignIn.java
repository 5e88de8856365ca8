package nl.meldroute.identity;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/** The whole product on an empty database of its own, with a clock to push and two places for each account. */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SpringBootTest(
        classes = {Meldroute.class, SignInModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.sign-in.most=2",
            "meldroute.database.data-dir=target/test-data/sign-in-${random.uuid}"
        })
@interface WithSignIn {}
