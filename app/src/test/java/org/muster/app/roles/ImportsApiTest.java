package org.muster.app.roles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Value;

@MusterTest
class ImportsApiTest {
    private static final String IMPORTS = "/api/v1/role-profiles/imports";
    private static final String DOCUMENT =
            """
            Position Title: Harbour Sergeant
            Force: Northshire Police
            Grade: Sergeant
            Role code: NPX%s
            Status: Police

            Vetting level:

            Management Vetting required.

            Main responsibilities:

              • Lead the harbour team day and night.
              • Keep the launch ready to sail.

            Necessary experience:

            Must be a substantive Sergeant and provide a car suitable for duty.
            """;

    @Value("${local.server.port}")
    int port;

    Caller nobody;
    Caller recruiter;

    @BeforeEach
    void call() {
        nobody = Caller.nobody(port);
        recruiter = Caller.as("recruiter", port);
    }

    @Nested
    class Proposing {
        @Test
        void needs_somebody_who_is_signed_in() {
            propose(nobody, document("01")).expect(401);
        }

        @Test
        void is_for_recruiters_and_planners_only() {
            for (var other : new String[] {"panel1", "manager", "researcher", "auditor", "adams"}) {
                propose(Caller.as(other, port), document("02")).expect(403);
            }
            propose(Caller.as("planner", port), document("03")).expect(201);
        }

        @Test
        void says_how_the_document_was_read() {
            var document = document("04");
            var proposed = propose(recruiter, document).expect(201);
            assertThat(proposed.header("Location")).contains(IMPORTS + "/" + proposed.text("/id"));
            assertThat(proposed.text("/proposal/title")).isEqualTo("Harbour Sergeant");
            assertThat(proposed.text("/proposal/grade/rank")).isEqualTo("SERGEANT");
            assertThat(proposed.text("/proposal/requiredClearances/0/level")).isEqualTo("MV");
            assertThat(proposed.at("/proposal/responsibilities").size()).isEqualTo(2);
            assertThat(proposed.at("/proposal/reportsTo").isNull()).isTrue();
            assertThat(proposed.text("/proposal/requirements/0/kind")).isEqualTo("RANK");
            var span = proposed.at("/proposal/responsibilities/0/span");
            assertThat(document.substring(span.at("/start").asInt(), span.at("/end").asInt()))
                    .contains("Lead the harbour team day and night.");
        }

        @Test
        void takes_a_file_and_keeps_its_name() {
            var sent = document("05").getBytes(UTF_8);
            var proposed = recruiter.upload(IMPORTS, "C:\\docs\\harbour.txt", sent).expect(201);
            assertThat(recruiter.get(location(proposed)).text("/fileName"))
                    .isEqualTo("harbour.txt");
        }

        @Test
        void keeps_a_byte_order_mark_out() {
            var proposed = propose(recruiter, "\uFEFF" + document("06")).expect(201);
            assertThat(recruiter.get(location(proposed)).text("/sourceText"))
                    .isEqualTo(document("06"));
        }

        @Test
        void says_where_the_bytes_are_no_text() {
            var latin = "Grade: Sergeant é".getBytes(ISO_8859_1);
            var refused = recruiter.post(IMPORTS, latin, "text/plain").expect(400);
            assertThat(refused.text("/errors/0/detail"))
                    .isEqualTo("is not UTF-8: it breaks off at byte 16");
            var nul = "Grade:\0 Sergeant".getBytes(UTF_8);
            assertThat(
                            recruiter
                                    .upload(IMPORTS, "a.txt", nul)
                                    .expect(400)
                                    .text("/errors/0/pointer"))
                    .isEqualTo("/file");
        }

        @Test
        void refuses_what_holds_no_text() {
            propose(recruiter, "").expect(400);
            propose(recruiter, " \n\u00A0\t ").expect(400);
            recruiter.upload(IMPORTS, "a.txt", new byte[0]).expect(400);
        }

        @Test
        void refuses_other_kinds_and_says_which_are_read() {
            var document = document("07").getBytes(UTF_8);
            for (var refused :
                    new Answer[] {
                        recruiter.post(IMPORTS, document, "application/pdf"),
                        recruiter.post(IMPORTS, document, "application/json"),
                        recruiter.post(IMPORTS, document, "text/plain; charset=ISO-8859-1"),
                        recruiter.upload(IMPORTS, "profile.docx", document)
                    }) {
                assertThat(refused.expect(415).text("/detail")).contains("plain text", ".txt");
            }
        }

        @Test
        void refuses_what_is_too_large() {
            recruiter.post(IMPORTS, new byte[6_000_000], "text/plain").expect(413);
        }

        @Test
        void warns_of_a_document_that_was_imported_before() {
            propose(recruiter, document("08")).expect(201);
            var again = propose(recruiter, document("08")).expect(201);
            assertThat(again.at("/proposal/warnings").toString()).contains("ALREADY_IMPORTED");
        }

        private Answer propose(Caller caller, String document) {
            return caller.post(IMPORTS, document, "text/plain; charset=utf-8");
        }
    }

    @Nested
    class Looking_at_one {
        @Test
        void needs_somebody_who_is_signed_in() {
            nobody.get(imported("11")).expect(401);
        }

        @Test
        void is_not_for_panels_applicants_and_vetting() {
            var path = imported("12");
            for (var other : new String[] {"panel1", "adams", "researcher", "manager"}) {
                Caller.as(other, port).get(path).expect(403);
            }
            Caller.as("auditor", port).get(path).expect(200);
        }

        @Test
        void shows_the_source_with_its_hash_and_that_nobody_confirmed_it() {
            var shown = recruiter.get(imported("13")).expect(200);
            assertThat(shown.text("/sourceText")).isEqualTo(document("13"));
            assertThat(shown.text("/sha256")).isEqualTo(sha256(document("13")));
            assertThat(shown.text("/state")).isEqualTo("OPEN");
            assertThat(shown.header("ETag")).contains("\"0\"");
            assertThat(shown.header("Cache-Control")).get().asString().contains("no-store");
        }

        @Test
        void does_not_know_every_id() {
            recruiter.get(IMPORTS + "/" + UUID.randomUUID()).expect(404);
            recruiter.get(IMPORTS + "/nonsense").expect(400);
        }

        @Test
        void lists_those_that_nobody_has_confirmed() {
            var proposed = recruiter.post(IMPORTS, document("14"), "text/plain").expect(201);
            var listed =
                    recruiter
                            .get(IMPORTS + "?limit=200&waitFor=" + proposed.text("/position"))
                            .expect(200);
            assertThat(listed.response().body()).contains(proposed.text("/id"));
        }
    }

    @Nested
    class Confirming {
        @Test
        void needs_somebody_who_is_signed_in() {
            nobody.post(imported("21") + "/confirmation", "{}").expect(401);
        }

        @Test
        void is_for_recruiters_and_planners_only() {
            var path = imported("22") + "/confirmation";
            for (var other : new String[] {"auditor", "panel1", "adams", "decider"}) {
                Caller.as(other, port).post(path, "{}").expect(403);
            }
        }

        @Test
        void publishes_the_role_profile() {
            var path = imported("23");
            var confirmed =
                    recruiter.post(path + "/confirmation", "{\"acknowledge\": []}").expect(201);
            var profile = recruiter.get(location(confirmed)).expect(200);
            assertThat(profile.text("/id")).isEqualTo(confirmed.text("/id"));
            assertThat(profile.at("/version").asInt()).isEqualTo(1);
            assertThat(profile.text("/importId")).isEqualTo(path.substring(IMPORTS.length() + 1));
            assertThat(recruiter.get(path).text("/confirmed/roleProfileId"))
                    .isEqualTo(confirmed.text("/id"));
        }

        @Test
        void names_what_is_missing() {
            var path = imported("Grade: Sergeant\nStatus: Police\n", recruiter);
            var refused = recruiter.post(path + "/confirmation", "{}").expect(409);
            assertThat(refused.text("/rule")).isEqualTo("IMPORT_NOT_RESOLVED");
            assertThat(refused.at("/missing").toString())
                    .isEqualTo("[\"title\",\"force\",\"requiredClearances\"]");
        }

        @Test
        void takes_what_the_person_says_in_place_of_what_was_read() {
            var body =
                    """
                    {"title": "Dock Sergeant", "force": "Southshire Police",
                     "corrections": {"status": "Staff", "responsibilities": ["Sail.",
                       {"text": "Moor.", "span": {"start": 1, "end": 3}}],
                       "requirements": [], "statedRevision": "2014-08",
                       "skills": [{"name": "Sailing", "level": 3}]},
                     "requiredClearances": ["CTC"], "acknowledge": ["TITLE_ABSENT"]}
                    """;
            var path = imported("24");
            var confirmed = recruiter.post(path + "/confirmation", body).expect(201);
            var profile = recruiter.get(location(confirmed)).expect(200);
            assertThat(profile.text("/title")).isEqualTo("Dock Sergeant");
            assertThat(profile.text("/status")).isEqualTo("Staff");
            assertThat(profile.text("/grade/raw")).isEqualTo("Sergeant");
            assertThat(profile.at("/responsibilities/1/span/end").asInt()).isEqualTo(3);
            assertThat(profile.at("/requirements").size()).isZero();
            assertThat(profile.text("/statedRevision/iso")).isEqualTo("2014-08");
            assertThat(profile.text("/requiredClearances/0/level")).isEqualTo("CTC");
            assertThat(profile.at("/requiredClearances/1/derived").asBoolean()).isTrue();
        }

        @Test
        void refuses_what_it_does_not_know_and_points_at_it() {
            var path = imported("25") + "/confirmation";
            assertThat(
                            recruiter
                                    .post(path, "{\"corrections\": {\"colour\": \"blue\"}}")
                                    .expect(400)
                                    .text("/errors/0/pointer"))
                    .isEqualTo("/corrections/colour");
            assertThat(
                            recruiter
                                    .post(path, "{\"corrections\": {\"purpose\": [{\"text\": 3}]}}")
                                    .expect(400)
                                    .text("/errors/0/pointer"))
                    .isEqualTo("/corrections/purpose/0/text");
            recruiter.post(path, "{\"acknowledge\": [\"NO_SUCH\"]}").expect(400);
        }

        @Test
        void happens_once() {
            var path = imported("26") + "/confirmation";
            recruiter.post(path, "{}").expect(201);
            assertThat(recruiter.post(path, "{}").expect(409).text("/rule"))
                    .isEqualTo("IMPORT_ALREADY_CONFIRMED");
        }

        @Test
        void makes_the_next_version_of_the_profile_with_the_same_role_code() {
            var first = recruiter.post(imported("27") + "/confirmation", "{}").expect(201);
            var other = document("27").replace("day and night", "by day");
            var second =
                    recruiter
                            .post(
                                    imported(other, recruiter) + "/confirmation",
                                    "{\"title\": \"Quay Sergeant\"}")
                            .expect(201);
            assertThat(second.text("/id")).isEqualTo(first.text("/id"));
            var profile = recruiter.get(location(second));
            assertThat(profile.at("/version").asInt()).isEqualTo(2);
            assertThat(recruiter.get(location(first) + "/versions/1").expect(200).text("/title"))
                    .isEqualTo("Harbour Sergeant");
        }
    }

    private String imported(String number) {
        return imported(document(number), recruiter);
    }

    private static String imported(String document, Caller caller) {
        var sent = caller.post(IMPORTS, document, "text/plain");
        return location(sent.expect(201));
    }

    private static String location(Answer answer) {
        return answer.header("Location").orElseThrow();
    }

    private static String document(String number) {
        return DOCUMENT.formatted(number);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
