-- All that the service's own login may do. It owns no table, so what is not granted here is refused;
-- a table that this file does not name cannot even be read.
grant usage on schema public to "${service}";

-- What happened is added to and read, and nothing else.
grant select, insert on domain_event, access_record, policy_set, document to "${service}";
-- To draw a number and to see the last one drawn, but not to set it back.
grant usage, select on sequence domain_event_global_index_seq, access_record_id_seq to "${service}";

-- One row each, which the migrations put there.
grant select, update on event_watermark, demo_clock to "${service}";

-- What is taken and given back, and what is kept for a while.
grant select, insert, update, delete on
    claim,
    repeated_request,
    token_entry,
    dead_letter_entry
to "${service}";

-- Views may be emptied and made anew from what happened.
grant select, insert, update, delete, truncate on
    role_profile_version,
    open_import,
    officer_line,
    vacancy,
    candidate,
    applicant,
    vetting_case,
    vetting_case_waiver,
    case_tally_waiver,
    held_clearance,
    appointment_line,
    post_title,
    draw_line,
    emergency_access,
    vacancy_tally,
    application_tally,
    stage_stay,
    case_tally,
    clearance_tally,
    refusal,
    notice,
    notice_interest,
    open_assessment,
    open_offer,
    own_assessment,
    matter,
    account_line
to "${service}";
