package org.muster.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Muster as a running service: everything under {@code org.muster}, wired. */
@SpringBootApplication(scanBasePackages = "org.muster")
public class MusterApplication {

    public static void main(String[] args) {
        SpringApplication.run(MusterApplication.class, args);
    }
}
