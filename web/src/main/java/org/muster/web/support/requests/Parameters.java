package org.muster.web.support.requests;

import java.time.Clock;
import java.util.List;
import org.muster.web.support.security.RoleGuard;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every controller ask for a window on a list and for a moment in the past. */
@Configuration(proxyBeanMethods = false)
class Parameters implements WebMvcConfigurer {
    private final Clock clock;

    Parameters(Clock clock) {
        this.clock = clock;
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
