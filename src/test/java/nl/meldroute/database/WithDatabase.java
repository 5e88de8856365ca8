package nl.meldroute.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The database with all its migrations, without the rest of the product. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {DatabaseConfiguration.class, DatabaseModule.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"meldroute.mode=demo", "spring.profiles.active=demo"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface WithDatabase {}
