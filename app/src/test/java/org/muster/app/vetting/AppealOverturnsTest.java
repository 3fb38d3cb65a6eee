package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Appeal overturns: given a refusal on 3 April, a window of 14 days and an appeal on 16 April, when
 * an uninvolved appeals officer allows it, then a new grant, the refusal readable as superseded,
 * aftercare opened and a mark that stays; the original decider may not hear it.
 */
@MusterTest
@TestPropertySource(properties = "spring.application.name=appeal-overturns") // a clock of its own
class AppealOverturnsTest {
    private static final String CONDITION =
            ",\"conditions\":[{\"text\":\"Supervised.\",\"owner\":\"manager\","
                    + "\"restriction\":\"Not alone on nights.\",\"reviewOn\":\"2027-10-01\"}]}";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void appeal_overturns() {
        at("2027-04-03T09:00:00Z");
        var officer = new Scene(commands).owner("adams");
        var refused = AppealWork.refused(port, officer);
        refused.served("We refused because of debts.").expect(200);

        var own = refused.own("adams").expect(200);
        assertThat(own.text("/letter/text")).isEqualTo("We refused because of debts.");
        assertThat(own.text("/window/receipt/lastDay")).isEqualTo("2027-04-06");
        assertThat(own.text("/appealableUntil")).isEqualTo("2027-04-20");

        at("2027-04-16T09:00:00Z");
        var appeal = refused.lodged("adams").expect(201).id();
        refused.decided("decider", appeal, "ALLOWED").refusedBy("TOOK_PART_BEFORE");
        refused.order("appeals", appeal, "allocation", "{\"hearer\":\"decider\"}")
                .refusedBy("TOOK_PART_BEFORE");
        refused.order("appeals", appeal, "allocation", "{\"hearer\":\"appeals\"}").expect(200);

        var decision = AppealWork.decision("ALLOWED");
        var conditional = decision.substring(0, decision.length() - 1) + CONDITION;
        var decided = refused.order("appeals", appeal, "decision", conditional).expect(200);

        var held =
                caller("adams")
                        .get("/api/v1/officers/" + officer + "/clearances?waitFor=" + at(decided))
                        .expect(200);
        assertThat(held.text("/clearances/0/state")).isEqualTo("LIVE_WITH_CONDITIONS");
        assertThat(held.text("/clearances/0/from")).isEqualTo("2027-04-16");

        assertThat(refused.work().clearance(at(decided)).text("/conditions/0/restriction"))
                .isEqualTo("Not alone on nights.");

        var seen = refused.work().seenBy("decider").expect(200);
        assertThat(seen.text("/state")).isEqualTo("GRANTED_WITH_CONDITIONS");
        assertThat(seen.text("/decision/decidedBy")).isEqualTo("appeals");
        assertThat(seen.text("/superseded/outcome")).isEqualTo("REFUSED");
        assertThat(seen.text("/superseded/decidedBy")).isEqualTo("decider");
        assertThat(seen.text("/rationale/information")).isEqualTo("One.");
        assertThat(seen.text("/refusal/overturned/appealId")).isEqualTo(appeal);
        assertThat(seen.text("/refusal/overturned/reviewOn")).isEqualTo("2027-10-16");

        var marks = "/api/v1/overturned-refusals?waitFor=" + at(decided);
        assertThat(caller("researcher").get(marks).expect(200).text("/0/caseId"))
                .isEqualTo(refused.work().id());
        assertThat(caller("decider").get(marks).expect(200).at("/0/reviewDue").asBoolean())
                .isFalse();
        caller("recruiter").get(marks).expect(403);
        caller("adams").get(marks).expect(403);

        at("2028-11-01T09:00:00Z");
        assertThat(caller("decider").get(marks).expect(200).at("/0/reviewDue").asBoolean())
                .isTrue();
        reviewed(refused.work().id(), "2028-11-01").refusedBy("REVIEW_IN_THE_PAST");
        var reviewed = reviewed(refused.work().id(), "2029-04-01").expect(200);
        var next =
                caller("decider")
                        .get("/api/v1/due?kind=AFTERCARE_REVIEW&days=366&waitFor=" + at(reviewed))
                        .expect(200);
        assertThat(next.text("/due/0/by")).isEqualTo("2029-04-01");
        assertThat(caller("decider").get(marks).expect(200).at("/0/reviewDue").asBoolean())
                .isFalse();
    }

    private Caller.Answer reviewed(String id, String next) {
        return caller("decider2")
                .post(
                        "/api/v1/vetting-cases/" + id + "/aftercare-reviews",
                        "{\"note\":\"In order.\",\"nextReviewOn\":\"%s\"}".formatted(next));
    }

    private static long at(Caller.Answer receipt) {
        return receipt.position();
    }

    private void at(String now) {
        caller("admin").send("PUT", "/api/v1/demo/clock", "{\"now\":\"" + now + "\"}").expect(200);
    }

    private Caller caller(String account) {
        return Caller.as(account, port);
    }
}
