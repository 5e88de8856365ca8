package nl.meldroute.bare;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page with the open ones of many rows. */
@SpringBootApplication
@Controller
public class Bare {
    private final JdbcClient client;

    Bare(JdbcClient client) {
        this.client = client;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Bare.class, arguments);
    }

    public record Row(String number, LocalDate day, String stage, String name) {}

    /** As many rows as the product has, one in a hundred open. */
    @Bean
    static CommandLineRunner rows(JdbcClient client) {
        return _ -> {
            client.sql("drop table if exists signal").update();
            client.sql("""
                    create table signal as
                    select gen_random_uuid() id, to_char(n, 'FM00000') number, current_date - n / 20 as day,
                           case when n % 100 = 0 then 'NEW' else 'CLOSED' end stage, 'Ganzenpad ' || n name
                    from generate_series(1, 10000) n
                    """).update();
            client.sql("create index on signal (stage)").update();
            client.sql("analyze signal").update();
        };
    }

    @GetMapping("/")
    public String list(Model model) {
        List<Row> rows = client.sql("""
                select number, day, stage, name from signal where stage <> 'CLOSED' order by day desc, number limit 25
                """).query(Row.class).list();
        model.addAttribute("rows", rows);
        return "list";
    }
}
