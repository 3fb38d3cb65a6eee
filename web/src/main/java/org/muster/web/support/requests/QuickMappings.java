package org.muster.web.support.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request as Spring does, but asks only the mappings whose path begins as
 * the request's: Spring would ask each of them in turn, and there are many.
 */
final class QuickMappings extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    /** A request that answers at once what every mapping asks it. */
    private static final class Known extends HttpServletRequestWrapper {
        private final String path;
        private final String method;

        Known(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
            this.method = request.getMethod();
        }

        @Override
        public String getMethod() {
            return method;
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
            throws Exception {
        return super.lookupHandlerMethod(path, new Known(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo mapping, HttpServletRequest request) {
        if (request instanceof Known known && isPlain(known.path) && !begins(known.path, mapping)) {
            return null;
        }
        return super.getMatchingMapping(mapping, request);
    }

    /** An encoded path is compared by Spring alone, who decodes it. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0;
    }

    private boolean begins(String path, RequestMappingInfo mapping) {
        for (var beginning : beginnings(mapping)) if (path.startsWith(beginning)) return true;
        return false;
    }

    private List<String> beginnings(RequestMappingInfo mapping) {
        var known = beginnings.get(mapping);
        return known != null ? known : beginnings.computeIfAbsent(mapping, QuickMappings::read);
    }

    /** What stands in front of the first variable or wildcard of each path. */
    private static List<String> read(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.split("/?[{*?]", 2)[0])
                .toList();
    }
}
