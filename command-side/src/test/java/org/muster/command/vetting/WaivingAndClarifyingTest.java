package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.CLARIFICATION_ITEM_UNKNOWN;
import static org.muster.api.refusals.Rejection.CLARIFICATION_OUTSTANDING;
import static org.muster.api.refusals.Rejection.EXPIRES_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.ITEM_NOT_OPEN;
import static org.muster.api.refusals.Rejection.NO_CLARIFICATION_OPEN;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.command.support.PolicyFixture.ADDRESSES;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.IDENTITY;
import static org.muster.command.vetting.Cases.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.vetting.cases.ResearchCommand.AnswerItem;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveClarification;
import org.muster.api.vetting.cases.ResearchCommand.RequestClarification;
import org.muster.api.vetting.cases.ResearchCommand.WaiveCheck;
import org.muster.api.vetting.cases.ResearchEvent.ClarificationReceived;
import org.muster.api.vetting.cases.ResearchEvent.ItemAnswered;
import org.muster.api.vetting.cases.ResearchEvent.ItemAskedFor;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.MissingItem;

class WaivingAndClarifyingTest {
    @Nested
    class Waiving_a_check {
        @Test
        void keeps_reason_and_expiry() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(waive(FINANCE, TODAY.plusDays(1)), byDecider().facts())
                    .then(waived(FINANCE, TODAY.plusDays(1)));
        }

        @Test
        void expires_in_the_future() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(waive(FINANCE, TODAY), byDecider().facts())
                    .thenRejected(EXPIRES_IN_THE_PAST);
        }

        @Test
        void is_only_of_a_check_that_is_asked_for() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(waive(IDENTITY, TODAY.plusDays(1)), byDecider().facts())
                    .thenRejected(CHECK_NOT_REQUIRED);
        }

        @Test
        void is_not_for_whoever_researched_the_case() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(
                            waive(FINANCE, TODAY.plusDays(1)),
                            by("researcher", VETTING_DECISION_MAKER).facts())
                    .thenRejected(SAME_AS_RESEARCHER);
        }

        @Test
        void ends_with_the_case() {
            vettingCase()
                    .given(opened(), closed())
                    .when(waive(FINANCE, TODAY.plusDays(1)), byDecider().facts())
                    .thenRejected(CASE_NOT_OPEN);
        }
    }

    @Nested
    class Clarifying {
        @Test
        void asks_the_applicant() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(
                            new RequestClarification(CASE, "words", List.of()),
                            byResearcher().facts())
                    .then(asked());
        }

        @Test
        void is_about_forms_that_came_in() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(
                            new RequestClarification(CASE, "words", List.of()),
                            byResearcher().facts())
                    .thenRejected(FORMS_NOT_RECEIVED);
        }

        @Test
        void asks_for_everything_at_once() {
            vettingCase()
                    .given(opened(), assigned(), forms(), asked())
                    .when(
                            new RequestClarification(CASE, "words", List.of()),
                            byResearcher().facts())
                    .thenRejected(CLARIFICATION_OUTSTANDING);
        }

        @Test
        void ends_with_the_recommendation() {
            vettingCase()
                    .given(readyAndClear())
                    .when(
                            new RequestClarification(CASE, "words", List.of()),
                            byResearcher().facts())
                    .thenRejected(CASE_NOT_IN_RESEARCH);
        }

        @Test
        void ends_with_the_answer() {
            vettingCase()
                    .given(opened(), assigned(), forms(), asked())
                    .when(new ReceiveClarification(CASE, "words"), byResearcher().facts())
                    .then(new ClarificationReceived(CASE, ADAMS, WORDS));
        }

        @Test
        void takes_no_answer_to_nothing() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(new ReceiveClarification(CASE, "words"), byResearcher().facts())
                    .thenRejected(NO_CLARIFICATION_OPEN);
        }
    }

    @Nested
    class Items_of_a_clarification {
        @Test
        void are_asked_for_in_one_request() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(
                            new RequestClarification(
                                    CASE,
                                    "words",
                                    List.of(
                                            item(Optional.of(ADDRESSES), Optional.empty()),
                                            item(Optional.empty(), Optional.of("words")))),
                            byResearcher().facts())
                    .then(asked(), askedFor(1), freely(2));
        }

        @Test
        void are_known_to_the_policy_set() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(
                            new RequestClarification(
                                    CASE,
                                    "words",
                                    List.of(
                                            item(
                                                    Optional.of(new MissingItem("WEATHER")),
                                                    Optional.empty()))),
                            byResearcher().facts())
                    .thenRejected(CLARIFICATION_ITEM_UNKNOWN, "WEATHER");
        }

        @Test
        void are_answered_one_by_one_until_the_last_takes_the_case_back_into_research() {
            vettingCase()
                    .given(opened(), assigned(), forms(), asked(), askedFor(1), freely(2))
                    .when(new AnswerItem(CASE, 2, "words"), byResearcher().facts())
                    .then(new ItemAnswered(CASE, ADAMS, 2, WORDS, false));
            vettingCase()
                    .given(opened(), assigned(), forms(), asked(), askedFor(1), freely(2))
                    .given(new ItemAnswered(CASE, ADAMS, 2, WORDS, false))
                    .when(new AnswerItem(CASE, 1, "words"), byResearcher().facts())
                    .then(new ItemAnswered(CASE, ADAMS, 1, WORDS, true));
            vettingCase()
                    .given(opened(), assigned(), forms(), asked(), askedFor(1))
                    .given(new ItemAnswered(CASE, ADAMS, 1, WORDS, true))
                    .when(new ReceiveClarification(CASE, "words"), byResearcher().facts())
                    .thenRejected(NO_CLARIFICATION_OPEN);
        }

        @Test
        void are_answered_once() {
            vettingCase()
                    .given(opened(), assigned(), forms(), asked(), askedFor(1), freely(2))
                    .given(new ItemAnswered(CASE, ADAMS, 2, WORDS, false))
                    .when(new AnswerItem(CASE, 2, "words"), byResearcher().facts())
                    .thenRejected(ITEM_NOT_OPEN);
        }

        @Test
        void are_answered_while_a_clarification_is_out() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(new AnswerItem(CASE, 1, "words"), byResearcher().facts())
                    .thenRejected(NO_CLARIFICATION_OPEN);
        }

        @Test
        void of_an_earlier_request_are_no_items_of_the_next() {
            vettingCase()
                    .given(opened(), assigned(), forms(), asked(), askedFor(1), freely(2))
                    .given(new ClarificationReceived(CASE, ADAMS, WORDS), asked(), askedFor(1))
                    .when(new AnswerItem(CASE, 2, "words"), byResearcher().facts())
                    .thenRejected(ITEM_NOT_OPEN);
        }

        private static ClarificationItem item(Optional<MissingItem> code, Optional<String> words) {
            return new ClarificationItem(code, words);
        }

        private static ItemAskedFor askedFor(int number) {
            return new ItemAskedFor(CASE, ADAMS, number, Optional.of(ADDRESSES), Optional.empty());
        }

        private static ItemAskedFor freely(int number) {
            return new ItemAskedFor(CASE, ADAMS, number, Optional.empty(), Optional.of(WORDS));
        }
    }

    private static WaiveCheck waive(CheckType type, LocalDate expiresOn) {
        return new WaiveCheck(CASE, type, "words", expiresOn);
    }
}
