package org.muster.api.refusals;

/** Why the domain says no: a stable code for programs, with the sentence that a person is shown. */
public enum Rejection {
    CLOCK_WOULD_GO_BACK(
            "The clock only goes forwards, and stays ahead while events lie ahead of real time."),
    ID_TAKEN("This id is already in use for something else."),
    STAFF_NUMBER_TAKEN("Another officer of this force has this staff number."),
    ACCREDITATION_UNKNOWN("The policy set knows no such accreditation."),
    ACCOUNT_TAKEN("Another officer signs in with this account."),
    IMPORT_NOT_RESOLVED(
            "The import cannot be confirmed before everything it leaves open is settled."),
    IMPORT_ALREADY_CONFIRMED("This import has already been confirmed."),
    POLICY_NOT_TO_COME(
            "A policy set takes effect on a day to come, so that no decision already taken is touched."),
    POLICY_VERSION_TAKEN("Another policy set has this version."),
    POLICY_DOES_NOT_FIT("The policy set does not fit those that count."),
    POLICY_NOT_PROPOSED("The policy set does not wait for its activation."),
    SAME_AS_PROPOSER("Whoever proposed a policy set may not activate it."),
    CLEARANCE_LEVEL_UNKNOWN("The policy set knows no such clearance level."),
    PROFILE_EXISTS("The force already has another role profile under this role code or title."),
    NOT_HIGHER("The role profile already asks for these clearances."),
    EFFECTIVE_IN_THE_PAST("The day from which it is to count has already passed."),
    PROFILE_UNKNOWN("There is no such role profile."),
    SUB_ROLE_NEEDED("The role profile has several sub-roles: the vacancy must name one of them."),
    SUB_ROLE_UNKNOWN("The role profile has no such sub-role."),
    CLOSES_IN_THE_PAST("The closing time has already passed."),
    VACANCY_UNKNOWN("There is no such vacancy."),
    NOTHING_TO_SCORE(
            "The role profile names nothing for a panel to score, so there can be no pass mark."),
    VACANCY_ALREADY_OPENED("The vacancy has already been opened."),
    VACANCY_NOT_OPEN("The vacancy is not open."),
    VACANCY_CLOSED("The vacancy closed before this application came in."),
    VACANCY_ENDED("The vacancy was cancelled."),
    NO_POST_LEFT("Every post of this vacancy is taken."),
    BELOW_PASS_MARK("The mean score is below the vacancy's pass mark."),
    OUT_OF_ORDER(
            "A higher ranked candidate has no offer yet: give a reason to depart from the order."),
    OFFICER_UNKNOWN("There is no such officer."),
    DUPLICATE_APPLICATION("This officer already has a live application for this vacancy."),
    WRONG_WORKFORCE("Only police officers can apply for a post of this status."),
    APPLICATION_ENDED("The application has ended."),
    APPLICATION_ON_HOLD("The application is on hold."),
    APPLICATION_NOT_ON_HOLD("The application is not on hold."),
    ALREADY_ENDORSED("The line manager has already decided on the endorsement."),
    REASON_MISSING("A reason is needed."),
    ILLEGAL_MOVE("The application cannot move to that stage from where it stands."),
    NOT_READY_FOR_OFFER("The application has not reached the point of an offer."),
    OFFER_NOT_MADE("No offer is open for an answer."),
    OFFER_ALREADY_MADE("The application already has an offer."),
    NOT_AT_INTERVIEW("Scores are recorded while the application is at interview."),
    CONFLICT_NOT_DECLARED("A panel member first says whether there is a conflict of interest."),
    CONFLICT_ALREADY_DECLARED("This member has already declared."),
    CONFLICT_DECLARED("A declared conflict of interest bars from this."),
    CRITERION_UNKNOWN("The role profile has no such criterion."),
    SCORE_OUT_OF_SCALE("A score is a whole number from 1 to 5."),
    SCORES_LOCKED("Every score is in: none can be changed any more."),
    APPLICATION_UNKNOWN("There is no such application."),
    CASE_ALREADY_OPEN("The officer already has an open case at this level."),
    REAPPLICATION_BARRED(
            "The officer was refused at this level: the policy set says when a new case may go on."),
    REAPPLICATION_NOT_BARRED("Nothing stands in the way of a new case at this level."),
    CHANGE_NOT_YOURS("Only the vetting unit says what has changed since a refusal."),
    DECISION_NOT_FLAGGED("The case has no decision that is flagged for review."),
    INVOLVED_IN_CASE("Whoever took part in the case, or has an interest in it, may not do this."),
    CASE_NOT_OPEN("The case has already ended."),
    CASE_NOT_IN_RESEARCH("The case is no longer in research: an outcome has been recommended."),
    OWN_MATTER("Nobody vets themselves or an officer whom they manage."),
    RESEARCHER_NOT_ASSIGNED("A researcher must be assigned first."),
    FORMS_NOT_RECEIVED("The applicant's forms have not come in."),
    FORMS_ALREADY_RECEIVED("The applicant's forms have already come in."),
    CHECK_NOT_REQUIRED("The policy set asks for no such check at this level."),
    CHECK_ALREADY_RECORDED("This check already has a result."),
    TRACE_NOT_OPEN("The check has no trace that is still to be resolved."),
    TRACE_NOT_RESOLVED("A trace must be resolved, as clear or adverse, before a recommendation."),
    CHECKS_INCOMPLETE("Checks are still outstanding."),
    RISK_FACTOR_UNKNOWN("The policy set knows no such risk factor."),
    RISK_NOT_DISPOSED("Every risk must be disposed of, with a reason, before a decision."),
    ADVERSE_NOT_ASSESSED("An adverse check must be named by a risk before a recommendation."),
    RELATION_UNKNOWN("The policy set knows no such relation of a third party."),
    THIRD_PARTY_NOT_TREATED(
            "Of every third party it must be said whether they were checked, and why."),
    CLARIFICATION_OUTSTANDING("A clarification is still awaited from the applicant."),
    CLARIFICATION_ITEM_UNKNOWN("The policy set knows no such item of a clarification."),
    ITEM_NOT_OPEN("The clarification asks for no such item, or it was already answered."),
    NO_CLARIFICATION_OPEN("No clarification has been asked for."),
    NOT_RECOMMENDED("The researcher has not made a recommendation yet."),
    RATIONALE_MISSING("An adverse case needs a rationale in every step of the decision model."),
    CONDITIONS_MISSING("A grant with conditions names at least one condition."),
    CONDITIONS_NOT_ALLOWED("Only a grant with conditions carries conditions."),
    SAME_AS_RESEARCHER("Whoever researched the case may not decide it."),
    BEYOND_DELEGATION("The policy set does not delegate this decision to this role."),
    OUTCOME_NOT_POSSIBLE("A case cannot end in this way here."),
    NOT_UNDERPINNED("No force clearance is live that underpins this level."),
    NOT_NATIONAL("This level is decided by the force, not by the national authority."),
    DECIDED_IN_THE_FUTURE("The day of the national decision has not come yet."),
    EXPIRES_IN_THE_PAST("The expiry date must lie in the future."),
    REVIEW_IN_THE_PAST("A condition is reviewed on a day that is still to come."),
    CLEARANCE_NOT_LIVE("A required clearance is not live on the start date."),
    OFFER_NOT_ACCEPTED("The applicant has not accepted the offer."),
    RELEASE_NOT_AGREED("The release from the present post has not been agreed."),
    ALREADY_APPOINTED("The applicant has already been appointed."),
    STARTS_IN_THE_PAST("The start date has already passed."),
    APPOINTMENT_NOT_MADE("The appointment is not awaiting its start."),
    APPOINTMENT_ENDED("The appointment has ended."),
    APPOINTMENT_ON_HOLD("The appointment is already on hold."),
    APPOINTMENT_NOT_STARTED("The appointment has not started."),
    ENDS_BEFORE_START("An appointment cannot end before the day on which it started.");

    private final String sentence;

    Rejection(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
