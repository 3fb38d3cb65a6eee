package org.muster.plainboot;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that a web service with JPA can be: what its start takes is our yardstick. */
@SpringBootApplication
public class PlainBoot {

    public static void main(String[] args) {
        SpringApplication.run(PlainBoot.class, args);
    }

    /** The one page: all words. */
    @RestController
    static class Words {
        private final WordRows rows;

        Words(WordRows rows) {
            this.rows = rows;
        }

        @GetMapping("/")
        List<String> all() {
            return rows.findAll().stream().map(row -> row.word).toList();
        }
    }
}
