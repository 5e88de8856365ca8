package nl.meldroute.identity;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import nl.meldroute.openid.BesideProvider;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** The whole product on a port of its own, where people sign in at a real identity provider on another. */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SpringBootTest(
        classes = {Meldroute.class, SignInModule.class, AtTwoSites.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.notices.privacy=fg@gemeente.invalid",
            "meldroute.database.data-dir=target/test-data/provider-${random.uuid}"
        })
@ContextConfiguration(initializers = BesideProvider.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface WithProvider {}
