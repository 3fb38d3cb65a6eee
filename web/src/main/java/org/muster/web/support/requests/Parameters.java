package org.muster.web.support.requests;

import java.time.Clock;
import java.util.List;
import org.muster.web.support.security.RoleGuard;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How requests find their controllers, and what every controller may ask for. */
@Configuration(proxyBeanMethods = false)
class Parameters implements WebMvcConfigurer {
    private final Clock clock;

    Parameters(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static WebMvcRegistrations quickMappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickMappings();
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WindowParameter());
        resolvers.add(new AsAtParameter(clock));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleGuard()).addPathPatterns("/api/**");
        registry.addInterceptor(new TimeTravelGuard()).addPathPatterns("/api/**");
    }
}
