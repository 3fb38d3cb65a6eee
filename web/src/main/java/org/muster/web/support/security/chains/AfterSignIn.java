package org.muster.web.support.security.chains;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Goes on, once somebody has signed in, to the page that was asked for, else to the first one. */
final class AfterSignIn implements AuthenticationSuccessHandler {
    private final HttpSessionRequestCache asked = askedFor();

    /** Only whole pages are worth coming back to. */
    static HttpSessionRequestCache askedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(AfterSignIn::isPage);
        return cache;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var page = Optional.ofNullable(asked.getRequest(request, response)).map(AfterSignIn::path);
        response.sendRedirect(page.orElse("/"));
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Without the host: a proxy may have another name for us than we have. */
    private static String path(SavedRequest page) {
        var address = URI.create(page.getRedirectUrl());
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }
}
