// Written from the server's own description of its API (xueji openapi); not by hand.

export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts */
        get: operations["list_accounts"];
        put?: never;
        /** Make an account and its activation code */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a disabled account; its id stays in the journal */
        delete: operations["forget_account"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable; sessions and tokens end at once */
        post: operations["disable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable again */
        post: operations["enable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new activation code; the password and, unless kept, the authenticator end */
        post: operations["reset_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock after too many failures */
        post: operations["unlock_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List action_items */
        get: operations["list_action_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{unit}/{session}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One action_item */
        get: operations["get_action_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{unit}/{session}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one action_item, oldest first */
        get: operations["get_action_item_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password with an activation code */
        post: operations["activate_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agenda_items */
        get: operations["list_agenda_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items/{unit}/{session}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agenda_item */
        get: operations["get_agenda_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items/{unit}/{session}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one agenda_item, oldest first */
        get: operations["get_agenda_item_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List attendance */
        get: operations["list_attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/{unit}/{session}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One attendance */
        get: operations["get_attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/{unit}/{session}/{member}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one attendance, oldest first */
        get: operations["get_attendance_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List badges */
        get: operations["list_badges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges/{unit}/{badge}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One badge */
        get: operations["get_badge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges/{unit}/{badge}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one badge, oldest first */
        get: operations["get_badge_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's calendar feed: planned sessions and what is due; the link is the key */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List circulars */
        get: operations["list_circulars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circulars/{circular}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One circular */
        get: operations["get_circular"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circulars/{circular}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one circular, oldest first */
        get: operations["get_circular_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List directives */
        get: operations["list_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directive}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One directive */
        get: operations["get_directive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directive}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one directive, oldest first */
        get: operations["get_directive_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due and overdue on a day, by unit */
        get: operations["list_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record entries, all or none; the answer comes when they are durable */
        post: operations["state_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take out what one may read of a unit, or of it and those below, as a return folder in a ZIP archive, as a job */
        post: operations["start_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All measures, findings and commendations of the units that one may see */
        get: operations["list_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{unit}/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that one figure of a unit counts */
        get: operations["list_figure_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a file; an entry may name it by its SHA-256 afterwards */
        post: operations["store_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that some fact names which one may see; always as an attachment */
        get: operations["get_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List filing_returns */
        get: operations["list_filing_returns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-returns/{unit}/{filing_task}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing_return */
        get: operations["get_filing_return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-returns/{unit}/{filing_task}/{date}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one filing_return, oldest first */
        get: operations["get_filing_return_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each unit stands with each filing task that binds it */
        get: operations["list_filing_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List filing_tasks */
        get: operations["list_filing_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-tasks/{filing_task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing_task */
        get: operations["get_filing_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-tasks/{filing_task}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one filing_task, oldest first */
        get: operations["get_filing_task_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List filing_urges */
        get: operations["list_filing_urges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-urges/{unit}/{filing_task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing_urge */
        get: operations["get_filing_urge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-urges/{unit}/{filing_task}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one filing_urge, oldest first */
        get: operations["get_filing_urge_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List filings */
        get: operations["list_filings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{unit}/{filing_task}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing */
        get: operations["get_filing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{unit}/{filing_task}/{date}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one filing, oldest first */
        get: operations["get_filing_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/good-practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List good_practices */
        get: operations["list_good_practices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/good-practices/{unit}/{date}/{title}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One good_practice */
        get: operations["get_good_practice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/good-practices/{unit}/{date}/{title}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one good_practice, oldest first */
        get: operations["get_good_practice_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grants of roles, whatever their state */
        get: operations["list_grants"];
        put?: never;
        /** Propose a role; it counts when another administrator confirms it */
        post: operations["propose_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grant}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a role that another proposed */
        post: operations["confirm_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grant}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a role at once, for good */
        post: operations["revoke_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List guidance */
        get: operations["list_guidance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidance/{unit}/{subordinate}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guidance */
        get: operations["get_guidance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidance/{unit}/{subordinate}/{date}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one guidance, oldest first */
        get: operations["get_guidance_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inspection_findings */
        get: operations["list_inspection_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-findings/{unit}/{round}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection_finding */
        get: operations["get_inspection_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-findings/{unit}/{round}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one inspection_finding, oldest first */
        get: operations["get_inspection_finding_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inspection_rounds */
        get: operations["list_inspection_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection_round */
        get: operations["get_inspection_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-rounds/{round}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one inspection_round, oldest first */
        get: operations["get_inspection_round_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inspections */
        get: operations["list_inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{unit}/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection */
        get: operations["get_inspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{unit}/{round}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one inspection, oldest first */
        get: operations["get_inspection_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own jobs, newest first */
        get: operations["list_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["get_job"];
        put?: never;
        post?: never;
        /** End a job that is not over */
        delete: operations["cancel_job"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a job as it happens */
        get: operations["watch_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}/files/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that a job made */
        get: operations["get_job_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leave-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List leave_requests */
        get: operations["list_leave_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leave-requests/{unit}/{session}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One leave_request */
        get: operations["get_leave_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leave-requests/{unit}/{session}/{member}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one leave_request, oldest first */
        get: operations["get_leave_request_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Library items with their length and what readers left at them */
        get: operations["list_library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List library_items */
        get: operations["list_library_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library-items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One library_item */
        get: operations["get_library_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library-items/{item}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one library_item, oldest first */
        get: operations["get_library_item_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One library item likewise */
        get: operations["get_library_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whom to ask about an item */
        put: operations["set_library_contact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep an item among one's favourites */
        put: operations["keep_library_item"];
        post?: never;
        /** Drop it from one's favourites */
        delete: operations["drop_library_item"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like an item */
        put: operations["like_library_item"];
        post?: never;
        /** Like it no more */
        delete: operations["unlike_library_item"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of an item, paragraph by paragraph */
        get: operations["read_library_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of an item, oldest first */
        get: operations["list_library_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/{item}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count an opening, not whose it is */
        post: operations["count_library_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with the password */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a login by the second factor, or renew it */
        post: operations["give_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/make-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List make_ups */
        get: operations["list_make_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/make-ups/{unit}/{session}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One make_up */
        get: operations["get_make_up"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/make-ups/{unit}/{session}/{member}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one make_up, oldest first */
        get: operations["get_make_up_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in, in which roles */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A key for an authenticator, to be confirmed by a code */
        post: operations["offer_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bind the authenticator by its first code */
        post: operations["confirm_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; other sessions end */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sessions */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is sent to me */
        get: operations["get_subscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/subscription/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret link to my calendar feed; the link before ends */
        post: operations["open_calendar"];
        /** End the link to my calendar feed */
        delete: operations["close_calendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/subscription/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where to send the daily mail about what is due */
        put: operations["set_mail"];
        post?: never;
        /** No daily mail any more */
        delete: operations["end_mail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List memberships */
        get: operations["list_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{unit}/{member}/{role}/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One membership */
        get: operations["get_membership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{unit}/{member}/{role}/{from}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one membership, oldest first */
        get: operations["get_membership_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List objections */
        get: operations["list_objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{unit}/{objection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One objection */
        get: operations["get_objection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{unit}/{objection}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one objection, oldest first */
        get: operations["get_objection_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/online-study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List online_study */
        get: operations["list_online_study"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/online-study/{unit}/{member}/{date}/{platform}/{content}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One online_study */
        get: operations["get_online_study"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/online-study/{unit}/{member}/{date}/{platform}/{content}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one online_study, oldest first */
        get: operations["get_online_study_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["get_description"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a batch, by the idempotency key that it was sent with */
        get: operations["find_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List outcomes */
        get: operations["list_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes/{unit}/{outcome}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outcome */
        get: operations["get_outcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes/{unit}/{outcome}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one outcome, oldest first */
        get: operations["get_outcome_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outreach-talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List outreach_talks */
        get: operations["list_outreach_talks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outreach-talks/{unit}/{member}/{date}/{title}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outreach_talk */
        get: operations["get_outreach_talk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outreach-talks/{unit}/{member}/{date}/{title}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one outreach_talk, oldest first */
        get: operations["get_outreach_talk_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List papers */
        get: operations["list_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{unit}/{member}/{title}/{completed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper */
        get: operations["get_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{unit}/{member}/{title}/{completed}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one paper, oldest first */
        get: operations["get_paper_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plan_topics */
        get: operations["list_plan_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-topics/{unit}/{plan}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan_topic */
        get: operations["get_plan_topic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-topics/{unit}/{plan}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one plan_topic, oldest first */
        get: operations["get_plan_topic_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planned-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List planned_sessions */
        get: operations["list_planned_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planned-sessions/{unit}/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One planned_session */
        get: operations["get_planned_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planned-sessions/{unit}/{session}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one planned_session, oldest first */
        get: operations["get_planned_session_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plans */
        get: operations["list_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{unit}/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan */
        get: operations["get_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{unit}/{plan}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one plan, oldest first */
        get: operations["get_plan_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes that wait: one's own, and those that one could confirm */
        get: operations["list_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm somebody else's proposal; it is recorded at once */
        post: operations["confirm_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposal}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a proposal, or take one's own back */
        post: operations["decline_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reading_lists */
        get: operations["list_reading_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-lists/{unit}/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reading_list */
        get: operations["get_reading_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-lists/{unit}/{session}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one reading_list, oldest first */
        get: operations["get_reading_list_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List regulations */
        get: operations["list_regulations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{unit}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One regulation */
        get: operations["get_regulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{unit}/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one regulation, oldest first */
        get: operations["get_regulation_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compose the stage report over the units that one may report on, as a job */
        post: operations["start_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reuse/documents/{record}/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two documents side by side, by the records that state them; both must be visible */
        get: operations["show_reuse_pair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reuse/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit's documents share with others, what was explained, and what was not read */
        get: operations["list_unit_reuse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is measured and what is asked of it */
        get: operations["get_rulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List seals */
        get: operations["list_seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals/{unit}/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One seal */
        get: operations["get_seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals/{unit}/{kind}/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one seal, oldest first */
        get: operations["get_seal_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words and names in everything that one may read, best first */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/studied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which units have studied a directive, or what words name, by a day, and which have not */
        get: operations["list_studied"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Security events, newest first */
        get: operations["list_security_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sessions */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{unit}/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{unit}/{session}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one session, oldest first */
        get: operations["get_session_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in oneself with a ticket; the answer comes when it is durable */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a code that was scanned or typed for a ticket; no login is needed yet */
        post: operations["exchange_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speeches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List speeches */
        get: operations["list_speeches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speeches/{unit}/{session}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One speech */
        get: operations["get_speech"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speeches/{unit}/{session}/{member}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one speech, oldest first */
        get: operations["get_speech_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/study-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List study_statements */
        get: operations["list_study_statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/study-statements/{unit}/{year}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One study_statement */
        get: operations["get_study_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/study-statements/{unit}/{year}/{member}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one study_statement, oldest first */
        get: operations["get_study_statement_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens that are alive; never their secrets */
        get: operations["list_tokens"];
        put?: never;
        /** Give a token to a program; its owner answers for it */
        post: operations["issue_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a token at once */
        delete: operations["revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List unit_profiles */
        get: operations["list_unit_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-profiles/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit_profile */
        get: operations["get_unit_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-profiles/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one unit_profile, oldest first */
        get: operations["get_unit_profile_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List units */
        get: operations["list_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit */
        get: operations["get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/badges/{badge}/symbol.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR symbol of a badge, for printing */
        get: operations["show_badge_symbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one unit, oldest first */
        get: operations["get_unit_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/badge-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the person whose badge was read at the desk */
        post: operations["mark_by_badge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What closing the session would record: everybody's mark, make-ups, what is missing */
        get: operations["preview_closing"];
        put?: never;
        /** Close the session: one batch that says what was held and who attended */
        post: operations["close_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/desk-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark people whom the operator sees; more than five at a stroke are flagged */
        post: operations["mark_at_desk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/desk-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what a desk without a network needs: who is expected, and a key for a day */
        post: operations["give_desk_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/desk-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload what an offline desk signed; again as often as one likes */
        post: operations["take_desk_queue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/display": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code that the screen shows now, and how many signed in */
        get: operations["show_display"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/display/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screen as it changes: every code, everybody who signs in; ends after ten minutes */
        get: operations["watch_display"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/display/symbol.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR symbol of the code that the screen shows now */
        get: operations["show_symbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/sessions/{session}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session whole: plan and record, roster with leave and marks, what followed, what is missing */
        get: operations["get_session_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to bring a return folder */
        post: operations["begin_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop an upload */
        delete: operations["remove_upload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring one file of the folder */
        post: operations["put_upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the folder, each workbook whole or not at all, as a job */
        post: operations["start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look the folder through: what every row and cell would come to, as a job */
        post: operations["preview_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server runs */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus; for trusted addresses only */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether entries can be written */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            account: string;
            /** Format: date-time */
            created: string;
            created_by: string;
            login: string;
            member: string;
            name: string;
            second_factor: boolean;
            /** Format: date-time */
            seen: string | null;
            /** @enum {unknown} */
            state: "invited" | "active" | "disabled";
            unit: string;
        };
        /** 落实事项 */
        ActionItemAssigned: {
            /**
             * Format: date
             * @description 完成日期
             */
            completed?: string;
            /**
             * Format: date
             * @description 期限
             */
            due: string;
            /** @description 说明 */
            note?: string;
            /** @description 序号 */
            number: string;
            /** @description 责任人 */
            owner?: string;
            /** @description 场次编号 */
            session: string;
            /** @description 事项 */
            task: string;
            unit: string;
        };
        ActionItemAssignedEntry: {
            fact: components["schemas"]["ActionItemAssigned"];
            /** @constant */
            kind: "action_item_assigned";
        };
        /** 议程 */
        AgendaItemSet: {
            /**
             * @description 类型
             * @enum {string}
             */
            agenda_kind: "first_topic" | "lead_reading" | "relay" | "discussion" | "exchange" | "lecture" | "visit" | "viewing" | "test" | "deployment";
            /** @description 分钟 */
            minutes?: number;
            /** @description 序号 */
            number: string;
            /** @description 场次编号 */
            session: string;
            /** @description 标题 */
            title?: string;
            unit: string;
        };
        AgendaItemSetEntry: {
            fact: components["schemas"]["AgendaItemSet"];
            /** @constant */
            kind: "agenda_item_set";
        };
        ApiToken: {
            actions: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            expires: string;
            installation: boolean;
            name: string;
            owner: string;
            token: string;
            units: string[];
        };
        /** @description A file: the name that people see, and the SHA-256 of a file that was uploaded before */
        Attachment: {
            path: string;
            sha256: string;
        };
        /** 考勤 */
        AttendanceMarked: {
            /**
             * Format: date
             * @description 批准日期
             */
            approved?: string;
            /** @description 批准人 */
            approver?: string;
            /** @description 请假事由 */
            leave_reason?: string;
            /** @description 成员编号 */
            member: string;
            /**
             * Format: date
             * @description 申请日期
             */
            requested?: string;
            /** @description 场次编号 */
            session: string;
            /**
             * @description 状态
             * @enum {string}
             */
            status: "present" | "remote" | "late" | "left_early" | "leave" | "absent" | "exempt";
            unit: string;
        };
        AttendanceMarkedEntry: {
            fact: components["schemas"]["AttendanceMarked"];
            /** @constant */
            kind: "attendance_marked";
        };
        BadgeCode: {
            code: string;
        };
        /** 发签到证 */
        BadgeIssued: {
            /** @description 证件编号 */
            badge: string;
            /** @description 成员编号 */
            member: string;
            unit: string;
        };
        BadgeIssuedEntry: {
            fact: components["schemas"]["BadgeIssued"];
            /** @constant */
            kind: "badge_issued";
        };
        BadgeProgress: {
            /** @enum {string} */
            state: "valid" | "revoked";
        };
        /** 收回签到证 */
        BadgeRevoked: {
            /** @description 证件编号 */
            badge: string;
            unit: string;
        };
        BadgeRevokedEntry: {
            fact: components["schemas"]["BadgeRevoked"];
            /** @constant */
            kind: "badge_revoked";
        };
        /** 批准批量导出 */
        BulkExportPermitted: {
            /** @description 申请账户 */
            applicant?: string;
            /** @description 批准编号 */
            permit: string;
            /** @description 用途 */
            purpose: string;
            /** @description 含下级单位 */
            subtree: boolean;
            unit: string;
        };
        BulkExportPermittedEntry: {
            fact: components["schemas"]["BulkExportPermitted"];
            /** @constant */
            kind: "bulk_export_permitted";
        };
        CalendarLink: {
            /** Format: uri */
            link: string;
        };
        /** 通报 */
        CircularIssued: {
            /** @description 编号 */
            circular: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 标题 */
            title: string;
        };
        CircularIssuedEntry: {
            fact: components["schemas"]["CircularIssued"];
            /** @constant */
            kind: "circular_issued";
        };
        Closing: {
            content?: string;
            effect?: string;
            end?: string;
            exempt?: string[];
            head_count?: number;
            place?: string;
        };
        ClosingPreview: {
            held: components["schemas"]["SessionHeld"];
            /** Format: date */
            make_up_due: string;
            marks: {
                core: boolean;
                /** @enum {unknown} */
                grade: "A" | "B" | "C" | "D" | null;
                member: string;
                name: string;
                owes_make_up: boolean;
                /** @enum {unknown} */
                status: "unmarked" | "present" | "remote" | "late" | "left_early" | "leave" | "absent" | "exempt";
            }[];
            missing: ("time" | "place" | "people" | "content" | "effect")[];
            obstacles: {
                code: string;
                detail: string;
                subject: string;
            }[];
            signals: {
                count: number;
                /** @enum {unknown} */
                signal: "head_count_differs" | "bulk_marks" | "fast_marks" | "outside_network" | "other_day" | "backdated" | "leave_pending" | "leave_late";
            }[];
        };
        Commendation: {
            commended: Record<string, never>;
            criterion: string;
            dimension: string;
            measure: string;
            part: number | null;
            /** @enum {unknown} */
            severity: "warn" | "fail";
            value: number | null;
            whole: number | null;
        };
        DeskMarked: {
            before: string[];
            bulk: boolean;
            marked: {
                /** @enum {unknown} */
                grade: "A" | "B" | "C" | "D";
                member: string;
                record: number;
            }[];
        };
        DeskMarks: {
            members: string[];
            /**
             * @default desk
             * @enum {unknown}
             */
            method: "desk" | "paper";
        };
        DeskPack: {
            desk: string;
            /** Format: date-time */
            expires: string;
            /** Format: date-time */
            issued: string;
            key: string;
            marked_by: string;
            people: {
                member: string;
                name: string;
            }[];
            session: string;
            theme: string;
            unit: string;
        };
        DeskQueue: {
            desk: string;
            /** Format: date-time */
            issued: string;
            items: components["schemas"]["DeskQueueItem"][];
            marked_by: string;
        };
        DeskQueueAnswers: {
            answers: {
                client: string;
                code: string | null;
                /** @enum {unknown} */
                outcome: "taken" | "before" | "refused";
                subject: string | null;
            }[];
        };
        /** @description `signature`: hex HMAC-SHA-256 under the pack's key (its characters) of desk, client, member and at, joined by line feeds; `at` as 2026-06-30T00:55:12.000000Z */
        DeskQueueItem: {
            /** Format: date-time */
            at: string;
            client: string;
            member: string;
            signature: string;
        };
        /** 学习重点 */
        DirectiveIssued: {
            /** @description 内容类别 */
            category?: string;
            /** @description 编号 */
            directive: string;
            /** @description 原文文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 第一议题 */
            first_topic?: boolean;
            /**
             * Format: date
             * @description 发布日期
             */
            issued: string;
            /** @description 发布机关 */
            issuer?: string;
            /** @description 学习时限 */
            term_workdays?: number;
            /** @description 标题 */
            title: string;
        };
        DirectiveIssuedEntry: {
            fact: components["schemas"]["DirectiveIssued"];
            /** @constant */
            kind: "directive_issued";
        };
        Display: {
            /** Format: date-time */
            changes: string;
            code: string;
            expected: number;
            /** Format: uri */
            link: string;
            place: string;
            seconds_left: number;
            session: string;
            short_code: string;
            signed_in: number;
            theme: string;
            unit: string;
            unit_name: string;
        };
        /** @description What would be recorded */
        DryRun: {
            /** @constant */
            dry_run: true;
            entries: {
                kind: string;
                /** @enum {unknown} */
                verdict: "new" | "same" | "corrected" | "revived";
            }[];
            second_person: boolean;
        };
        DueThing: {
            clause: string;
            /** Format: date */
            due: string;
            key: string;
            /** @enum {unknown} */
            kind: "filing" | "make_up" | "minutes" | "rectification" | "directive" | "plan_topic" | "action_item" | "leave_decision" | "closing";
            member: string;
            name: string;
            overdue: boolean;
            path: string;
            returned: boolean;
            title: string;
            unit: string;
        };
        Entry: components["schemas"]["UnitRegisteredEntry"] | components["schemas"]["DirectiveIssuedEntry"] | components["schemas"]["FilingTaskSetEntry"] | components["schemas"]["InspectionRoundOpenedEntry"] | components["schemas"]["UnitInspectedEntry"] | components["schemas"]["InspectionFindingRaisedEntry"] | components["schemas"]["LibraryItemAddedEntry"] | components["schemas"]["CircularIssuedEntry"] | components["schemas"]["UnitProfiledEntry"] | components["schemas"]["MemberSeatedEntry"] | components["schemas"]["RegulationAdoptedEntry"] | components["schemas"]["PlanMadeEntry"] | components["schemas"]["PlanTopicSetEntry"] | components["schemas"]["SessionHeldEntry"] | components["schemas"]["AgendaItemSetEntry"] | components["schemas"]["SpeechGivenEntry"] | components["schemas"]["AttendanceMarkedEntry"] | components["schemas"]["MakeUpDoneEntry"] | components["schemas"]["PaperFiledEntry"] | components["schemas"]["OutreachTalkGivenEntry"] | components["schemas"]["ActionItemAssignedEntry"] | components["schemas"]["OutcomeAchievedEntry"] | components["schemas"]["StudyStatementGivenEntry"] | components["schemas"]["FilingSentEntry"] | components["schemas"]["OnlineStudyDoneEntry"] | components["schemas"]["SubordinateGuidedEntry"] | components["schemas"]["GoodPracticeFiledEntry"] | components["schemas"]["SessionPlannedEntry"] | components["schemas"]["SessionAnnouncedEntry"] | components["schemas"]["SessionCancelledEntry"] | components["schemas"]["SessionOpenedEntry"] | components["schemas"]["LeaveRequestedEntry"] | components["schemas"]["LeaveDecidedEntry"] | components["schemas"]["BadgeIssuedEntry"] | components["schemas"]["BadgeRevokedEntry"] | components["schemas"]["RecordSealedEntry"] | components["schemas"]["RecordReopenedEntry"] | components["schemas"]["ObjectionRaisedEntry"] | components["schemas"]["ObjectionAnsweredEntry"] | components["schemas"]["FilingReturnedEntry"] | components["schemas"]["FilingUrgedEntry"] | components["schemas"]["BulkExportPermittedEntry"] | components["schemas"]["ReuseNotedEntry"] | components["schemas"]["ReadingListSetEntry"] | components["schemas"]["FactWithdrawnEntry"];
        /** @enum {string} */
        ErrorCode: "value.missing" | "value.not_date" | "value.bare_number" | "value.not_time" | "value.not_number" | "value.out_of_range" | "value.not_listed" | "value.not_yes_no" | "value.not_year" | "value.too_long" | "value.damaged_number" | "value.formula_error" | "value.not_cached" | "value.not_topic_ref" | "value.bad_character" | "reference.unknown" | "reference.withdrawn" | "reference.refused" | "period.reversed" | "unit.unknown" | "unit.register_missing" | "unit.other" | "unit.not_one" | "unit.twice" | "unit.parent_cycle" | "unit.name_differs" | "make_up.not_owed" | "withdrawal.unknown" | "session.wrong_state" | "step.repeated" | "decision.own" | "sign_in.unconfirmed" | "sign_in.device_used" | "sign_in.grade_too_good" | "sign_in.code_invalid" | "sign_in.code_expired" | "sign_in.ticket_invalid" | "sign_in.too_many" | "badge.invalid" | "desk.signature_invalid" | "target.not_allowed" | "target.unreachable" | "record.sealed" | "record.not_sealed" | "scope.unknown" | "actor.not_allowed" | "access.same_person" | "grant.unknown" | "grant.taken" | "grant.settled" | "grant.roles_exclude" | "grant.reach_unfit" | "account.unknown" | "account.wrong_state" | "account.login_unfit" | "account.login_taken" | "account.person_taken" | "activation.wrong" | "factor.wrong" | "password.wrong" | "password.too_short" | "password.few_classes" | "password.has_name" | "password.has_run" | "password.well_known" | "password.used_before" | "token.reach_unfit" | "row.twice" | "row.status_unknown" | "row.example_changed" | "column.missing" | "column.twice" | "column.unknown" | "sheet.missing" | "sheet.empty" | "sheet.headings_below" | "sheet.unknown" | "sheet.twice" | "sheet.hidden" | "sheet.hidden_rows" | "attachment.missing" | "attachment.outside" | "attachment.too_large" | "file.unreadable" | "file.not_spreadsheet" | "file.encrypted" | "file.old_excel" | "file.damaged" | "file.hostile" | "file.too_large" | "file.macros" | "file.bad_encoding" | "file.no_text_layer" | "file.not_text" | "file.needs_office" | "folder.no_workbook" | "supervising.refused" | "journal.read_only" | "queue.full" | "key.reused" | "json.malformed" | "json.wrong_type" | "member.unknown" | "kind.unknown" | "value.not_digest" | "second_person.required" | "upload.unknown" | "upload.path_invalid" | "upload.too_many" | "upload.too_large" | "rulebook.faulty" | "request.malformed" | "request.timeout" | "request.version" | "host.invalid" | "path.invalid" | "path.too_long" | "path.unknown" | "resource.not_found" | "method.unknown" | "method.not_allowed" | "header.too_large" | "expectation.unknown" | "query.malformed" | "query.unknown" | "query.missing" | "query.invalid" | "key.missing" | "body.unexpected" | "body.missing" | "body.too_large" | "body.too_slow" | "body.malformed" | "body.type_unsupported" | "body.encoding_unsupported" | "login.required" | "login.refused" | "access.denied" | "factor.required" | "origin.refused" | "csrf_token.refused" | "state.conflict" | "version.changed" | "rate.exceeded" | "storage.full" | "outcome.unknown" | "server.busy" | "server.stopping" | "server.fault";
        Evaluation: {
            as_of: number;
            /** Format: date */
            from: string;
            journal: components["schemas"]["JournalPosition"];
            /** Format: date */
            on: string;
            rulebook: Record<string, never>;
            texts_compared: boolean;
            /** Format: date */
            to: string;
            totals: Record<string, never>;
            units: components["schemas"]["UnitEvaluation"][];
            years_without_calendar: number[];
        };
        /** @description A record, and where it came from */
        EvidenceItem: {
            file?: string;
            key?: string;
            kind: string;
            row?: number;
            seq: number;
            sheet?: string;
            unit?: string;
        };
        ExaminedDocument: {
            /** Format: date */
            date?: string;
            /** @description Passages that are not counted, and why */
            explained: {
                begin: number;
                /** @enum {unknown} */
                by: "quotation" | "set_phrase" | "heading" | "common";
                end: number;
                /** @description So many units have it */
                owners?: number;
                /** @description The library's text */
                source?: string;
            }[];
            identical: boolean;
            /** @enum {string} */
            kind: "file" | "plan" | "regulation" | "paper" | "speech" | "minutes";
            member?: string;
            own: number;
            record: number;
            reused: number;
            title?: string;
            unit?: string;
        };
        ExportOrder: {
            /** @description Of a bulk_export_permitted, where more than 200 persons need a second one's consent */
            permit?: string;
            /** @description What the copy is for; noted */
            purpose: string;
            /**
             * @description The units below it too
             * @default false
             */
            subtree: boolean;
            unit: string;
        };
        FactorOffer: {
            key: string;
            uri: string;
        };
        FactWithdrawn: {
            key: string[];
            kind: string;
            unit: string;
        };
        FactWithdrawnEntry: {
            fact: components["schemas"]["FactWithdrawn"];
            /** @constant */
            kind: "fact_withdrawn";
        };
        Figure: {
            part: number;
            whole: number;
        } | {
            value: number | null;
        };
        /** 退回报送 */
        FilingReturned: {
            /**
             * Format: date
             * @description 报送日期
             */
            date: string;
            /** @description 报送任务编号 */
            filing_task: string;
            /** @description 退回理由 */
            reason: string;
            unit: string;
        };
        FilingReturnedEntry: {
            fact: components["schemas"]["FilingReturned"];
            /** @constant */
            kind: "filing_returned";
        };
        FilingReturnProgress: {
            /** @enum {string} */
            state: "waiting" | "answered";
        };
        /** 报送 */
        FilingSent: {
            /**
             * Format: date
             * @description 报送日期
             */
            date: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 报送任务编号 */
            filing_task: string;
            /** @description 零报告 */
            nil?: boolean;
            /** @description 说明 */
            note?: string;
            unit: string;
        };
        FilingSentEntry: {
            fact: components["schemas"]["FilingSent"];
            /** @constant */
            kind: "filing_sent";
        };
        FilingState: {
            /** Format: date */
            due: string;
            file?: components["schemas"]["Attachment"];
            /** @enum {string} */
            filing_kind: "annual_plan" | "roster" | "half_year_summary" | "annual_summary" | "study_news" | "other";
            filing_task?: string;
            name?: string;
            nil: boolean;
            return_reason?: string;
            /** Format: date */
            sent?: string;
            /** @enum {string} */
            state: "waiting" | "overdue" | "returned" | "sent" | "sent_late";
            unit?: string;
            urge_note?: string;
            urges: number;
        };
        /** 报送任务 */
        FilingTaskSet: {
            /**
             * Format: date
             * @description 截止日期
             */
            due: string;
            /**
             * @description 类型
             * @enum {string}
             */
            filing_kind: "annual_plan" | "roster" | "half_year_summary" | "annual_summary" | "study_news" | "other";
            /** @description 编号 */
            filing_task: string;
            /** @description 名称 */
            name: string;
            /**
             * Format: date
             * @description 周期起
             */
            period_from: string;
            /**
             * Format: date
             * @description 周期止
             */
            period_to: string;
            /** @description 适用范围 */
            scope?: string[];
        };
        FilingTaskSetEntry: {
            fact: components["schemas"]["FilingTaskSet"];
            /** @constant */
            kind: "filing_task_set";
        };
        /** 催办 */
        FilingUrged: {
            /** @description 报送任务编号 */
            filing_task: string;
            /** @description 催办说明 */
            note?: string;
            unit: string;
        };
        FilingUrgedEntry: {
            fact: components["schemas"]["FilingUrged"];
            /** @constant */
            kind: "filing_urged";
        };
        FilingUrgeProgress: {
            count: number;
            /** @enum {string} */
            state: "waiting" | "answered";
        };
        Finding: {
            criterion: string;
            evidence: components["schemas"]["EvidenceItem"][];
            measure: string;
            part: number | null;
            problem_class: string;
            required: Record<string, never>;
            /** @enum {unknown} */
            severity: "warn" | "fail";
            value: number | null;
            whole: number | null;
        };
        FoundFact: {
            /** Format: date */
            date?: string;
            key: string[];
            /** @enum {string} */
            kind: "directive_issued" | "library_item_added" | "circular_issued" | "regulation_adopted" | "plan_made" | "plan_topic_set" | "session_held" | "agenda_item_set" | "speech_given" | "paper_filed" | "outreach_talk_given" | "outcome_achieved" | "good_practice_filed";
            member?: string;
            member_name?: string;
            passages: components["schemas"]["FoundPassage"][];
            seq: number;
            title: string;
            unit?: string;
            unit_name?: string;
        };
        FoundName: {
            key: string[];
            kind: string;
            name: string;
            unit?: string;
            unit_name?: string;
        };
        FoundPassage: {
            cut_before: boolean;
            cut_behind: boolean;
            file?: components["schemas"]["Attachment"];
            /** @description Member of the fact */
            member: string;
            /** @description Of the paragraph, in code points of the text */
            offset: number;
            parts: components["schemas"]["SnippetPart"][];
        };
        /** 经验做法 */
        GoodPracticeFiled: {
            /** @description 内容 */
            content?: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 标题 */
            title: string;
            unit: string;
        };
        GoodPracticeFiledEntry: {
            fact: components["schemas"]["GoodPracticeFiled"];
            /** @constant */
            kind: "good_practice_filed";
        };
        History: {
            key: string;
            kind: string;
            versions: {
                changes: {
                    after: string;
                    before: string;
                    heading: string;
                }[];
                /** @description Of the entry: of a live thing, which step it was */
                kind: string;
                record: components["schemas"]["Record"];
                withdrawn: boolean;
            }[];
        };
        ImportOrder: {
            /**
             * @description Take the sound rows of a faulty workbook
             * @default false
             */
            accept_valid: boolean;
        };
        /** 巡听问题 */
        InspectionFindingRaised: {
            /** @description 序号 */
            number: string;
            /** @description 问题 */
            problem: string;
            /**
             * @description 类别
             * @enum {string}
             */
            problem_class: "self_discipline" | "system" | "standards" | "effect";
            /**
             * Format: date
             * @description 复核日期
             */
            rechecked?: string;
            /**
             * Format: date
             * @description 整改完成日期
             */
            rectified?: string;
            /**
             * Format: date
             * @description 整改期限
             */
            rectify_by: string;
            /** @description 轮次编号 */
            round: string;
            /** @description 单位代码 */
            unit: string;
        };
        InspectionFindingRaisedEntry: {
            fact: components["schemas"]["InspectionFindingRaised"];
            /** @constant */
            kind: "inspection_finding_raised";
        };
        /** 巡听轮次 */
        InspectionRoundOpened: {
            /**
             * Format: date
             * @description 开始日期
             */
            from: string;
            /** @description 名称 */
            name: string;
            /** @description 编号 */
            round: string;
            /** @description 适用范围 */
            scope?: string[];
            /**
             * Format: date
             * @description 结束日期
             */
            to: string;
        };
        InspectionRoundOpenedEntry: {
            fact: components["schemas"]["InspectionRoundOpened"];
            /** @constant */
            kind: "inspection_round_opened";
        };
        Job: {
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            ended: string | null;
            fault: string | null;
            files: {
                content_type: string;
                href: string;
                name: string;
            }[];
            id: string;
            /** @enum {unknown} */
            kind: "report" | "export" | "import_preview" | "import";
            progress: {
                done: number;
                step: string;
                total: number;
            };
            result: Record<string, never> | null;
            /** @enum {unknown} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
        };
        /** @description The position of the journal that was looked at */
        JournalPosition: {
            hash: string;
            seq: number;
        };
        /** 审批请假 */
        LeaveDecided: {
            /** @description 是否批准 */
            approved: boolean;
            /** @description 批准人 */
            approver?: string;
            /** @description 成员编号 */
            member: string;
            /** @description 意见 */
            note?: string;
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        LeaveDecidedEntry: {
            fact: components["schemas"]["LeaveDecided"];
            /** @constant */
            kind: "leave_decided";
        };
        /** 申请请假 */
        LeaveRequested: {
            /**
             * @description 请假类别
             * @enum {string}
             */
            category: "official" | "training" | "sick" | "personal" | "other";
            /** @description 成员编号 */
            member: string;
            /** @description 事由 */
            reason?: string;
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        LeaveRequestedEntry: {
            fact: components["schemas"]["LeaveRequested"];
            /** @constant */
            kind: "leave_requested";
        };
        LeaveRequestProgress: {
            approver?: string;
            /** Format: date-time */
            decided?: string;
            late: boolean;
            note?: string;
            /** Format: date-time */
            requested: string;
            /** @enum {string} */
            state: "pending" | "approved" | "refused";
        };
        LibraryEntry: {
            /** @description Length without blanks, when it is known */
            characters?: number;
            /** @description Whom to ask about it; empty: nobody is named */
            contact: string;
            /** @description Of the one who asks */
            favourite: boolean;
            file?: components["schemas"]["Attachment"];
            item: string;
            /** @enum {string} */
            library_kind: "source" | "form" | "reference" | "practice";
            /** @description By the one who asks */
            liked: boolean;
            likes: number;
            /** Format: date */
            published?: string;
            /** @description The record that made this version */
            seq: number;
            /** @description read: it can be read here; none: there is no file; waiting: not looked at yet; else the code of why the file gives no text */
            text: string;
            title: string;
            /** @description How often it was opened, whoever did */
            views: number;
        };
        /** 资料库 */
        LibraryItemAdded: {
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 编号 */
            item: string;
            /**
             * @description 类型
             * @enum {string}
             */
            library_kind: "source" | "form" | "reference" | "practice";
            /**
             * Format: date
             * @description 发布日期
             */
            published?: string;
            /** @description 标题 */
            title: string;
        };
        LibraryItemAddedEntry: {
            fact: components["schemas"]["LibraryItemAdded"];
            /** @constant */
            kind: "library_item_added";
        };
        LibraryVersion: {
            /** Format: date-time */
            at: string;
            file?: components["schemas"]["Attachment"];
            /** Format: date */
            published?: string;
            seq: number;
            title: string;
        };
        ListedActionItemAssigned: {
            fact: components["schemas"]["ActionItemAssigned"];
            /** @constant */
            kind: "action_item_assigned";
            record: components["schemas"]["Record"];
        };
        ListedAgendaItemSet: {
            fact: components["schemas"]["AgendaItemSet"];
            /** @constant */
            kind: "agenda_item_set";
            record: components["schemas"]["Record"];
        };
        ListedAttendanceMarked: {
            fact: components["schemas"]["AttendanceMarked"];
            /** @constant */
            kind: "attendance_marked";
            record: components["schemas"]["Record"];
        };
        ListedBadgeIssued: {
            fact: components["schemas"]["BadgeIssued"];
            /** @constant */
            kind: "badge_issued";
            progress: components["schemas"]["BadgeProgress"];
            record: components["schemas"]["Record"];
        };
        ListedCircularIssued: {
            fact: components["schemas"]["CircularIssued"];
            /** @constant */
            kind: "circular_issued";
            record: components["schemas"]["Record"];
        };
        ListedDirectiveIssued: {
            fact: components["schemas"]["DirectiveIssued"];
            /** @constant */
            kind: "directive_issued";
            record: components["schemas"]["Record"];
        };
        ListedFilingReturned: {
            fact: components["schemas"]["FilingReturned"];
            /** @constant */
            kind: "filing_returned";
            progress: components["schemas"]["FilingReturnProgress"];
            record: components["schemas"]["Record"];
        };
        ListedFilingSent: {
            fact: components["schemas"]["FilingSent"];
            /** @constant */
            kind: "filing_sent";
            record: components["schemas"]["Record"];
        };
        ListedFilingTaskSet: {
            fact: components["schemas"]["FilingTaskSet"];
            /** @constant */
            kind: "filing_task_set";
            record: components["schemas"]["Record"];
        };
        ListedFilingUrged: {
            fact: components["schemas"]["FilingUrged"];
            /** @constant */
            kind: "filing_urged";
            progress: components["schemas"]["FilingUrgeProgress"];
            record: components["schemas"]["Record"];
        };
        ListedGoodPracticeFiled: {
            fact: components["schemas"]["GoodPracticeFiled"];
            /** @constant */
            kind: "good_practice_filed";
            record: components["schemas"]["Record"];
        };
        ListedInspectionFindingRaised: {
            fact: components["schemas"]["InspectionFindingRaised"];
            /** @constant */
            kind: "inspection_finding_raised";
            record: components["schemas"]["Record"];
        };
        ListedInspectionRoundOpened: {
            fact: components["schemas"]["InspectionRoundOpened"];
            /** @constant */
            kind: "inspection_round_opened";
            record: components["schemas"]["Record"];
        };
        ListedLeaveRequested: {
            fact: components["schemas"]["LeaveRequested"];
            /** @constant */
            kind: "leave_requested";
            progress: components["schemas"]["LeaveRequestProgress"];
            record: components["schemas"]["Record"];
        };
        ListedLibraryItemAdded: {
            fact: components["schemas"]["LibraryItemAdded"];
            /** @constant */
            kind: "library_item_added";
            record: components["schemas"]["Record"];
        };
        ListedMakeUpDone: {
            fact: components["schemas"]["MakeUpDone"];
            /** @constant */
            kind: "make_up_done";
            record: components["schemas"]["Record"];
        };
        ListedMemberSeated: {
            fact: components["schemas"]["MemberSeated"];
            /** @constant */
            kind: "member_seated";
            record: components["schemas"]["Record"];
        };
        ListedObjectionRaised: {
            fact: components["schemas"]["ObjectionRaised"];
            /** @constant */
            kind: "objection_raised";
            progress: components["schemas"]["ObjectionProgress"];
            record: components["schemas"]["Record"];
        };
        ListedOnlineStudyDone: {
            fact: components["schemas"]["OnlineStudyDone"];
            /** @constant */
            kind: "online_study_done";
            record: components["schemas"]["Record"];
        };
        ListedOutcomeAchieved: {
            fact: components["schemas"]["OutcomeAchieved"];
            /** @constant */
            kind: "outcome_achieved";
            record: components["schemas"]["Record"];
        };
        ListedOutreachTalkGiven: {
            fact: components["schemas"]["OutreachTalkGiven"];
            /** @constant */
            kind: "outreach_talk_given";
            record: components["schemas"]["Record"];
        };
        ListedPaperFiled: {
            fact: components["schemas"]["PaperFiled"];
            /** @constant */
            kind: "paper_filed";
            record: components["schemas"]["Record"];
        };
        ListedPlanMade: {
            fact: components["schemas"]["PlanMade"];
            /** @constant */
            kind: "plan_made";
            record: components["schemas"]["Record"];
        };
        ListedPlanTopicSet: {
            fact: components["schemas"]["PlanTopicSet"];
            /** @constant */
            kind: "plan_topic_set";
            record: components["schemas"]["Record"];
        };
        ListedReadingListSet: {
            fact: components["schemas"]["ReadingListSet"];
            /** @constant */
            kind: "reading_list_set";
            progress: components["schemas"]["ReadingListProgress"];
            record: components["schemas"]["Record"];
        };
        ListedRecordSealed: {
            fact: components["schemas"]["RecordSealed"];
            /** @constant */
            kind: "record_sealed";
            progress: components["schemas"]["SealProgress"];
            record: components["schemas"]["Record"];
        };
        ListedRegulationAdopted: {
            fact: components["schemas"]["RegulationAdopted"];
            /** @constant */
            kind: "regulation_adopted";
            record: components["schemas"]["Record"];
        };
        ListedSessionHeld: {
            fact: components["schemas"]["SessionHeld"];
            /** @constant */
            kind: "session_held";
            record: components["schemas"]["Record"];
        };
        ListedSessionPlanned: {
            fact: components["schemas"]["SessionPlanned"];
            /** @constant */
            kind: "session_planned";
            progress: components["schemas"]["PlannedSessionProgress"];
            record: components["schemas"]["Record"];
        };
        ListedSpeechGiven: {
            fact: components["schemas"]["SpeechGiven"];
            /** @constant */
            kind: "speech_given";
            record: components["schemas"]["Record"];
        };
        ListedStudyStatementGiven: {
            fact: components["schemas"]["StudyStatementGiven"];
            /** @constant */
            kind: "study_statement_given";
            record: components["schemas"]["Record"];
        };
        ListedSubordinateGuided: {
            fact: components["schemas"]["SubordinateGuided"];
            /** @constant */
            kind: "subordinate_guided";
            record: components["schemas"]["Record"];
        };
        ListedUnitInspected: {
            fact: components["schemas"]["UnitInspected"];
            /** @constant */
            kind: "unit_inspected";
            record: components["schemas"]["Record"];
        };
        ListedUnitProfiled: {
            fact: components["schemas"]["UnitProfiled"];
            /** @constant */
            kind: "unit_profiled";
            record: components["schemas"]["Record"];
        };
        ListedUnitRegistered: {
            fact: components["schemas"]["UnitRegistered"];
            /** @constant */
            kind: "unit_registered";
            record: components["schemas"]["Record"];
        };
        Login: {
            csrf_token: string;
            /** @enum {unknown} */
            stage: "factor_due" | "enrolment_due" | "password_due" | "complete";
        };
        LoginSession: {
            agent: string;
            /** Format: date-time */
            created: string;
            current: boolean;
            /** Format: date-time */
            seen: string;
            session: string;
            source: string;
        };
        /** 补学 */
        MakeUpDone: {
            /**
             * Format: date
             * @description 完成日期
             */
            completed: string;
            /** @description 成员编号 */
            member: string;
            /**
             * @description 方式
             * @enum {string}
             */
            method: "report_next" | "written" | "session";
            /** @description 佐证文件 */
            proof?: components["schemas"]["Attachment"];
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        MakeUpDoneEntry: {
            fact: components["schemas"]["MakeUpDone"];
            /** @constant */
            kind: "make_up_done";
        };
        Measures: {
            absence_rate: components["schemas"]["Figure"];
            actions_closed_rate: components["schemas"]["Figure"];
            annual_plan_approved: components["schemas"]["Figure"];
            attendance_rate: components["schemas"]["Figure"];
            attendance_with_make_up_rate: components["schemas"]["Figure"];
            backfilled_rate: components["schemas"]["Figure"];
            cascade_rate: components["schemas"]["Figure"];
            children_guided_rate: components["schemas"]["Figure"];
            directive_median_lag: components["schemas"]["Figure"];
            directive_timely_rate: components["schemas"]["Figure"];
            discussion_time_rate: components["schemas"]["Figure"];
            fewest_sessions_in_a_quarter: components["schemas"]["Figure"];
            filings_missing: components["schemas"]["Figure"];
            filings_timely_rate: components["schemas"]["Figure"];
            first_topic_rate: components["schemas"]["Figure"];
            followed_up_rate: components["schemas"]["Figure"];
            form_variety: components["schemas"]["Figure"];
            inspection_reschedules: components["schemas"]["Figure"];
            inspection_score: components["schemas"]["Figure"];
            late_leave_count: components["schemas"]["Figure"];
            leader_attendance_rate: components["schemas"]["Figure"];
            leader_chair_rate: components["schemas"]["Figure"];
            leave_rate: components["schemas"]["Figure"];
            make_up_rate: components["schemas"]["Figure"];
            members_never_spoke: components["schemas"]["Figure"];
            members_without_paper: components["schemas"]["Figure"];
            online_learner_rate: components["schemas"]["Figure"];
            outcomes: components["schemas"]["Figure"];
            outreach_talks: components["schemas"]["Figure"];
            paper_reuse_rate: components["schemas"]["Figure"];
            papers_adopted: components["schemas"]["Figure"];
            papers_filed: components["schemas"]["Figure"];
            plan_fulfilment_rate: components["schemas"]["Figure"];
            plan_reuse_rate: components["schemas"]["Figure"];
            practices_filed: components["schemas"]["Figure"];
            prepared_rate: components["schemas"]["Figure"];
            record_complete_rate: components["schemas"]["Figure"];
            record_timely_rate: components["schemas"]["Figure"];
            rectified_rate: components["schemas"]["Figure"];
            regulation_kinds_in_force: components["schemas"]["Figure"];
            research_reports: components["schemas"]["Figure"];
            sessions_held: components["schemas"]["Figure"];
            sessions_with_discussion_rate: components["schemas"]["Figure"];
            speaker_rate: components["schemas"]["Figure"];
            statement_rate: components["schemas"]["Figure"];
            unmarked_count: components["schemas"]["Figure"];
        };
        /** 成员 */
        MemberSeated: {
            /**
             * Format: date
             * @description 起始日期
             */
            from: string;
            /** @description 成员编号 */
            member: string;
            /** @description 姓名 */
            name: string;
            /** @description 职务 */
            post?: string;
            /**
             * @description 角色
             * @enum {string}
             */
            role: "leader" | "deputy_leader" | "member" | "study_secretary" | "invited";
            /**
             * Format: date
             * @description 终止日期
             */
            to?: string;
            unit: string;
        };
        MemberSeatedEntry: {
            fact: components["schemas"]["MemberSeated"];
            /** @constant */
            kind: "member_seated";
        };
        NewAccount: {
            login: string;
            member?: string;
            name: string;
            unit?: string;
        };
        NewApiToken: {
            actions: string[];
            installation?: boolean;
            name: string;
            owner: string;
            units?: string[];
            /** Format: date */
            until: string;
        };
        NewRoleGrant: {
            account: string;
            /** Format: date */
            from: string;
            reason: string;
            role: string;
            round?: string;
            session?: string;
            subtree?: boolean;
            /** Format: date */
            to?: string;
            unit?: string;
        };
        /** 答复异议 */
        ObjectionAnswered: {
            /** @description 答复 */
            answer: string;
            /** @description 异议编号 */
            objection: string;
            unit: string;
            /** @description 是否采纳 */
            upheld: boolean;
        };
        ObjectionAnsweredEntry: {
            fact: components["schemas"]["ObjectionAnswered"];
            /** @constant */
            kind: "objection_answered";
        };
        ObjectionProgress: {
            answer?: string;
            /** @enum {string} */
            state: "open" | "upheld" | "rejected";
        };
        /** 提出异议 */
        ObjectionRaised: {
            /** @description 提出人 */
            by?: string;
            /** @description 记载主键 */
            key: string[];
            /** @description 记载种类 */
            kind: string;
            /** @description 异议编号 */
            objection: string;
            /** @description 异议内容 */
            text: string;
            unit: string;
        };
        ObjectionRaisedEntry: {
            fact: components["schemas"]["ObjectionRaised"];
            /** @constant */
            kind: "objection_raised";
        };
        /** 线上学习 */
        OnlineStudyDone: {
            /** @description 内容 */
            content: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 成员编号 */
            member: string;
            /** @description 平台 */
            platform: string;
            unit: string;
        };
        OnlineStudyDoneEntry: {
            fact: components["schemas"]["OnlineStudyDone"];
            /** @constant */
            kind: "online_study_done";
        };
        Operation: {
            first?: number;
            last?: number;
            /** @enum {unknown} */
            state: "recorded" | "waiting";
        };
        /** 成果转化 */
        OutcomeAchieved: {
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 成效 */
            effect?: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 名称 */
            name: string;
            /** @description 编号 */
            outcome: string;
            /**
             * @description 类型
             * @enum {string}
             */
            outcome_kind: "policy_document" | "practical_project" | "reform_measure" | "other";
            /** @description 来源场次 */
            sessions?: string[];
            unit: string;
        };
        OutcomeAchievedEntry: {
            fact: components["schemas"]["OutcomeAchieved"];
            /** @constant */
            kind: "outcome_achieved";
        };
        /** 宣讲 */
        OutreachTalkGiven: {
            /** @description 受众 */
            audience?: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 人数 */
            listeners?: number;
            /** @description 成员编号 */
            member: string;
            /** @description 地点 */
            place?: string;
            /** @description 题目 */
            title: string;
            unit: string;
        };
        OutreachTalkGivenEntry: {
            fact: components["schemas"]["OutreachTalkGiven"];
            /** @constant */
            kind: "outreach_talk_given";
        };
        /** 成果文章 */
        PaperFiled: {
            /**
             * Format: date
             * @description 采纳日期
             */
            adopted?: string;
            /** @description 采纳单位 */
            adopter?: string;
            /**
             * Format: date
             * @description 完成日期
             */
            completed: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 成员编号 */
            member: string;
            /**
             * @description 类型
             * @enum {string}
             */
            paper_kind: "reflection" | "research_report" | "theory_article";
            /** @description 题目 */
            title: string;
            unit: string;
        };
        PaperFiledEntry: {
            fact: components["schemas"]["PaperFiled"];
            /** @constant */
            kind: "paper_filed";
        };
        /** 计划 */
        PlanMade: {
            /**
             * Format: date
             * @description 审定日期
             */
            approved?: string;
            /** @description 审定人 */
            approver?: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 名称 */
            name: string;
            /** @description 计划编号 */
            plan: string;
            /**
             * @description 类型
             * @enum {string}
             */
            plan_kind: "annual" | "stage" | "topic";
            unit: string;
            /** @description 年度 */
            year: number;
        };
        PlanMadeEntry: {
            fact: components["schemas"]["PlanMade"];
            /** @constant */
            kind: "plan_made";
        };
        PlannedSessionProgress: {
            /** Format: date-time */
            announced?: string;
            backdated: boolean;
            /** Format: date-time */
            closed?: string;
            head_count?: number;
            /** Format: date-time */
            opened?: string;
            /** @enum {string} */
            state: "planned" | "announced" | "opened" | "closed" | "sealed" | "cancelled";
        };
        /** @description One topic of one plan of the same unit */
        PlanTopicRef: {
            number: string;
            plan: string;
        };
        /** 计划专题 */
        PlanTopicSet: {
            /** @description 内容类别 */
            category?: string;
            /** @description 学习重点 */
            directives?: string[];
            /**
             * @description 形式
             * @enum {string}
             */
            form?: "discussion" | "symposium" | "theory_retreat" | "field_research" | "site_visit" | "video" | "lecture" | "outreach" | "relay" | "online";
            /** @description 重点发言人 */
            keynote_speakers?: string[];
            /** @description 序号 */
            number: string;
            /** @description 计划编号 */
            plan: string;
            /**
             * Format: date
             * @description 拟学日期
             */
            planned: string;
            /** @description 调研选题 */
            research_topic?: string;
            /** @description 专题 */
            topic: string;
            unit: string;
        };
        PlanTopicSetEntry: {
            fact: components["schemas"]["PlanTopicSet"];
            /** @constant */
            kind: "plan_topic_set";
        };
        /** @description A refusal (RFC 9457). Programs read `code`; `title` is for a person, in Chinese or, by Accept-Language, in English. */
        Problem: {
            code: components["schemas"]["ErrorCode"];
            detail?: string;
            errors?: components["schemas"]["ProblemError"][];
            /**
             * Format: uri
             * @description names the request in the log
             */
            instance: string;
            status: number;
            subject?: string;
            title: string;
            /** Format: uri */
            type: string;
        };
        ProblemError: {
            code: components["schemas"]["ErrorCode"];
            /** @description the value met, or a bound */
            detail?: string;
            /** @description for a person, in the language asked for */
            message: string;
            /** @description the field or thing that is wrong */
            subject?: string;
        };
        Proposal: {
            entries: components["schemas"]["Entry"][];
            own: boolean;
            proposal: string;
            proposer: string;
        };
        Proposed: {
            proposal: string;
            /** @enum {unknown} */
            state: "waiting" | "confirmed" | "declined";
        };
        ReadingListProgress: {
            /** @enum {string} */
            state: "set" | "lifted";
        };
        /** 设定阅读清单 */
        ReadingListSet: {
            /** @description 资料编号 */
            items?: string[];
            /** @description 阅读说明 */
            note?: string;
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        ReadingListSetEntry: {
            fact: components["schemas"]["ReadingListSet"];
            /** @constant */
            kind: "reading_list_set";
        };
        Reason: {
            reason: string;
        };
        /** @description The batch is durable */
        Receipt: {
            first: number;
            head: string;
            last: number;
            repeated: boolean;
        };
        /** @description The record that stated the fact last */
        Record: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            /** @description The workbook it came from */
            file?: string;
            row?: number;
            seq: number;
            sheet?: string;
        };
        /** 重开 */
        RecordReopened: {
            /** @description 记载主键 */
            key: string[];
            /** @description 记载种类 */
            kind: string;
            /** @description 重开理由 */
            reason: string;
            unit: string;
        };
        RecordReopenedEntry: {
            fact: components["schemas"]["RecordReopened"];
            /** @constant */
            kind: "record_reopened";
        };
        /** 封存 */
        RecordSealed: {
            /** @description 记载主键 */
            key: string[];
            /** @description 记载种类 */
            kind: string;
            unit: string;
        };
        RecordSealedEntry: {
            fact: components["schemas"]["RecordSealed"];
            /** @constant */
            kind: "record_sealed";
        };
        /** 制度 */
        RegulationAdopted: {
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /**
             * Format: date
             * @description 印发日期
             */
            issued: string;
            /** @description 名称 */
            name: string;
            /**
             * @description 类别
             * @enum {string}
             */
            regulation_kind: "implementing_rules" | "attendance" | "research" | "archive" | "appraisal" | "circular" | "first_topic" | "other";
            /**
             * Format: date
             * @description 废止日期
             */
            repealed?: string;
            unit: string;
        };
        RegulationAdoptedEntry: {
            fact: components["schemas"]["RegulationAdopted"];
            /** @constant */
            kind: "regulation_adopted";
        };
        ReportOrder: {
            as_of?: string;
            /** @description Sentences in other words; one that drops or alters a bound figure is refused */
            edits?: {
                figures: string[];
                id: string;
                text: string;
            }[];
            formats?: ("json" | "md" | "html" | "docx" | "xlsx" | "pdf")[];
            /** Format: date */
            from: string;
            /** Format: date */
            on?: string;
            title?: string;
            /** Format: date */
            to: string;
            /** @default public */
            variant: string;
        };
        ReuseDocument: {
            /** Format: date */
            date?: string;
            identical: boolean;
            /** @enum {string} */
            kind: "file" | "plan" | "regulation" | "paper" | "speech" | "minutes";
            member?: string;
            own: number;
            record: number;
            reused: number;
            title?: string;
            unit?: string;
        };
        /** 雷同说明 */
        ReuseNoted: {
            /** @description 说明人 */
            by?: string;
            /** @description 记载主键 */
            key: string[];
            /** @description 记载种类 */
            kind: string;
            /** @description 对照主键 */
            other_key: string[];
            /** @description 对照种类 */
            other_kind: string;
            /** @description 对照单位 */
            other_unit: string;
            /** @description 说明 */
            text: string;
            unit: string;
        };
        ReuseNotedEntry: {
            fact: components["schemas"]["ReuseNoted"];
            /** @constant */
            kind: "reuse_noted";
        };
        ReusePair: {
            characters: number;
            /** @enum {string} */
            first?: "self" | "other" | "same_day" | "unknown";
            /** @enum {string} */
            kind?: "copied" | "mutual" | "own" | "within" | "identical";
            other?: components["schemas"]["ReuseDocument"];
            passages: number;
            record: number;
            visible: boolean;
        };
        ReuseSide: {
            /** Format: date */
            date?: string;
            /** @description Passages that are not counted, and why */
            explained: {
                begin: number;
                /** @enum {unknown} */
                by: "quotation" | "set_phrase" | "heading" | "common";
                end: number;
                /** @description So many units have it */
                owners?: number;
                /** @description The library's text */
                source?: string;
            }[];
            /** @description The fact that states it, for who attaches a note */
            fact: {
                key: string[];
                kind: string;
            };
            identical: boolean;
            /** @enum {string} */
            kind: "file" | "plan" | "regulation" | "paper" | "speech" | "minutes";
            member?: string;
            own: number;
            record: number;
            reused: number;
            text: string;
            title?: string;
            unit?: string;
        };
        RoleGrant: {
            account: string;
            confirmed_by: string;
            /** Format: date */
            from: string;
            grant: string;
            proposed_by: string;
            reason: string;
            record: number;
            revoked_by: string;
            /** @enum {unknown} */
            role: "system_admin" | "security_admin" | "auditor" | "superior" | "inspector" | "unit_admin" | "secretary" | "leader" | "member" | "guest" | "service";
            round: string;
            session: string;
            /** @enum {unknown} */
            state: "proposed" | "confirmed" | "revoked";
            subtree: boolean;
            /** Format: date */
            to: string | null;
            unit: string;
        };
        RosterLine: {
            attendance: components["schemas"]["ListedAttendanceMarked"] | null;
            /** @description Expected at the session */
            core: boolean;
            leave: components["schemas"]["ListedLeaveRequested"] | null;
            make_up?: {
                /** Format: date */
                due: string;
                /** @enum {unknown} */
                state: "owed" | "overdue" | "done" | "done_late";
            };
            member: string;
            name: string;
            /** @description Whether one may see the marks, the leave and the make-up of this person */
            personal: boolean;
            seat: components["schemas"]["MemberSeated"] | null;
            sign_in?: {
                /** Format: date-time */
                at: string;
                bulk: boolean;
                /** @enum {unknown} */
                grade: "A" | "B" | "C" | "D";
                left_early: boolean;
                /** @enum {unknown} */
                method: "code" | "short_code" | "online" | "desk" | "badge" | "desk_offline" | "paper";
            };
        };
        SealProgress: {
            reason?: string;
            reopenings: number;
            /** @enum {string} */
            state: "sealed" | "reopened";
        };
        SecurityEvent: {
            account: string;
            /** Format: date-time */
            at: string;
            detail: string;
            done: boolean;
            /** @enum {unknown} */
            event: "login" | "logout" | "account_locked" | "source_locked" | "login_storm" | "factor_given" | "factor_enrolled" | "factor_reset" | "account_created" | "account_enabled" | "account_disabled" | "account_dormant" | "account_unlocked" | "account_forgotten" | "activation_issued" | "account_activated" | "password_changed" | "session_ended" | "token_issued" | "token_revoked" | "audit_read" | "denials_many" | "grant_refused" | "sign_in_forged" | "data_exported";
            object: string;
            record: number;
            source: string;
        };
        /** 发出通知 */
        SessionAnnounced: {
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        SessionAnnouncedEntry: {
            fact: components["schemas"]["SessionAnnounced"];
            /** @constant */
            kind: "session_announced";
        };
        /** 取消场次 */
        SessionCancelled: {
            /** @description 取消理由 */
            reason: string;
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        SessionCancelledEntry: {
            fact: components["schemas"]["SessionCancelled"];
            /** @constant */
            kind: "session_cancelled";
        };
        /** 场次 */
        SessionHeld: {
            /** @description 主持人 */
            chair?: string;
            /** @description 内容 */
            content?: string;
            /** @description 计入 */
            counted?: boolean;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 学习重点 */
            directives?: string[];
            /** @description 效果 */
            effect?: string;
            /** @description 结束时间 */
            end?: string;
            /** @description 形式 */
            forms: ("discussion" | "symposium" | "theory_retreat" | "field_research" | "site_visit" | "video" | "lecture" | "outreach" | "relay" | "online")[];
            /**
             * Format: date
             * @description 记录日期
             */
            minutes_date?: string;
            /** @description 记录文件 */
            minutes_file?: components["schemas"]["Attachment"];
            /**
             * Format: date
             * @description 通知日期
             */
            notice?: string;
            /** @description 地点 */
            place?: string;
            /** @description 计划专题 */
            plan_topics?: components["schemas"]["PlanTopicRef"][];
            /** @description 平台 */
            platform?: string;
            /** @description 方案文件 */
            scheme_file?: components["schemas"]["Attachment"];
            /**
             * @description 范围
             * @enum {string}
             */
            scope?: "own" | "expanded" | "joint";
            /** @description 场次编号 */
            session: string;
            /** @description 开始时间 */
            start?: string;
            /** @description 主题 */
            theme: string;
            unit: string;
        };
        SessionHeldEntry: {
            fact: components["schemas"]["SessionHeld"];
            /** @constant */
            kind: "session_held";
        };
        /** 开办场次 */
        SessionOpened: {
            /** @description 场次编号 */
            session: string;
            unit: string;
        };
        SessionOpenedEntry: {
            fact: components["schemas"]["SessionOpened"];
            /** @constant */
            kind: "session_opened";
        };
        SessionOverview: {
            actions: components["schemas"]["ListedActionItemAssigned"][];
            agenda: components["schemas"]["ListedAgendaItemSet"][];
            /** @description Of the core roster; null for who may not see it */
            attendance: {
                absent: number;
                attended: number;
                expected: number;
                leave: number;
                unmarked: number;
            } | null;
            /** Format: date */
            date: string;
            files: {
                kind: string;
                member: string;
                path: string;
                sha256: string;
            }[];
            held: components["schemas"]["ListedSessionHeld"] | null;
            /** @description Every record about the session; only when asked for */
            history?: {
                actor: string;
                /** Format: date-time */
                at: string;
                key: string;
                kind: string;
                seq: number;
                withdrawn: boolean;
            }[];
            journal: components["schemas"]["JournalPosition"];
            make_ups: components["schemas"]["ListedMakeUpDone"][];
            /** @description Actions that one may do here, alone or with a second person */
            may: string[];
            minutes: {
                /** Format: date */
                date?: string;
                /** Format: date */
                due?: string;
                filed: boolean;
                late: boolean;
            };
            /** @description Of the five musts */
            missing: ("time" | "place" | "people" | "content" | "effect")[];
            objections: components["schemas"]["ListedObjectionRaised"][];
            /** Format: date */
            on: string;
            outcomes: components["schemas"]["ListedOutcomeAchieved"][];
            planned: components["schemas"]["ListedSessionPlanned"] | null;
            reading_list: components["schemas"]["ListedReadingListSet"] | null;
            roster: components["schemas"]["RosterLine"][];
            seals: components["schemas"]["ListedRecordSealed"][];
            session: string;
            speeches: components["schemas"]["ListedSpeechGiven"][];
            /** @enum {unknown} */
            stage: "planned" | "announced" | "opened" | "closed" | "sealed" | "cancelled" | "held";
            unit: {
                code: string;
                name: string;
            };
        };
        /** 策划场次 */
        SessionPlanned: {
            /** @description 主持人 */
            chair?: string;
            /** @description 内容 */
            content?: string;
            /** @description 计入 */
            counted?: boolean;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 学习重点 */
            directives?: string[];
            /** @description 结束时间 */
            end?: string;
            /** @description 形式 */
            forms: ("discussion" | "symposium" | "theory_retreat" | "field_research" | "site_visit" | "video" | "lecture" | "outreach" | "relay" | "online")[];
            /** @description 地点 */
            place?: string;
            /** @description 计划专题 */
            plan_topics?: components["schemas"]["PlanTopicRef"][];
            /** @description 平台 */
            platform?: string;
            /** @description 方案文件 */
            scheme_file?: components["schemas"]["Attachment"];
            /**
             * @description 范围
             * @enum {string}
             */
            scope?: "own" | "expanded" | "joint";
            /** @description 场次编号 */
            session: string;
            /** @description 开始时间 */
            start: string;
            /** @description 主题 */
            theme: string;
            unit: string;
        };
        SessionPlannedEntry: {
            fact: components["schemas"]["SessionPlanned"];
            /** @constant */
            kind: "session_planned";
        };
        SignIn: {
            ticket: string;
        };
        /** @description One of the two */
        SignInCode: {
            /** @description From the link in the symbol, its parameter c */
            code?: string;
            /** @description Six characters, typed */
            short_code?: string;
        };
        SignInReceipt: {
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            grade: "A" | "B" | "C" | "D";
            member: string;
            /** @enum {unknown} */
            method: "code" | "short_code" | "online" | "desk" | "badge" | "desk_offline" | "paper";
            name: string;
            record: number;
            repeated: boolean;
            session: string;
            theme: string;
            unit: string;
        };
        SignInTicket: {
            place: string;
            seconds: number;
            session: string;
            theme: string;
            ticket: string;
            unit: string;
            unit_name: string;
        };
        SnippetPart: {
            hit: boolean;
            text: string;
        };
        /** 发言 */
        SpeechGiven: {
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /** @description 成员编号 */
            member: string;
            /** @description 场次编号 */
            session: string;
            /**
             * @description 类型
             * @enum {string}
             */
            speech_kind: "keynote" | "discussion";
            /** @description 题目 */
            title?: string;
            unit: string;
        };
        SpeechGivenEntry: {
            fact: components["schemas"]["SpeechGiven"];
            /** @constant */
            kind: "speech_given";
        };
        StudiedUnit: {
            first?: {
                /** Format: date */
                date: string;
                session: string;
                theme: string;
            };
            sessions: number;
            unit: string;
            unit_name: string;
        };
        /** 述学 */
        StudyStatementGiven: {
            /**
             * Format: date
             * @description 述学日期
             */
            date?: string;
            /** @description 文件 */
            file?: components["schemas"]["Attachment"];
            /**
             * @description 等次
             * @enum {string}
             */
            grade?: "excellent" | "qualified" | "unqualified";
            /**
             * Format: date
             * @description 评定日期
             */
            graded?: string;
            /** @description 成员编号 */
            member: string;
            unit: string;
            /** @description 年度 */
            year: number;
        };
        StudyStatementGivenEntry: {
            fact: components["schemas"]["StudyStatementGiven"];
            /** @constant */
            kind: "study_statement_given";
        };
        /** 下级指导 */
        SubordinateGuided: {
            /** @description 内容 */
            content?: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /**
             * @description 方式
             * @enum {string}
             */
            method: "supervision" | "observation" | "circular" | "training";
            /** @description 下级单位代码 */
            subordinate: string;
            unit: string;
        };
        SubordinateGuidedEntry: {
            fact: components["schemas"]["SubordinateGuided"];
            /** @constant */
            kind: "subordinate_guided";
        };
        Subscription: {
            /** Format: date-time */
            calendar_since: string | null;
            mail: string | null;
            /** @description Whether this installation sends mail */
            mail_offered: boolean;
            /** Format: date-time */
            mail_since: string | null;
        };
        TextParagraph: {
            /** @description In code points of the text */
            offset: number;
            text: string;
        };
        UnitEvaluation: {
            code: string;
            commendations: components["schemas"]["Commendation"][];
            findings: components["schemas"]["Finding"][];
            measures: components["schemas"]["Measures"];
            name: string;
        };
        /** 巡听旁听 */
        UnitInspected: {
            /**
             * Format: date
             * @description 报备日期
             */
            announced?: string;
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /**
             * Format: date
             * @description 反馈日期
             */
            feedback?: string;
            /** @description 亮点 */
            highlights?: string;
            /** @description 材料齐全 */
            materials_complete?: boolean;
            /**
             * @description 方式
             * @enum {string}
             */
            method: "onsite" | "desk";
            /** @description 改期次数 */
            reschedules?: number;
            /** @description 轮次编号 */
            round: string;
            /** @description 得分 */
            score?: string;
            /** @description 单位代码 */
            unit: string;
        };
        UnitInspectedEntry: {
            fact: components["schemas"]["UnitInspected"];
            /** @constant */
            kind: "unit_inspected";
        };
        /** 单位 */
        UnitProfiled: {
            /** @description 联络员 */
            liaison?: string;
            /** @description 单位名称 */
            name: string;
            /** @description 单位代码 */
            unit: string;
        };
        UnitProfiledEntry: {
            fact: components["schemas"]["UnitProfiled"];
            /** @constant */
            kind: "unit_profiled";
        };
        /** 单位名录 */
        UnitRegistered: {
            /**
             * Format: date
             * @description 撤销日期
             */
            closed?: string;
            /**
             * Format: date
             * @description 设立日期
             */
            founded?: string;
            /** @description 单位名称 */
            name: string;
            /** @description 排序 */
            order?: number;
            /** @description 上级单位代码 */
            parent?: string;
            /** @description 简称 */
            short_name?: string;
            /** @description 单位代码 */
            unit: string;
            /** @description 单位类型 */
            unit_type: string;
        };
        UnitRegisteredEntry: {
            fact: components["schemas"]["UnitRegistered"];
            /** @constant */
            kind: "unit_registered";
        };
        Upload: {
            bytes: number;
            files: number;
            id: string;
        };
    };
    responses: {
        /** @description A refusal */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:xueji:problem:value.not_date",
                 *       "title": "date is no date: 2026-02-30",
                 *       "status": 422,
                 *       "code": "value.not_date",
                 *       "instance": "urn:xueji:request:64f1c2a9b7e00-1a",
                 *       "errors": [
                 *         {
                 *           "code": "value.not_date",
                 *           "subject": "date",
                 *           "detail": "2026-02-30",
                 *           "message": "date is no date: 2026-02-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "account": "a3m5q7x2wkc4h",
                     *           "login": "li.ming",
                     *           "name": "李明",
                     *           "unit": "A01",
                     *           "member": "M01",
                     *           "state": "invited",
                     *           "second_factor": false,
                     *           "created": "2026-03-05T08:00:00.000000Z",
                     *           "created_by": "",
                     *           "seen": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "li.ming",
                 *       "name": "李明",
                 *       "unit": "A01",
                 *       "member": "M01"
                 *     }
                 */
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Made; the code is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": {
                     *         "account": "a3m5q7x2wkc4h",
                     *         "login": "li.ming",
                     *         "name": "李明",
                     *         "unit": "A01",
                     *         "member": "M01",
                     *         "state": "invited",
                     *         "second_factor": false,
                     *         "created": "2026-03-05T08:00:00.000000Z",
                     *         "created_by": "",
                     *         "seen": null
                     *       },
                     *       "activation_code": "K7M2Q-XW5C3-H9PZA-4TRNB"
                     *     }
                     */
                    "application/json": {
                        account: components["schemas"]["Account"];
                        activation_code: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    forget_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    disable_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enable_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    reset_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keep_factor": true
                 *     }
                 */
                "application/json": {
                    keep_factor?: boolean;
                };
            };
        };
        responses: {
            /** @description The code is shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": {
                     *         "account": "a3m5q7x2wkc4h",
                     *         "login": "li.ming",
                     *         "name": "李明",
                     *         "unit": "A01",
                     *         "member": "M01",
                     *         "state": "invited",
                     *         "second_factor": false,
                     *         "created": "2026-03-05T08:00:00.000000Z",
                     *         "created_by": "",
                     *         "seen": null
                     *       },
                     *       "activation_code": "K7M2Q-XW5C3-H9PZA-4TRNB"
                     *     }
                     */
                    "application/json": {
                        account: components["schemas"]["Account"];
                        activation_code: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    unlock_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_action_items: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                completed?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                due?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                note?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                number?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                owner?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                task?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "action_item_assigned",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "number": "序号",
                     *             "task": "事项",
                     *             "owner": "责任人",
                     *             "due": "2026-03-05",
                     *             "completed": "2026-03-05",
                     *             "note": "说明"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedActionItemAssigned"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_action_item: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                number: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "action_item_assigned",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "number": "序号",
                     *         "task": "事项",
                     *         "owner": "责任人",
                     *         "due": "2026-03-05",
                     *         "completed": "2026-03-05",
                     *         "note": "说明"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedActionItemAssigned"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_action_item_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    activate_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "K7M2Q-XW5C3-H9PZA-4TRNB",
                 *       "password": "Tall-Willow.8 banks"
                 *     }
                 */
                "application/json": {
                    code: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description The account is active */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_agenda_items: {
        parameters: {
            query?: {
                /** @description Only facts whose member has this value (for lists: holds it) */
                agenda_kind?: string[];
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                minutes?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                number?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "agenda_item_set",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "number": "序号",
                     *             "agenda_kind": "discussion",
                     *             "title": "标题",
                     *             "minutes": 30
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedAgendaItemSet"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_agenda_item: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                number: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "agenda_item_set",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "number": "序号",
                     *         "agenda_kind": "discussion",
                     *         "title": "标题",
                     *         "minutes": 30
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedAgendaItemSet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_agenda_item_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_attendance: {
        parameters: {
            query?: {
                /** @description Only facts whose member has this value (for lists: holds it) */
                approved?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                approver?: string[];
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                leave_reason?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                requested?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                status?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "attendance_marked",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "member": "A01",
                     *             "status": "present",
                     *             "leave_reason": "请假事由",
                     *             "requested": "2026-03-05",
                     *             "approver": "批准人",
                     *             "approved": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedAttendanceMarked"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_attendance: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "attendance_marked",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "member": "A01",
                     *         "status": "present",
                     *         "leave_reason": "请假事由",
                     *         "requested": "2026-03-05",
                     *         "approver": "批准人",
                     *         "approved": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedAttendanceMarked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_attendance_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_badges: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                badge?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "badge_issued",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "badge": "证件编号",
                     *             "member": "A01"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "valid"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedBadgeIssued"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_badge: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                badge: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "badge_issued",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "badge": "证件编号",
                     *         "member": "A01"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "valid"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedBadgeIssued"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_badge_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                badge: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_circulars: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                circular?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Bound of `date`, included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "circular_issued",
                     *           "fact": {
                     *             "circular": "编号",
                     *             "date": "2026-03-05",
                     *             "title": "标题",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedCircularIssued"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_circular: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                circular: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "circular_issued",
                     *       "fact": {
                     *         "circular": "编号",
                     *         "date": "2026-03-05",
                     *         "title": "标题",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedCircularIssued"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_circular_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                circular: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_directives: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                category?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                directive?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                first_topic?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                issued?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                issuer?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                term_workdays?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "directive_issued",
                     *           "fact": {
                     *             "directive": "A01",
                     *             "title": "标题",
                     *             "issuer": "发布机关",
                     *             "issued": "2026-03-05",
                     *             "first_topic": false,
                     *             "term_workdays": 30,
                     *             "category": "内容类别",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedDirectiveIssued"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_directive: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                directive: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "directive_issued",
                     *       "fact": {
                     *         "directive": "A01",
                     *         "title": "标题",
                     *         "issuer": "发布机关",
                     *         "issued": "2026-03-05",
                     *         "first_topic": false,
                     *         "term_workdays": 30,
                     *         "category": "内容类别",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedDirectiveIssued"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_directive_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_due: {
        parameters: {
            query?: {
                /** @description How many days ahead */
                ahead?: number;
                /** @description The day; today when not given */
                on?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The things */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-06-30",
                     *       "items": [
                     *         {
                     *           "kind": "make_up",
                     *           "due": "2026-07-04",
                     *           "overdue": false,
                     *           "unit": "A01",
                     *           "member": "M03",
                     *           "name": "张三丰",
                     *           "title": "学习全会精神",
                     *           "key": "C2026-06",
                     *           "clause": "",
                     *           "path": "",
                     *           "returned": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DueThing"][];
                        /** Format: date */
                        on: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    state_entries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entries": [
                 *         {
                 *           "kind": "paper_filed",
                 *           "fact": {
                 *             "unit": "A01",
                 *             "member": "A01",
                 *             "paper_kind": "reflection",
                 *             "title": "题目",
                 *             "completed": "2026-03-05",
                 *             "file": {
                 *               "path": "附件/材料.docx",
                 *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                 *             },
                 *             "adopter": "采纳单位",
                 *             "adopted": "2026-03-05"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default false */
                    dry_run?: boolean;
                    entries: components["schemas"]["Entry"][];
                };
            };
        };
        responses: {
            /** @description Recorded before under the same key, or what a dry run found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            /** @description Proposed: it takes effect when another person confirms it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "0f3a",
                     *       "state": "waiting"
                     *     }
                     */
                    "application/json": components["schemas"]["Proposed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    start_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "A01",
                 *       "subtree": true,
                 *       "purpose": "年度归档"
                 *     }
                 */
                "application/json": components["schemas"]["ExportOrder"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "kind": "report",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 1,
                     *         "total": 5,
                     *         "step": "docx"
                     *       },
                     *       "created": "2026-07-01T01:00:00.000000Z",
                     *       "ended": null,
                     *       "fault": null,
                     *       "result": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_figures: {
        parameters: {
            query: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Without waiting for texts that are still being compared: texts_compared tells, and the measures of reuse do not apply until then */
                at_once?: boolean;
                /**
                 * @description First day
                 * @example 2026-01-01
                 */
                from: string;
                /** @description What is dated later does not exist; the last day when not given */
                on?: string;
                /**
                 * @description Last day
                 * @example 2026-06-30
                 */
                to: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-01-01",
                     *       "to": "2026-06-30",
                     *       "on": "2026-06-30",
                     *       "as_of": 1204,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       },
                     *       "rulebook": {
                     *         "id": "provincial-organs"
                     *       },
                     *       "texts_compared": true,
                     *       "years_without_calendar": [],
                     *       "units": [
                     *         {
                     *           "code": "A01",
                     *           "name": "甲厅",
                     *           "measures": {
                     *             "sessions_held": {
                     *               "value": 3
                     *             },
                     *             "fewest_sessions_in_a_quarter": {
                     *               "value": 3
                     *             },
                     *             "attendance_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "leave_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "absence_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "unmarked_count": {
                     *               "value": 3
                     *             },
                     *             "late_leave_count": {
                     *               "value": 3
                     *             },
                     *             "make_up_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "attendance_with_make_up_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "leader_chair_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "leader_attendance_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "form_variety": {
                     *               "value": 3
                     *             },
                     *             "sessions_with_discussion_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "discussion_time_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "speaker_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "members_never_spoke": {
                     *               "value": 3
                     *             },
                     *             "prepared_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "record_complete_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "record_timely_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "followed_up_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "actions_closed_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "annual_plan_approved": {
                     *               "value": 3
                     *             },
                     *             "plan_fulfilment_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "directive_timely_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "first_topic_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "directive_median_lag": {
                     *               "value": 3
                     *             },
                     *             "members_without_paper": {
                     *               "value": 3
                     *             },
                     *             "papers_filed": {
                     *               "value": 3
                     *             },
                     *             "research_reports": {
                     *               "value": 3
                     *             },
                     *             "papers_adopted": {
                     *               "value": 3
                     *             },
                     *             "outreach_talks": {
                     *               "value": 3
                     *             },
                     *             "outcomes": {
                     *               "value": 3
                     *             },
                     *             "practices_filed": {
                     *               "value": 3
                     *             },
                     *             "regulation_kinds_in_force": {
                     *               "value": 3
                     *             },
                     *             "filings_timely_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "filings_missing": {
                     *               "value": 3
                     *             },
                     *             "inspection_score": {
                     *               "value": 3
                     *             },
                     *             "inspection_reschedules": {
                     *               "value": 3
                     *             },
                     *             "rectified_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "children_guided_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "cascade_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "online_learner_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "statement_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "plan_reuse_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "paper_reuse_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             },
                     *             "backfilled_rate": {
                     *               "part": 9,
                     *               "whole": 10
                     *             }
                     *           },
                     *           "findings": [],
                     *           "commendations": []
                     *         }
                     *       ],
                     *       "totals": {
                     *         "units": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_figure_records: {
        parameters: {
            query: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /**
                 * @description First day
                 * @example 2026-01-01
                 */
                from: string;
                /** @description What is dated later does not exist; the last day when not given */
                on?: string;
                /**
                 * @description Last day
                 * @example 2026-06-30
                 */
                to: string;
            };
            header?: never;
            path: {
                measure: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure and its records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "sessions_held",
                     *       "figure": {
                     *         "value": 1
                     *       },
                     *       "records": [
                     *         {
                     *           "seq": 12,
                     *           "kind": "session_held",
                     *           "sheet": "场次",
                     *           "unit": "A01",
                     *           "key": "C2026-01"
                     *         }
                     *       ],
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        figure: components["schemas"]["Figure"];
                        journal: components["schemas"]["JournalPosition"];
                        measure: string;
                        records: components["schemas"]["EvidenceItem"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    store_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Stored and durable */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0",
                     *       "bytes": 2048
                     *     }
                     */
                    "application/json": {
                        bytes: number;
                        sha256: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_filing_returns: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                filing_task?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                reason?: string[];
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "filing_returned",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "filing_task": "A01",
                     *             "date": "2026-03-05",
                     *             "reason": "退回理由"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "waiting"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedFilingReturned"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_return: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                date: string;
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "filing_returned",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "filing_task": "A01",
                     *         "date": "2026-03-05",
                     *         "reason": "退回理由"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "waiting"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedFilingReturned"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_return_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_filing_states: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Code of a task; all otherwise */
                filing_task?: string[];
                /** @description States on a page at most */
                limit?: number;
                /** @description The day; today when not given */
                on?: string;
                /** @description Only these states */
                state?: string[];
                /** @description Code of a unit; all otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-06-30",
                     *       "items": [
                     *         {
                     *           "unit": "A01",
                     *           "filing_task": "A01",
                     *           "name": "甲",
                     *           "filing_kind": "annual_plan",
                     *           "due": "2026-03-05",
                     *           "state": "waiting",
                     *           "sent": "2026-03-05",
                     *           "file": {
                     *             "path": "附件/材料.docx",
                     *             "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *           },
                     *           "nil": false,
                     *           "return_reason": "甲",
                     *           "urges": 30,
                     *           "urge_note": "甲"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FilingState"][];
                        journal: components["schemas"]["JournalPosition"];
                        next: string | null;
                        /** Format: date */
                        on: string;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_filing_tasks: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                due?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                filing_kind?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                filing_task?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                period_from?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                period_to?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                scope?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "filing_task_set",
                     *           "fact": {
                     *             "filing_task": "A01",
                     *             "name": "名称",
                     *             "filing_kind": "other",
                     *             "period_from": "2026-03-05",
                     *             "period_to": "2026-03-05",
                     *             "due": "2026-03-05",
                     *             "scope": [
                     *               "适用范围"
                     *             ]
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedFilingTaskSet"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_task: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                filing_task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "filing_task_set",
                     *       "fact": {
                     *         "filing_task": "A01",
                     *         "name": "名称",
                     *         "filing_kind": "other",
                     *         "period_from": "2026-03-05",
                     *         "period_to": "2026-03-05",
                     *         "due": "2026-03-05",
                     *         "scope": [
                     *           "适用范围"
                     *         ]
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedFilingTaskSet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_task_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_filing_urges: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                filing_task?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                note?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "filing_urged",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "filing_task": "A01",
                     *             "note": "催办说明"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "waiting",
                     *             "count": 30
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedFilingUrged"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_urge: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "filing_urged",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "filing_task": "A01",
                     *         "note": "催办说明"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "waiting",
                     *         "count": 30
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedFilingUrged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_urge_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_filings: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                filing_task?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                nil?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                note?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "filing_sent",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "filing_task": "A01",
                     *             "date": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "nil": false,
                     *             "note": "说明"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedFilingSent"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                date: string;
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "filing_sent",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "filing_task": "A01",
                     *         "date": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "nil": false,
                     *         "note": "说明"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedFilingSent"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_filing_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                filing_task: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_good_practices: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                content?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "good_practice_filed",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "date": "2026-03-05",
                     *             "title": "标题",
                     *             "content": "内容",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedGoodPracticeFiled"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_good_practice: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                date: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "good_practice_filed",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "date": "2026-03-05",
                     *         "title": "标题",
                     *         "content": "内容",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedGoodPracticeFiled"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_good_practice_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_grants: {
        parameters: {
            query?: {
                /** @description of this account alone */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "grant": "g5x3q7m2wkc4h",
                     *           "account": "a3m5q7x2wkc4h",
                     *           "role": "secretary",
                     *           "unit": "A01",
                     *           "subtree": false,
                     *           "round": "",
                     *           "session": "",
                     *           "from": "2026-01-01",
                     *           "to": null,
                     *           "reason": "任学习秘书",
                     *           "state": "proposed",
                     *           "proposed_by": "a2wk7c4h5x3qm",
                     *           "confirmed_by": "",
                     *           "revoked_by": "",
                     *           "record": 120
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RoleGrant"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    propose_grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "a3m5q7x2wkc4h",
                 *       "role": "secretary",
                 *       "unit": "A01",
                 *       "from": "2026-01-01",
                 *       "reason": "任学习秘书"
                 *     }
                 */
                "application/json": components["schemas"]["NewRoleGrant"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "grant": "g5x3q7m2wkc4h",
                     *       "account": "a3m5q7x2wkc4h",
                     *       "role": "secretary",
                     *       "unit": "A01",
                     *       "subtree": false,
                     *       "round": "",
                     *       "session": "",
                     *       "from": "2026-01-01",
                     *       "to": null,
                     *       "reason": "任学习秘书",
                     *       "state": "proposed",
                     *       "proposed_by": "a2wk7c4h5x3qm",
                     *       "confirmed_by": "",
                     *       "revoked_by": "",
                     *       "record": 120
                     *     }
                     */
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    confirm_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In effect */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "grant": "g5x3q7m2wkc4h",
                     *       "account": "a3m5q7x2wkc4h",
                     *       "role": "secretary",
                     *       "unit": "A01",
                     *       "subtree": false,
                     *       "round": "",
                     *       "session": "",
                     *       "from": "2026-01-01",
                     *       "to": null,
                     *       "reason": "任学习秘书",
                     *       "state": "proposed",
                     *       "proposed_by": "a2wk7c4h5x3qm",
                     *       "confirmed_by": "",
                     *       "revoked_by": "",
                     *       "record": 120
                     *     }
                     */
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    revoke_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "调离"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "grant": "g5x3q7m2wkc4h",
                     *       "account": "a3m5q7x2wkc4h",
                     *       "role": "secretary",
                     *       "unit": "A01",
                     *       "subtree": false,
                     *       "round": "",
                     *       "session": "",
                     *       "from": "2026-01-01",
                     *       "to": null,
                     *       "reason": "任学习秘书",
                     *       "state": "proposed",
                     *       "proposed_by": "a2wk7c4h5x3qm",
                     *       "confirmed_by": "",
                     *       "revoked_by": "",
                     *       "record": 120
                     *     }
                     */
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_guidance: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                content?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                method?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                subordinate?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "subordinate_guided",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "subordinate": "A01",
                     *             "date": "2026-03-05",
                     *             "method": "supervision",
                     *             "content": "内容"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedSubordinateGuided"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_guidance: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                date: string;
                subordinate: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "subordinate_guided",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "subordinate": "A01",
                     *         "date": "2026-03-05",
                     *         "method": "supervision",
                     *         "content": "内容"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedSubordinateGuided"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_guidance_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                subordinate: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_inspection_findings: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                number?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                problem?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                problem_class?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                rechecked?: string[];
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                rectified?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                rectify_by?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                round?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "inspection_finding_raised",
                     *           "fact": {
                     *             "round": "A01",
                     *             "unit": "A01",
                     *             "number": "序号",
                     *             "problem": "问题",
                     *             "problem_class": "standards",
                     *             "rectify_by": "2026-03-05",
                     *             "rectified": "2026-03-05",
                     *             "rechecked": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedInspectionFindingRaised"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection_finding: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                number: string;
                round: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "inspection_finding_raised",
                     *       "fact": {
                     *         "round": "A01",
                     *         "unit": "A01",
                     *         "number": "序号",
                     *         "problem": "问题",
                     *         "problem_class": "standards",
                     *         "rectify_by": "2026-03-05",
                     *         "rectified": "2026-03-05",
                     *         "rechecked": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedInspectionFindingRaised"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection_finding_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                round: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_inspection_rounds: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                from?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                round?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                scope?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                to?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "inspection_round_opened",
                     *           "fact": {
                     *             "round": "A01",
                     *             "name": "名称",
                     *             "from": "2026-03-05",
                     *             "to": "2026-03-05",
                     *             "scope": [
                     *               "适用范围"
                     *             ]
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedInspectionRoundOpened"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection_round: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "inspection_round_opened",
                     *       "fact": {
                     *         "round": "A01",
                     *         "name": "名称",
                     *         "from": "2026-03-05",
                     *         "to": "2026-03-05",
                     *         "scope": [
                     *           "适用范围"
                     *         ]
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedInspectionRoundOpened"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection_round_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_inspections: {
        parameters: {
            query?: {
                /** @description Only facts whose member has this value (for lists: holds it) */
                announced?: string[];
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                feedback?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                highlights?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                materials_complete?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                method?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                reschedules?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                round?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                score?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "unit_inspected",
                     *           "fact": {
                     *             "round": "A01",
                     *             "unit": "A01",
                     *             "date": "2026-03-05",
                     *             "method": "onsite",
                     *             "announced": "2026-03-05",
                     *             "materials_complete": false,
                     *             "reschedules": 30,
                     *             "feedback": "2026-03-05",
                     *             "score": "90",
                     *             "highlights": "亮点"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedUnitInspected"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                round: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "unit_inspected",
                     *       "fact": {
                     *         "round": "A01",
                     *         "unit": "A01",
                     *         "date": "2026-03-05",
                     *         "method": "onsite",
                     *         "announced": "2026-03-05",
                     *         "materials_complete": false,
                     *         "reschedules": 30,
                     *         "feedback": "2026-03-05",
                     *         "score": "90",
                     *         "highlights": "亮点"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedUnitInspected"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_inspection_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_jobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0618f3a7c1e2d0-000001",
                     *           "kind": "report",
                     *           "state": "running",
                     *           "progress": {
                     *             "done": 1,
                     *             "total": 5,
                     *             "step": "docx"
                     *           },
                     *           "created": "2026-07-01T01:00:00.000000Z",
                     *           "ended": null,
                     *           "fault": null,
                     *           "result": null,
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Job"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "kind": "report",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 1,
                     *         "total": 5,
                     *         "step": "docx"
                     *       },
                     *       "created": "2026-07-01T01:00:00.000000Z",
                     *       "ended": null,
                     *       "fault": null,
                     *       "result": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    cancel_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends at its next step */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    watch_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named `job`; the data is the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_job_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: string;
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_leave_requests: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                category?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                reason?: string[];
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "leave_requested",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "member": "A01",
                     *             "category": "official",
                     *             "reason": "事由"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "pending",
                     *             "late": false,
                     *             "requested": "2026-03-05T01:00:00.000000Z",
                     *             "decided": "2026-03-05T01:00:00.000000Z",
                     *             "approver": "甲",
                     *             "note": "甲"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedLeaveRequested"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_leave_request: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "leave_requested",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "member": "A01",
                     *         "category": "official",
                     *         "reason": "事由"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "pending",
                     *         "late": false,
                     *         "requested": "2026-03-05T01:00:00.000000Z",
                     *         "decided": "2026-03-05T01:00:00.000000Z",
                     *         "approver": "甲",
                     *         "note": "甲"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedLeaveRequested"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_leave_request_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_library: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only one's own favourites */
                favourite?: boolean;
                /** @description source, form, reference or practice */
                library_kind?: string[];
                /** @description How many at most */
                limit?: number;
                /** @description Latest, first by title, or most first */
                sort?: "published" | "title" | "views" | "likes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "item": "Z01",
                     *           "title": "学习读本",
                     *           "library_kind": "source",
                     *           "published": "2026-02-01",
                     *           "file": {
                     *             "path": "附件/读本.docx",
                     *             "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *           },
                     *           "seq": 12,
                     *           "text": "read",
                     *           "characters": 52000,
                     *           "contact": "宣传处 张三",
                     *           "views": 8,
                     *           "likes": 2,
                     *           "liked": false,
                     *           "favourite": true
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LibraryEntry"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_library_items: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                item?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                library_kind?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                published?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "library_item_added",
                     *           "fact": {
                     *             "item": "编号",
                     *             "title": "标题",
                     *             "library_kind": "reference",
                     *             "published": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedLibraryItemAdded"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_library_item: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "library_item_added",
                     *       "fact": {
                     *         "item": "编号",
                     *         "title": "标题",
                     *         "library_kind": "reference",
                     *         "published": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedLibraryItemAdded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_library_item_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_library_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": "Z01",
                     *       "title": "学习读本",
                     *       "library_kind": "source",
                     *       "published": "2026-02-01",
                     *       "file": {
                     *         "path": "附件/读本.docx",
                     *         "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *       },
                     *       "seq": 12,
                     *       "text": "read",
                     *       "characters": 52000,
                     *       "contact": "宣传处 张三",
                     *       "views": 8,
                     *       "likes": 2,
                     *       "liked": false,
                     *       "favourite": true
                     *     }
                     */
                    "application/json": components["schemas"]["LibraryEntry"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    set_library_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": "宣传处 张三"
                 *     }
                 */
                "application/json": {
                    /** @description Empty: nobody */
                    contact: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    keep_library_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    drop_library_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    like_library_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    unlike_library_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    read_library_text: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description How many at most */
                limit?: number;
                /** @description The record of an earlier version */
                version?: string;
            };
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item": "Z01",
                     *       "title": "学习读本",
                     *       "seq": 12,
                     *       "text": "read",
                     *       "characters": 7,
                     *       "paragraphs": [
                     *         {
                     *           "offset": 0,
                     *           "text": "第一章 总论"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        characters: number;
                        item: string;
                        next: string | null;
                        paragraphs: components["schemas"]["TextParagraph"][];
                        seq: number;
                        text: string;
                        title: string;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_library_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 12,
                     *           "at": "2026-03-05T01:00:00.000000Z",
                     *           "title": "学习读本",
                     *           "published": "2026-02-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LibraryVersion"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    count_library_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    log_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "li.ming",
                 *       "password": "Tall-Willow.8 banks"
                 *     }
                 */
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description How far the login has come; the cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stage": "complete",
                     *       "csrf_token": "bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA"
                     *     }
                     */
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    give_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "287082"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description How far the login has come; the cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stage": "complete",
                     *       "csrf_token": "bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA"
                     *     }
                     */
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    log_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_make_ups: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                completed?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                method?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                proof?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "make_up_done",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "member": "A01",
                     *             "completed": "2026-03-05",
                     *             "method": "written",
                     *             "proof": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedMakeUpDone"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_make_up: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "make_up_done",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "member": "A01",
                     *         "completed": "2026-03-05",
                     *         "method": "written",
                     *         "proof": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedMakeUpDone"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_make_up_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": {
                     *         "account": "a3m5q7x2wkc4h",
                     *         "login": "li.ming",
                     *         "name": "李明",
                     *         "unit": "A01",
                     *         "member": "M01",
                     *         "state": "invited",
                     *         "second_factor": false,
                     *         "created": "2026-03-05T08:00:00.000000Z",
                     *         "created_by": "",
                     *         "seen": null
                     *       },
                     *       "stage": "complete",
                     *       "csrf_token": "bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA",
                     *       "factor_fresh": false,
                     *       "grants": [
                     *         {
                     *           "grant": "g5x3q7m2wkc4h",
                     *           "account": "a3m5q7x2wkc4h",
                     *           "role": "secretary",
                     *           "unit": "A01",
                     *           "subtree": false,
                     *           "round": "",
                     *           "session": "",
                     *           "from": "2026-01-01",
                     *           "to": null,
                     *           "reason": "任学习秘书",
                     *           "state": "proposed",
                     *           "proposed_by": "a2wk7c4h5x3qm",
                     *           "confirmed_by": "",
                     *           "revoked_by": "",
                     *           "record": 120
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        account: components["schemas"]["Account"];
                        csrf_token: string;
                        factor_fresh: boolean;
                        grants: components["schemas"]["RoleGrant"][];
                        /** @enum {unknown} */
                        stage: "factor_due" | "enrolment_due" | "password_due" | "complete";
                    };
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    offer_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "MZXW6YTBOI",
                     *       "uri": "otpauth://totp/Xueji:li.ming?secret=MZXW6YTBOI&issuer=Xueji"
                     *     }
                     */
                    "application/json": components["schemas"]["FactorOffer"];
                };
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    confirm_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "287082"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Bound; the cookie is replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stage": "complete",
                     *       "csrf_token": "bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA"
                     *     }
                     */
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "old_password": "Tall-Willow.8 banks",
                 *       "new_password": "Nine Quiet_Rivers 4x"
                 *     }
                 */
                "application/json": {
                    new_password: string;
                    old_password: string;
                };
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_my_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "session": "s7qk2m4xw5c3h",
                     *           "current": true,
                     *           "created": "2026-03-05T08:00:00.000000Z",
                     *           "seen": "2026-03-05T08:00:00.000000Z",
                     *           "source": "10.0.0.5",
                     *           "agent": "Firefox"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LoginSession"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    end_my_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calendar_since": "2026-06-30T01:00:00.000000Z",
                     *       "mail": null,
                     *       "mail_since": null,
                     *       "mail_offered": true
                     *     }
                     */
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    open_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "link": "https://study.example.cn/api/v1/calendars/k3J9…xQ.ics"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    close_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    set_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "liming@example.cn"
                 *     }
                 */
                "application/json": {
                    address: string;
                };
            };
        };
        responses: {
            /** @description Set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    end_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_memberships: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                from?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                post?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                role?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                to?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "member_seated",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "member": "A01",
                     *             "name": "姓名",
                     *             "post": "职务",
                     *             "role": "member",
                     *             "from": "2026-03-05",
                     *             "to": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedMemberSeated"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_membership: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                from: string;
                member: string;
                role: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "member_seated",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "member": "A01",
                     *         "name": "姓名",
                     *         "post": "职务",
                     *         "role": "member",
                     *         "from": "2026-03-05",
                     *         "to": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedMemberSeated"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_membership_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
                member: string;
                role: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_objections: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                by?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                key?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                kind?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                objection?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                text?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "objection_raised",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "objection": "异议编号",
                     *             "kind": "记载种类",
                     *             "key": [
                     *               "记载主键"
                     *             ],
                     *             "text": "异议内容",
                     *             "by": "提出人"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "open",
                     *             "answer": "甲"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedObjectionRaised"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_objection: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                objection: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection_raised",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "objection": "异议编号",
                     *         "kind": "记载种类",
                     *         "key": [
                     *           "记载主键"
                     *         ],
                     *         "text": "异议内容",
                     *         "by": "提出人"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "open",
                     *         "answer": "甲"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedObjectionRaised"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_objection_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objection: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_online_study: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                content?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                platform?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "online_study_done",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "member": "A01",
                     *             "date": "2026-03-05",
                     *             "platform": "平台",
                     *             "content": "内容"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedOnlineStudyDone"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_online_study: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                content: string;
                date: string;
                member: string;
                platform: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "online_study_done",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "member": "A01",
                     *         "date": "2026-03-05",
                     *         "platform": "平台",
                     *         "content": "内容"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedOnlineStudyDone"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_online_study_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                content: string;
                date: string;
                member: string;
                platform: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_description: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    find_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded, or still waiting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "recorded",
                     *       "first": 1204,
                     *       "last": 1204
                     *     }
                     */
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_outcomes: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                effect?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                outcome?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                outcome_kind?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                sessions?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "outcome_achieved",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "outcome": "编号",
                     *             "date": "2026-03-05",
                     *             "name": "名称",
                     *             "outcome_kind": "other",
                     *             "sessions": [
                     *               "A01"
                     *             ],
                     *             "effect": "成效",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedOutcomeAchieved"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_outcome: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                outcome: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "outcome_achieved",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "outcome": "编号",
                     *         "date": "2026-03-05",
                     *         "name": "名称",
                     *         "outcome_kind": "other",
                     *         "sessions": [
                     *           "A01"
                     *         ],
                     *         "effect": "成效",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedOutcomeAchieved"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_outcome_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outcome: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_outreach_talks: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                audience?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                listeners?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                place?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "outreach_talk_given",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "member": "A01",
                     *             "date": "2026-03-05",
                     *             "title": "题目",
                     *             "place": "地点",
                     *             "audience": "受众",
                     *             "listeners": 30
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedOutreachTalkGiven"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_outreach_talk: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                date: string;
                member: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "outreach_talk_given",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "member": "A01",
                     *         "date": "2026-03-05",
                     *         "title": "题目",
                     *         "place": "地点",
                     *         "audience": "受众",
                     *         "listeners": 30
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedOutreachTalkGiven"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_outreach_talk_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                member: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_papers: {
        parameters: {
            query?: {
                /** @description Only facts whose member has this value (for lists: holds it) */
                adopted?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                adopter?: string[];
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                completed?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                paper_kind?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "paper_filed",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "member": "A01",
                     *             "paper_kind": "reflection",
                     *             "title": "题目",
                     *             "completed": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "adopter": "采纳单位",
                     *             "adopted": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedPaperFiled"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_paper: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                completed: string;
                member: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "paper_filed",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "member": "A01",
                     *         "paper_kind": "reflection",
                     *         "title": "题目",
                     *         "completed": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "adopter": "采纳单位",
                     *         "adopted": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPaperFiled"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_paper_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                completed: string;
                member: string;
                title: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_plan_topics: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                category?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                directives?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                form?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                keynote_speakers?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                number?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                plan?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                planned?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                research_topic?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                topic?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "plan_topic_set",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "plan": "A01",
                     *             "number": "序号",
                     *             "topic": "专题",
                     *             "category": "内容类别",
                     *             "planned": "2026-03-05",
                     *             "form": "discussion",
                     *             "keynote_speakers": [
                     *               "A01"
                     *             ],
                     *             "directives": [
                     *               "A01"
                     *             ],
                     *             "research_topic": "调研选题"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedPlanTopicSet"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_plan_topic: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                number: string;
                plan: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "plan_topic_set",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "plan": "A01",
                     *         "number": "序号",
                     *         "topic": "专题",
                     *         "category": "内容类别",
                     *         "planned": "2026-03-05",
                     *         "form": "discussion",
                     *         "keynote_speakers": [
                     *           "A01"
                     *         ],
                     *         "directives": [
                     *           "A01"
                     *         ],
                     *         "research_topic": "调研选题"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPlanTopicSet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_plan_topic_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                plan: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_planned_sessions: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                chair?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                content?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                counted?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                directives?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                end?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                forms?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                place?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                plan_topics?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                platform?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                scheme_file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                scope?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                start?: string[];
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                theme?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "session_planned",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "date": "2026-03-05",
                     *             "start": "09:00",
                     *             "end": "09:00",
                     *             "place": "地点",
                     *             "theme": "主题",
                     *             "content": "内容",
                     *             "forms": [
                     *               "discussion"
                     *             ],
                     *             "scope": "own",
                     *             "counted": true,
                     *             "chair": "A01",
                     *             "plan_topics": [
                     *               {
                     *                 "plan": "JH2026",
                     *                 "number": "1"
                     *               }
                     *             ],
                     *             "directives": [
                     *               "A01"
                     *             ],
                     *             "scheme_file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "platform": "平台"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "planned",
                     *             "backdated": false,
                     *             "announced": "2026-03-05T01:00:00.000000Z",
                     *             "opened": "2026-03-05T01:00:00.000000Z",
                     *             "closed": "2026-03-05T01:00:00.000000Z",
                     *             "head_count": 30
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedSessionPlanned"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_planned_session: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_planned",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "date": "2026-03-05",
                     *         "start": "09:00",
                     *         "end": "09:00",
                     *         "place": "地点",
                     *         "theme": "主题",
                     *         "content": "内容",
                     *         "forms": [
                     *           "discussion"
                     *         ],
                     *         "scope": "own",
                     *         "counted": true,
                     *         "chair": "A01",
                     *         "plan_topics": [
                     *           {
                     *             "plan": "JH2026",
                     *             "number": "1"
                     *           }
                     *         ],
                     *         "directives": [
                     *           "A01"
                     *         ],
                     *         "scheme_file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "platform": "平台"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "planned",
                     *         "backdated": false,
                     *         "announced": "2026-03-05T01:00:00.000000Z",
                     *         "opened": "2026-03-05T01:00:00.000000Z",
                     *         "closed": "2026-03-05T01:00:00.000000Z",
                     *         "head_count": 30
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedSessionPlanned"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_planned_session_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_plans: {
        parameters: {
            query?: {
                /** @description Only facts whose member has this value (for lists: holds it) */
                approved?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                approver?: string[];
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                plan?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                plan_kind?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                year?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "plan_made",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "plan": "A01",
                     *             "plan_kind": "annual",
                     *             "year": 2026,
                     *             "name": "名称",
                     *             "approver": "A01",
                     *             "approved": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedPlanMade"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_plan: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                plan: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "plan_made",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "plan": "A01",
                     *         "plan_kind": "annual",
                     *         "year": 2026,
                     *         "name": "名称",
                     *         "approver": "A01",
                     *         "approved": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPlanMade"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_plan_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Proposal"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    confirm_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    decline_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "日期有误"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_reading_lists: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                items?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                note?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "reading_list_set",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "items": [
                     *               "资料编号"
                     *             ],
                     *             "note": "阅读说明"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "set"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedReadingListSet"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_reading_list: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "reading_list_set",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "items": [
                     *           "资料编号"
                     *         ],
                     *         "note": "阅读说明"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "set"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedReadingListSet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_reading_list_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_regulations: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                issued?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                regulation_kind?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                repealed?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "regulation_adopted",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "name": "名称",
                     *             "regulation_kind": "other",
                     *             "issued": "2026-03-05",
                     *             "repealed": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedRegulationAdopted"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_regulation: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                name: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "regulation_adopted",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "name": "名称",
                     *         "regulation_kind": "other",
                     *         "issued": "2026-03-05",
                     *         "repealed": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedRegulationAdopted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_regulation_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    start_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-01-01",
                 *       "to": "2026-06-30",
                 *       "variant": "internal",
                 *       "formats": [
                 *         "docx",
                 *         "html"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReportOrder"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "kind": "report",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 1,
                     *         "total": 5,
                     *         "step": "docx"
                     *       },
                     *       "created": "2026-07-01T01:00:00.000000Z",
                     *       "ended": null,
                     *       "fault": null,
                     *       "result": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    show_reuse_pair: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Documents dated later do not exist; today when not given */
                on?: string;
            };
            header?: never;
            path: {
                other: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both texts and the passages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "a": {
                     *         "record": 120,
                     *         "kind": "plan",
                     *         "unit": "A01",
                     *         "title": "2026年度学习计划",
                     *         "date": "2026-01-20",
                     *         "reused": 410,
                     *         "own": 1200,
                     *         "identical": false,
                     *         "explained": [
                     *           {
                     *             "begin": 0,
                     *             "end": 40,
                     *             "by": "quotation",
                     *             "source": "条例"
                     *           }
                     *         ],
                     *         "fact": {
                     *           "kind": "plan_made",
                     *           "key": [
                     *             "JH2026-1"
                     *           ]
                     *         },
                     *         "text": "为推动学习……"
                     *       },
                     *       "b": {
                     *         "record": 120,
                     *         "kind": "plan",
                     *         "unit": "A01",
                     *         "title": "2026年度学习计划",
                     *         "date": "2026-01-20",
                     *         "reused": 410,
                     *         "own": 1200,
                     *         "identical": false,
                     *         "explained": [
                     *           {
                     *             "begin": 0,
                     *             "end": 40,
                     *             "by": "quotation",
                     *             "source": "条例"
                     *           }
                     *         ],
                     *         "fact": {
                     *           "kind": "plan_made",
                     *           "key": [
                     *             "JH2026-1"
                     *           ]
                     *         },
                     *         "text": "为推动学习……"
                     *       },
                     *       "first": "other",
                     *       "passages": [
                     *         {
                     *           "a": {
                     *             "begin": 3,
                     *             "end": 60
                     *           },
                     *           "b": {
                     *             "begin": 10,
                     *             "end": 67
                     *           },
                     *           "kind": "copied"
                     *         }
                     *       ],
                     *       "notes": [],
                     *       "on": "2026-06-30",
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        a: components["schemas"]["ReuseSide"];
                        b: components["schemas"]["ReuseSide"];
                        /**
                         * @description Who had it first, by date of filing
                         * @enum {string}
                         */
                        first: "self" | "other" | "same_day" | "unknown";
                        journal: components["schemas"]["JournalPosition"];
                        notes: {
                            by: string;
                            record: number;
                            text: string;
                            unit: string;
                        }[];
                        /** Format: date */
                        on: string;
                        passages: {
                            /** @description In code points of the text, half open */
                            a: {
                                begin: number;
                                end: number;
                            };
                            /** @description In code points of the text, half open */
                            b: {
                                begin: number;
                                end: number;
                            };
                            /** @enum {string} */
                            kind: "copied" | "mutual" | "own" | "within" | "identical";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_unit_reuse: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Documents dated later do not exist; today when not given */
                on?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents and pairs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": "A01",
                     *       "documents": [
                     *         {
                     *           "record": 120,
                     *           "kind": "plan",
                     *           "unit": "A01",
                     *           "title": "2026年度学习计划",
                     *           "date": "2026-01-20",
                     *           "reused": 410,
                     *           "own": 1200,
                     *           "identical": false,
                     *           "explained": [
                     *             {
                     *               "begin": 0,
                     *               "end": 40,
                     *               "by": "quotation",
                     *               "source": "条例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pairs": [
                     *         {
                     *           "record": 120,
                     *           "visible": true,
                     *           "characters": 410,
                     *           "passages": 3,
                     *           "kind": "copied",
                     *           "first": "other",
                     *           "other": {
                     *             "record": 120,
                     *             "kind": "plan",
                     *             "unit": "A01",
                     *             "title": "2026年度学习计划",
                     *             "date": "2026-01-20",
                     *             "reused": 410,
                     *             "own": 1200,
                     *             "identical": false
                     *           }
                     *         }
                     *       ],
                     *       "unread": [],
                     *       "on": "2026-06-30",
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        documents: components["schemas"]["ExaminedDocument"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** Format: date */
                        on: string;
                        pairs: components["schemas"]["ReusePair"][];
                        unit: string;
                        unread: {
                            /** @description Why: an error code */
                            code: string;
                            record: number;
                            title: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_rulebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rulebook in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "provincial-organs",
                     *       "edition": "2026-1",
                     *       "title": "省直机关",
                     *       "sha256": "72b6689cf49c7b5f53497442c5623bd23f6442134016c14430822da7dd450589",
                     *       "measures": [
                     *         {
                     *           "measure": "attendance_rate",
                     *           "name": "出勤率",
                     *           "kind": "rate"
                     *         }
                     *       ],
                     *       "criteria": []
                     *     }
                     */
                    "application/json": {
                        criteria: {
                            clause: string;
                            commended: {
                                /** @enum {unknown} */
                                direction?: "at_least" | "at_most";
                                part?: number;
                                per_year?: boolean;
                                whole?: number;
                            } | null;
                            id: string;
                            measure: string;
                            required: {
                                /** @enum {unknown} */
                                direction?: "at_least" | "at_most";
                                part?: number;
                                per_year?: boolean;
                                whole?: number;
                            } | null;
                            /** @enum {unknown} */
                            severity: "warn" | "fail";
                            title: string;
                        }[];
                        edition: string;
                        id: string;
                        measures: {
                            /** @enum {unknown} */
                            kind: "rate" | "count" | "value";
                            measure: string;
                            name: string;
                        }[];
                        sha256: string;
                        title: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_seals: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                key?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                kind?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only things that have come to this state of their progress */
                state?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "record_sealed",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "kind": "记载种类",
                     *             "key": [
                     *               "记载主键"
                     *             ]
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           },
                     *           "progress": {
                     *             "state": "sealed",
                     *             "reopenings": 30,
                     *             "reason": "甲"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedRecordSealed"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_seal: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                key: string;
                kind: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "record_sealed",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "kind": "记载种类",
                     *         "key": [
                     *           "记载主键"
                     *         ]
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       },
                     *       "progress": {
                     *         "state": "sealed",
                     *         "reopenings": 30,
                     *         "reason": "甲"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedRecordSealed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_seal_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                kind: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description First day that facts bear */
                from?: string;
                /** @description Only facts of this kind */
                kind?: ("directive_issued" | "library_item_added" | "circular_issued" | "regulation_adopted" | "plan_made" | "plan_topic_set" | "session_held" | "agenda_item_set" | "speech_given" | "paper_filed" | "outreach_talk_given" | "outcome_achieved" | "good_practice_filed")[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts about this member of the one unit named */
                member?: string;
                /**
                 * @description Words, all of which must be found; in quotation marks a phrase with blanks
                 * @example 全会精神
                 */
                q: string;
                /** @description Last day that facts bear */
                to?: string;
                /** @description Only facts of this unit and of those below it */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "session_held",
                     *           "unit": "A01",
                     *           "unit_name": "省财政厅",
                     *           "key": [
                     *             "C2026-06"
                     *           ],
                     *           "title": "专题学习",
                     *           "date": "2026-03-05",
                     *           "seq": 12,
                     *           "passages": [
                     *             {
                     *               "member": "minutes_file",
                     *               "file": {
                     *                 "path": "附件/记录.docx",
                     *                 "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *               },
                     *               "offset": 120,
                     *               "cut_before": true,
                     *               "cut_behind": true,
                     *               "parts": [
                     *                 {
                     *                   "text": "会议传达了",
                     *                   "hit": false
                     *                 },
                     *                 {
                     *                   "text": "全会精神",
                     *                   "hit": true
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "names": [
                     *         {
                     *           "kind": "unit_registered",
                     *           "unit": "A01",
                     *           "unit_name": "省财政厅",
                     *           "key": [
                     *             "A01"
                     *           ],
                     *           "name": "省财政厅"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "next": null,
                     *       "indexed_seq": 12,
                     *       "waiting_files": 0,
                     *       "journal": {
                     *         "seq": 12,
                     *         "hash": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The journal's record up to which facts are found */
                        indexed_seq: number;
                        items: components["schemas"]["FoundFact"][];
                        journal: components["schemas"]["JournalPosition"];
                        names: components["schemas"]["FoundName"][];
                        next: string | null;
                        total: number;
                        /** @description Facts of which a file has not been read yet */
                        waiting_files: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_studied: {
        parameters: {
            query?: {
                /** @description Code of a directive; instead of words */
                directive?: string;
                /** @description Sessions up to this day; today when not given */
                on?: string;
                /**
                 * @description Words, all of which must be found; in quotation marks a phrase with blanks
                 * @example 全会精神
                 */
                q?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units in protocol order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-06-30",
                     *       "studied": 1,
                     *       "not_studied": 1,
                     *       "items": [
                     *         {
                     *           "unit": "A01",
                     *           "unit_name": "省财政厅",
                     *           "sessions": 2,
                     *           "first": {
                     *             "session": "C2026-06",
                     *             "date": "2026-03-05",
                     *             "theme": "专题学习"
                     *           }
                     *         },
                     *         {
                     *           "unit": "A02",
                     *           "unit_name": "省审计厅",
                     *           "sessions": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StudiedUnit"][];
                        not_studied: number;
                        /** Format: date */
                        on: string;
                        studied: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_security_events: {
        parameters: {
            query?: {
                /** @description by or about this account */
                account?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description done, or refused */
                done?: boolean;
                /** @description of this kind alone */
                event?: string;
                /** @description how many at most */
                limit?: number;
                /** @description from this address */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "record": 121,
                     *           "at": "2026-03-05T08:00:00.000000Z",
                     *           "event": "login",
                     *           "done": true,
                     *           "account": "a3m5q7x2wkc4h",
                     *           "source": "10.0.0.5",
                     *           "object": "",
                     *           "detail": ""
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SecurityEvent"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                chair?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                content?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                counted?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                directives?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                effect?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                end?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                forms?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                minutes_date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                minutes_file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                notice?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                place?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                plan_topics?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                platform?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                scheme_file?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                scope?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                start?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                theme?: string[];
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "session_held",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "date": "2026-03-05",
                     *             "start": "09:00",
                     *             "end": "09:00",
                     *             "place": "地点",
                     *             "theme": "主题",
                     *             "content": "内容",
                     *             "forms": [
                     *               "discussion"
                     *             ],
                     *             "scope": "own",
                     *             "counted": true,
                     *             "chair": "A01",
                     *             "plan_topics": [
                     *               {
                     *                 "plan": "JH2026",
                     *                 "number": "1"
                     *               }
                     *             ],
                     *             "directives": [
                     *               "A01"
                     *             ],
                     *             "notice": "2026-03-05",
                     *             "scheme_file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "minutes_file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "minutes_date": "2026-03-05",
                     *             "effect": "效果",
                     *             "platform": "平台"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedSessionHeld"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_session: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "date": "2026-03-05",
                     *         "start": "09:00",
                     *         "end": "09:00",
                     *         "place": "地点",
                     *         "theme": "主题",
                     *         "content": "内容",
                     *         "forms": [
                     *           "discussion"
                     *         ],
                     *         "scope": "own",
                     *         "counted": true,
                     *         "chair": "A01",
                     *         "plan_topics": [
                     *           {
                     *             "plan": "JH2026",
                     *             "number": "1"
                     *           }
                     *         ],
                     *         "directives": [
                     *           "A01"
                     *         ],
                     *         "notice": "2026-03-05",
                     *         "scheme_file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "minutes_file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "minutes_date": "2026-03-05",
                     *         "effect": "效果",
                     *         "platform": "平台"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedSessionHeld"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_session_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket": "5d41402abc4b2a76b9719d911017c592"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in before; this is how */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": "A01",
                     *       "session": "C2026-06",
                     *       "theme": "学习全会精神",
                     *       "member": "M03",
                     *       "name": "李明",
                     *       "method": "code",
                     *       "grade": "B",
                     *       "at": "2026-06-30T00:55:12.000000Z",
                     *       "record": 1209,
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SignInReceipt"];
                };
            };
            /** @description Signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": "A01",
                     *       "session": "C2026-06",
                     *       "theme": "学习全会精神",
                     *       "member": "M03",
                     *       "name": "李明",
                     *       "method": "code",
                     *       "grade": "B",
                     *       "at": "2026-06-30T00:55:12.000000Z",
                     *       "record": 1209,
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SignInReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exchange_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "1204-178264480-0a1b2c3d4e5f60718293"
                 *     }
                 */
                "application/json": components["schemas"]["SignInCode"];
            };
        };
        responses: {
            /** @description A ticket for one person, good for 90 seconds */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticket": "5d41402abc4b2a76b9719d911017c592",
                     *       "seconds": 90,
                     *       "unit": "A01",
                     *       "unit_name": "省发展改革委",
                     *       "session": "C2026-06",
                     *       "theme": "学习全会精神",
                     *       "place": "三楼会议室"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInTicket"];
                };
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_speeches: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                session?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                speech_kind?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                title?: string[];
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "speech_given",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "session": "A01",
                     *             "member": "A01",
                     *             "speech_kind": "discussion",
                     *             "title": "题目",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             }
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedSpeechGiven"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_speech: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "speech_given",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "session": "A01",
                     *         "member": "A01",
                     *         "speech_kind": "discussion",
                     *         "title": "题目",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         }
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedSpeechGiven"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_speech_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_study_statements: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                date?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                file?: string[];
                /** @description Bound of `date`, included */
                from?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                grade?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                graded?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                member?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Bound of `date`, included */
                to?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                year?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "study_statement_given",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "year": 2026,
                     *             "member": "A01",
                     *             "date": "2026-03-05",
                     *             "file": {
                     *               "path": "附件/材料.docx",
                     *               "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *             },
                     *             "grade": "excellent",
                     *             "graded": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedStudyStatementGiven"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_study_statement: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                member: string;
                unit: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "study_statement_given",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "year": 2026,
                     *         "member": "A01",
                     *         "date": "2026-03-05",
                     *         "file": {
                     *           "path": "附件/材料.docx",
                     *           "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *         },
                     *         "grade": "excellent",
                     *         "graded": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedStudyStatementGiven"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_study_statement_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                unit: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "token": "t4x3q7m2wkc5h",
                     *           "owner": "a3m5q7x2wkc4h",
                     *           "name": "大屏",
                     *           "actions": [
                     *             "read_plan"
                     *           ],
                     *           "units": [
                     *             "A01"
                     *           ],
                     *           "installation": false,
                     *           "created": "2026-03-05T08:00:00.000000Z",
                     *           "expires": "2026-06-03T08:00:00.000000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    issue_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner": "a3m5q7x2wkc4h",
                 *       "name": "大屏",
                 *       "actions": [
                 *         "read_plan"
                 *       ],
                 *       "units": [
                 *         "A01"
                 *       ],
                 *       "until": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["NewApiToken"];
            };
        };
        responses: {
            /** @description The secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": {
                     *         "token": "t4x3q7m2wkc5h",
                     *         "owner": "a3m5q7x2wkc4h",
                     *         "name": "大屏",
                     *         "actions": [
                     *           "read_plan"
                     *         ],
                     *         "units": [
                     *           "A01"
                     *         ],
                     *         "installation": false,
                     *         "created": "2026-03-05T08:00:00.000000Z",
                     *         "expires": "2026-06-03T08:00:00.000000Z"
                     *       },
                     *       "secret": "xjt_bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA"
                     *     }
                     */
                    "application/json": {
                        secret: string;
                        token: components["schemas"]["ApiToken"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_unit_profiles: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                liaison?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "unit_profiled",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "name": "单位名称",
                     *             "liaison": "联络员"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedUnitProfiled"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_unit_profile: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "unit_profiled",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "name": "单位名称",
                     *         "liaison": "联络员"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedUnitProfiled"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_unit_profile_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    list_units: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                closed?: string[];
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only facts whose member has this value (for lists: holds it) */
                founded?: string[];
                /** @description Facts on a page at most */
                limit?: number;
                /** @description Only facts whose member has this value (for lists: holds it) */
                name?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                order?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                parent?: string[];
                /** @description Text that must stand in some member */
                q?: string;
                /** @description Tell of each record when and by whom it was made and where it came from */
                records?: boolean;
                /** @description Only facts whose member has this value (for lists: holds it) */
                short_name?: string[];
                /** @description A member; with a leading minus from the last to the first */
                sort?: string;
                /** @description Code of a unit; all that one may see otherwise */
                unit?: string[];
                /** @description Only facts whose member has this value (for lists: holds it) */
                unit_type?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "unit_registered",
                     *           "fact": {
                     *             "unit": "A01",
                     *             "name": "单位名称",
                     *             "short_name": "简称",
                     *             "unit_type": "单位类型",
                     *             "parent": "A01",
                     *             "order": 30,
                     *             "founded": "2026-03-05",
                     *             "closed": "2026-03-05"
                     *           },
                     *           "record": {
                     *             "seq": 1204
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ListedUnitRegistered"][];
                        journal: components["schemas"]["JournalPosition"];
                        /** @description The cursor of the next page */
                        next: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_unit: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "unit_registered",
                     *       "fact": {
                     *         "unit": "A01",
                     *         "name": "单位名称",
                     *         "short_name": "简称",
                     *         "unit_type": "单位类型",
                     *         "parent": "A01",
                     *         "order": 30,
                     *         "founded": "2026-03-05",
                     *         "closed": "2026-03-05"
                     *       },
                     *       "record": {
                     *         "seq": 1204
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListedUnitRegistered"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    show_badge_symbol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                badge: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The symbol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_unit_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "session_held",
                     *       "key": "C2026-01",
                     *       "versions": [
                     *         {
                     *           "record": {
                     *             "seq": 12,
                     *             "at": "2026-03-05T01:00:00.000000Z",
                     *             "actor": "A01"
                     *           },
                     *           "kind": "session_held",
                     *           "withdrawn": false,
                     *           "changes": [
                     *             {
                     *               "heading": "主题",
                     *               "before": "",
                     *               "after": "学习全会精神"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    mark_by_badge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "B-17.0a1b2c3d4e5f60718293"
                 *     }
                 */
                "application/json": components["schemas"]["BadgeCode"];
            };
        };
        responses: {
            /** @description Marked before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "marked": [
                     *         {
                     *           "member": "M03",
                     *           "grade": "A",
                     *           "record": 1210
                     *         }
                     *       ],
                     *       "before": [
                     *         "M04"
                     *       ],
                     *       "bulk": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskMarked"];
                };
            };
            /** @description Marked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "marked": [
                     *         {
                     *           "member": "M03",
                     *           "grade": "A",
                     *           "record": 1210
                     *         }
                     *       ],
                     *       "before": [
                     *         "M04"
                     *       ],
                     *       "bulk": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskMarked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    preview_closing: {
        parameters: {
            query?: {
                /** @description What was studied; as planned when not given */
                content?: string;
                /** @description What came of it */
                effect?: string;
                /** @description When it ended, HH:MM; as planned when not given */
                end?: string;
                /** @description Code of a member who is not counted */
                exempt?: string[];
                /** @description How many people the operator counted in the room */
                head_count?: number;
                /** @description Where it was; as planned when not given */
                place?: string;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview; `obstacles` says why it would be refused now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "held": {
                     *         "unit": "A01",
                     *         "session": "C2026-06",
                     *         "date": "2026-06-30",
                     *         "theme": "学习全会精神",
                     *         "forms": [
                     *           "discussion"
                     *         ]
                     *       },
                     *       "marks": [
                     *         {
                     *           "member": "M03",
                     *           "name": "李明",
                     *           "core": true,
                     *           "status": "present",
                     *           "owes_make_up": false,
                     *           "grade": "B"
                     *         },
                     *         {
                     *           "member": "M04",
                     *           "name": "王芳",
                     *           "core": true,
                     *           "status": "absent",
                     *           "owes_make_up": true,
                     *           "grade": null
                     *         }
                     *       ],
                     *       "missing": [
                     *         "effect"
                     *       ],
                     *       "signals": [
                     *         {
                     *           "signal": "leave_pending",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "make_up_due": "2026-07-30",
                     *       "obstacles": []
                     *     }
                     */
                    "application/json": components["schemas"]["ClosingPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    close_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "end": "11:00",
                 *       "content": "通读全会公报",
                 *       "effect": "形成三条措施",
                 *       "head_count": 11,
                 *       "exempt": []
                 *     }
                 */
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description Closed before under the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            /** @description Closed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1204,
                     *       "last": 1204,
                     *       "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d",
                     *       "repeated": false
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["DryRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    mark_at_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "M03",
                 *         "M04"
                 *       ],
                 *       "method": "desk"
                 *     }
                 */
                "application/json": components["schemas"]["DeskMarks"];
            };
        };
        responses: {
            /** @description All were marked before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "marked": [
                     *         {
                     *           "member": "M03",
                     *           "grade": "A",
                     *           "record": 1210
                     *         }
                     *       ],
                     *       "before": [
                     *         "M04"
                     *       ],
                     *       "bulk": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskMarked"];
                };
            };
            /** @description Marked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "marked": [
                     *         {
                     *           "member": "M03",
                     *           "grade": "A",
                     *           "record": 1210
                     *         }
                     *       ],
                     *       "before": [
                     *         "M04"
                     *       ],
                     *       "bulk": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskMarked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    give_desk_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pack; the key is for this desk and operator alone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": "A01",
                     *       "session": "C2026-06",
                     *       "theme": "学习全会精神",
                     *       "desk": "d4f7kq2m5n8p3",
                     *       "marked_by": "M07",
                     *       "issued": "2026-06-30T00:30:00.000000Z",
                     *       "expires": "2026-07-01T00:30:00.000000Z",
                     *       "key": "49be417ad74080a0031b636b44cfc26fdd0065492d6cd3b033960c4414955cf7",
                     *       "people": [
                     *         {
                     *           "member": "M03",
                     *           "name": "李明"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskPack"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    take_desk_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "desk": "d4f7kq2m5n8p3",
                 *       "marked_by": "M07",
                 *       "issued": "2026-06-30T00:30:00.000000Z",
                 *       "items": [
                 *         {
                 *           "client": "1",
                 *           "member": "M03",
                 *           "at": "2026-06-30T00:55:12.000000Z",
                 *           "signature": "4a33eacd5fa65f2b2e2871cd131286b53c415b131666d71173bb6e3fe59361b3"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeskQueue"];
            };
        };
        responses: {
            /** @description An answer for every item, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answers": [
                     *         {
                     *           "client": "1",
                     *           "outcome": "taken",
                     *           "code": null,
                     *           "subject": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskQueueAnswers"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    show_display: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the screen shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": "A01",
                     *       "unit_name": "省发展改革委",
                     *       "session": "C2026-06",
                     *       "theme": "学习全会精神",
                     *       "place": "三楼会议室",
                     *       "code": "1204-178264480-0a1b2c3d4e5f60718293",
                     *       "short_code": "K7QX4M",
                     *       "link": "https://study.example.cn/s?c=1204-178264480-0a1b2c3d4e5f60718293",
                     *       "changes": "2026-06-30T01:00:10.000000Z",
                     *       "seconds_left": 7,
                     *       "signed_in": 9,
                     *       "expected": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Display"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    watch_display: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named `display`; the data is what the screen shows. `closed` ends it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    show_symbol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The symbol; it holds a link to the sign-in page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_session_overview: {
        parameters: {
            query?: {
                /**
                 * @description A past position: a record's number, an instant, or a day (its end)
                 * @example 2026-06-30
                 */
                as_of?: string;
                /** @description Also every record about the session; reads the whole journal */
                history?: boolean;
                /** @description The day for what is due and overdue; today when not given */
                on?: string;
            };
            header?: never;
            path: {
                session: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "code": "A01",
                     *         "name": "省发展改革委"
                     *       },
                     *       "session": "A01",
                     *       "date": "2026-03-05",
                     *       "on": "2026-03-04",
                     *       "stage": "planned",
                     *       "planned": {
                     *         "kind": "session_planned",
                     *         "fact": {
                     *           "unit": "A01",
                     *           "session": "A01",
                     *           "date": "2026-03-05",
                     *           "start": "09:00",
                     *           "end": "09:00",
                     *           "place": "地点",
                     *           "theme": "主题",
                     *           "content": "内容",
                     *           "forms": [
                     *             "discussion"
                     *           ],
                     *           "scope": "own",
                     *           "counted": true,
                     *           "chair": "A01",
                     *           "plan_topics": [
                     *             {
                     *               "plan": "JH2026",
                     *               "number": "1"
                     *             }
                     *           ],
                     *           "directives": [
                     *             "A01"
                     *           ],
                     *           "scheme_file": {
                     *             "path": "附件/材料.docx",
                     *             "sha256": "e140c977bfb9051c1efa53ba15be72ff8cc7cef32bd12ddad2861a0d258a25e0"
                     *           },
                     *           "platform": "平台"
                     *         },
                     *         "record": {
                     *           "seq": 1204
                     *         },
                     *         "progress": {
                     *           "state": "planned",
                     *           "backdated": false,
                     *           "announced": "2026-03-05T01:00:00.000000Z",
                     *           "opened": "2026-03-05T01:00:00.000000Z",
                     *           "closed": "2026-03-05T01:00:00.000000Z",
                     *           "head_count": 30
                     *         }
                     *       },
                     *       "held": null,
                     *       "agenda": [],
                     *       "speeches": [],
                     *       "actions": [],
                     *       "outcomes": [],
                     *       "make_ups": [],
                     *       "seals": [],
                     *       "objections": [],
                     *       "reading_list": null,
                     *       "roster": [
                     *         {
                     *           "member": "M01",
                     *           "name": "李明",
                     *           "core": true,
                     *           "seat": null,
                     *           "personal": true,
                     *           "attendance": null,
                     *           "leave": null
                     *         }
                     *       ],
                     *       "attendance": {
                     *         "expected": 1,
                     *         "attended": 0,
                     *         "leave": 0,
                     *         "absent": 0,
                     *         "unmarked": 1
                     *       },
                     *       "minutes": {
                     *         "filed": false,
                     *         "late": false
                     *       },
                     *       "missing": [
                     *         "people",
                     *         "effect"
                     *       ],
                     *       "files": [],
                     *       "may": [
                     *         "change_session"
                     *       ],
                     *       "journal": {
                     *         "seq": 1204,
                     *         "hash": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOverview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    begin_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "files": 1,
                     *       "bytes": 20480
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    remove_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    put_upload_file: {
        parameters: {
            query: {
                /** @description Where it lies in the folder, such as 甲厅/报送表.xlsx */
                path: string;
            };
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description The upload */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "files": 1,
                     *       "bytes": 20480
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    start_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accept_valid": false
                 *     }
                 */
                "application/json": components["schemas"]["ImportOrder"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "kind": "report",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 1,
                     *         "total": 5,
                     *         "step": "docx"
                     *       },
                     *       "created": "2026-07-01T01:00:00.000000Z",
                     *       "ended": null,
                     *       "fault": null,
                     *       "result": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    preview_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accept_valid": false
                 *     }
                 */
                "application/json": components["schemas"]["ImportOrder"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0618f3a7c1e2d0-000001",
                     *       "kind": "report",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 1,
                     *         "total": 5,
                     *         "step": "docx"
                     *       },
                     *       "created": "2026-07-01T01:00:00.000000Z",
                     *       "ended": null,
                     *       "fault": null,
                     *       "result": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text format 0.0.4 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description entries can be written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
