package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.app.support.DatabaseOwner;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may never read vetting material, and tries. */
@MusterTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedReadingsTest {
    private static final String REASON = "Access-Reason";
    private static final String QUEUE = "/api/v1/vetting-cases";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient jdbc;
    @Autowired Environment environment;

    CaseWork work;

    @BeforeEach
    void open() {
        work = CaseWork.opened(port, new Scene(commands).sergeant("Jo Hall"), "MV");
    }

    @Test
    void is_on_record_with_the_case_and_the_reason_given() {
        work.as("recruiter").get(work.path(), REASON, "Just looking").expect(403);

        assertThat(last())
                .containsEntry("account", "recruiter")
                .containsEntry("question", "vetting case")
                .containsEntry("cases", List.of(UUID.fromString(work.id())).toString())
                .containsEntry("roles", "RECRUITER")
                .containsEntry("fields", "")
                .containsEntry("reason", "Just looking")
                .containsEntry("allowed", false);
    }

    @Test
    void is_on_record_where_it_is_the_list_that_was_wanted() {
        work.as("manager").get(QUEUE).expect(403);

        assertThat(last())
                .containsEntry("account", "manager")
                .containsEntry("question", "vetting cases")
                .containsEntry("cases", "[]")
                .containsEntry("allowed", false);
    }

    @Test
    void leaves_no_record_where_it_was_no_vetting_material() {
        var before = last();
        work.as("admin").get("/api/v1/dashboard/vacancies").expect(403);

        assertThat(last()).isEqualTo(before);
    }

    @Test
    void stays_refused_where_it_cannot_be_recorded_and_is_logged_instead(CapturedOutput output) {
        var owner = DatabaseOwner.of(environment);
        owner.sql("alter table access_record rename to access_record_gone").update();
        try {
            work.as("recruiter").get(work.path()).expect(403);
        } finally {
            owner.sql("alter table access_record_gone rename to access_record").update();
        }
        assertThat(output.getOut())
                .containsPattern(
                        "Refused, but it could not be recorded: .*recruiter.*" + work.id());
    }

    private Map<String, Object> last() {
        return jdbc.sql(
                        """
                        select id, account, question, reason, allowed,
                            array_to_string(roles, ',') as roles,
                            array_to_string(fields, ',') as fields,
                            '[' || array_to_string(cases, ', ') || ']' as cases
                        from access_record order by id desc limit 1
                        """)
                .query()
                .singleRow();
    }
}
