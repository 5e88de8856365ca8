package nl.meldroute;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Meldroute {
    public static void main(String[] arguments) {
        SpringApplication.run(Meldroute.class, arguments);
    }
}
