package org.muster.web.demo;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.muster.api.DemoClock;
import org.muster.api.access.Role;
import org.muster.api.refusals.Forbidden;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock. Outside the demo profile there is nothing here. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
class DemoClockApi {
    private final DemoClock clock;

    DemoClockApi(DemoClock clock) {
        this.clock = clock;
    }

    /** What the clock shows, or is to show. */
    record Time(Instant now) {}

    @GetMapping
    @Operation(summary = "The demo clock")
    Time now() {
        return new Time(clock.now());
    }

    @PutMapping
    @Operation(summary = "Move the demo clock forwards")
    Time move(@RequestBody Time time, HttpServletRequest request) {
        onlyForAdministrators(request);
        clock.moveTo(time.now());
        return now();
    }

    @DeleteMapping
    @Operation(summary = "Return the demo clock to real time")
    Time returnToRealTime(HttpServletRequest request) {
        onlyForAdministrators(request);
        clock.returnToRealTime();
        return now();
    }

    private static void onlyForAdministrators(HttpServletRequest request) {
        if (!request.isUserInRole(Role.ADMINISTRATOR.name())) throw new Forbidden();
    }
}
