package org.muster.web;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who calls in a test. */
public final class As {
    private As() {}

    /** One of the demo accounts, with its password in the request. */
    public static RequestPostProcessor account(String name) {
        return SecurityMockMvcRequestPostProcessors.httpBasic(name, "muster-demo");
    }

    public static RequestPostProcessor recruiter() {
        return account("recruiter");
    }
}
