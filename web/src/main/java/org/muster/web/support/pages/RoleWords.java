package org.muster.web.support.pages;

import org.muster.api.access.Role;

/** What a role is called, and what those who hold it may do. */
public record RoleWords(String label, String may) {
    public static RoleWords of(Role role) {
        return switch (role) {
            case RECRUITER ->
                    new RoleWords(
                            "Recruiter",
                            "import role profiles, open vacancies, move candidates, make offers"
                                    + " and appointments");
            case APPLICANT -> new RoleWords("Applicant", "apply, and follow your own applications");
            case LINE_MANAGER ->
                    new RoleWords("Line manager", "endorse the applications of your officers");
            case PANEL_MEMBER ->
                    new RoleWords("Panel member", "declare conflicts and score interviews");
            case VETTING_RESEARCHER ->
                    new RoleWords(
                            "Vetting researcher",
                            "research the cases assigned to you and recommend");
            case VETTING_DECISION_MAKER ->
                    new RoleWords(
                            "Vetting decision-maker", "decide cases and look after clearances");
            case APPEALS_OFFICER -> new RoleWords("Appeals officer", "decide appeals");
            case AUDITOR -> new RoleWords("Auditor", "read every decision, and how it came about");
            case WORKFORCE_PLANNER ->
                    new RoleWords(
                            "Workforce planner",
                            "look after role profiles and the clearances they require");
            case DATA_PROTECTION_OFFICER ->
                    new RoleWords("Data protection officer", "have personal data erased");
            case ADMINISTRATOR ->
                    new RoleWords("Administrator", "watch the service, and move the demo's clock");
            case SERVICE -> new RoleWords("The service", "do what follows from events");
        };
    }
}
