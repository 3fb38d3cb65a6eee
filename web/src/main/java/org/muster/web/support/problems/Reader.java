package org.muster.web.support.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Who will read a reply: a program, or a person in front of a page or a part of one. */
public enum Reader {
    PROGRAM,
    PAGE,
    FRAGMENT;

    public static Reader of(HttpServletRequest request) {
        if (isApi(path(request))) return PROGRAM;
        if (request.getHeader("HX-Request") != null) return FRAGMENT;
        return wantsJson(request.getHeader(HttpHeaders.ACCEPT)) ? PROGRAM : PAGE;
    }

    /** The view for this reader: the page, or only the fragment of it that is to be swapped. */
    public String view(String page, String fragment) {
        return this == FRAGMENT ? page + " :: " + fragment : page;
    }

    /** Says whether an address is meant for programs. */
    public static boolean isApi(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/actuator")
                || path.startsWith("/actuator/");
    }

    private static String path(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String uri ? uri : request.getRequestURI();
    }

    private static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("html");
    }
}
