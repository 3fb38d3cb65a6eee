package org.muster.web.support.json;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leaves out what a library on the path would add: YAML would be read without our rules. */
@Configuration(proxyBeanMethods = false)
class JsonOnly implements WebMvcConfigurer {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(JsonOnly::speaksYaml));
    }

    private static boolean speaksYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().contains(YAML);
    }
}
