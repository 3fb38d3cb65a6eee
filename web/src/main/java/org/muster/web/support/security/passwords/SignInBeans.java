package org.muster.web.support.security.passwords;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import org.muster.web.support.limits.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whom this service knows, and how it checks that they are who they say. */
@Configuration(proxyBeanMethods = false)
class SignInBeans {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Profile("demo")
    Accounts demoAccounts(PasswordEncoder encoder) {
        return DemoAccounts.accounts(encoder);
    }

    @Bean
    @Profile("!demo")
    Accounts noAccounts() {
        return new Accounts(List.of());
    }

    /** The framework hands this to every chain; handed to one again, it would check all twice. */
    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, PasswordEncoder encoder, Limits limits) {
        var proven = new ProvenPasswords(Ticker.systemTicker());
        return new PasswordSignIn(accounts, encoder, proven, new FailedSignIns(limits));
    }
}
