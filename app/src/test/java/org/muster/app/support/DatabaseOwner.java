package org.muster.app.support;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The owner of a service's database, who may do there what the service itself may not. */
public final class DatabaseOwner {
    private DatabaseOwner() {}

    public static JdbcClient of(Environment service) {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        service.getRequiredProperty("spring.datasource.url"),
                        service.getRequiredProperty("spring.flyway.user"),
                        service.getRequiredProperty("spring.flyway.password")));
    }
}
