package org.muster.app.personaldata;

import java.nio.file.Path;
import org.muster.command.support.stored.KeyedHash;
import org.muster.web.support.requests.RequestHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where keys lie: {@code muster.keys}, a folder apart from the events that must be backed up apart
 * from them.
 */
@Configuration(proxyBeanMethods = false)
class PersonalDataConfiguration {
    @Bean
    MasterKey masterKey(@Value("${muster.keys:${muster.data}/keys}") Path folder) {
        return MasterKey.in(folder.toAbsolutePath());
    }

    @Bean
    PersonKeys personKeys(
            MasterKey master, @Value("${muster.keys:${muster.data}/keys}") Path folder) {
        return new KeyFiles(master, folder.toAbsolutePath().resolve("people"));
    }

    @Bean
    KeyedHash keyedHash(MasterKey master) {
        return master::hash;
    }

    @Bean
    RequestHash requestHash(MasterKey master) {
        return new RequestHash(master.hash("requests", ""));
    }

    @Bean
    SealedDocuments sealedDocuments(JdbcClient jdbc, PersonKeys keys) {
        return new SealedDocuments(jdbc, keys);
    }
}
