package org.muster.web.policies;

import org.muster.api.appointments.TouchedPosts;
import org.muster.api.policies.PolicyPreview;
import org.muster.api.vetting.TouchedCases;
import org.muster.web.support.Desk;

/** What a policy set changes, and which open cases and posts it touches. */
record PolicyEffects(PolicyPreview preview, TouchedCases cases, TouchedPosts posts) {
    static PolicyEffects of(String version, Desk desk) {
        return new PolicyEffects(
                desk.ask(new PolicyPreview.Find(version)),
                desk.ask(new TouchedCases.Find(version)),
                desk.ask(new TouchedPosts.Find(version)));
    }
}
