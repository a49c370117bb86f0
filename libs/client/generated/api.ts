// Made by tools/client/write-client.mjs from docs/openapi.json; do not change it by hand.

export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenApi_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences_list"];
        put?: never;
        post: operations["Absences_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/jobs/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jobs_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Jobs_retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_listAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchanges_openConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entries_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feed_state"];
        put?: never;
        post: operations["Feed_make"];
        delete: operations["Feed_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/feed/{secretFile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feed_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/house-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HouseTargets_own"];
        put: operations["HouseTargets_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preview_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desk_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desk_group"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/put-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Desk_putOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Desk_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/bilateral-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_listJurisdictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_jurisdiction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{code}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{code}/calendar/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_correctDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{code}/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_relations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawChanges_list"];
        put?: never;
        post: operations["LawChanges_proposeOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/overrides/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LawChanges_approveOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/overrides/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LawChanges_rejectOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/overrides/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LawChanges_withdrawOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LawChanges_verifyProvision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-basis/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LegalBasis_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-basis/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalBasis_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_stream"];
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
        get: operations["People_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_listNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escalation_own"];
        put: operations["Escalation_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preferences_own"];
        put: operations["Preferences_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_list"];
        put?: never;
        post: operations["Drafts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requested_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requested_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/acknowledge-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_acknowledgeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requesting_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requested_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/ask-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supplying_askConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/ask-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_askReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requested_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFile_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/confirm-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supplying_confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/confirm-urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_confirmUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchanges_consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requesting_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/decide-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supplying_decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/decline-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deciding_declineRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftDocuments_list"];
        put?: never;
        post: operations["DraftDocuments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DraftDocuments_detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_draft"];
        put: operations["Drafts_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/drop-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_dropWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Delays_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/formalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchanges_formalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFile_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/persons/{code}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Delays_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/propose-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deciding_proposeRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/propose-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_proposeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/record-execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Executing_recordExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/record-relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_recordRelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/record-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deciding_recordReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deciding_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/refuse-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Executing_refuseMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/register-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_registerReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Speaking_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/renew-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Executing_renewPreservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reply-to-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Speaking_replyToConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reply-to-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchanges_replyToInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/request-orally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_requestOrally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requested_respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Delays_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/return-originals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supplying_returnOriginals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/review-urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transmission_reviewUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/send-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supplying_sendEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/send-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Speaking_sendNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Speaking_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/transmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_transmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedFilters_list"];
        put?: never;
        post: operations["SavedFilters_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedFilters_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/arrange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedFilters_arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedFilters_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedFilters_openWith"];
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
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spontaneous-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchanges_sendInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_timeLimits"];
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
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tokens_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tokens_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_list"];
        put?: never;
        post: operations["Webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
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
        get: operations["Health_figures"];
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
        AbsenceDto: {
            deputyName: string;
            /** Format: uuid */
            deputyPersonId: string;
            endsAt: string;
            enteredByName: string;
            from: string;
            /** Format: uuid */
            id: string;
            mayEnd: boolean;
            /** Format: uuid */
            personId: string;
            personName: string;
            startsAt: string;
            to: string;
            version: number;
            zone: string;
        };
        AcceptRequestDto: {
            attachmentIds?: string[] | null;
            conditions?: string | null;
            measureCodes?: string[] | null;
            text?: string | null;
        };
        AcknowledgeRequestDto: {
            attachmentIds?: string[] | null;
            reference: string;
            remark?: string | null;
            text?: string | null;
        };
        AddNoteDto: {
            text: string;
        };
        AgeingDto: {
            jurisdiction: string;
            longestStage: ("received" | "acknowledged" | "decided" | "first_answer" | "answered") | null;
            medianDaysToAcknowledgement: number | null;
            olderThan180Days: components["schemas"]["FigureDto"];
            open: components["schemas"]["FigureDto"];
        };
        AllowedActionDto: {
            /** @enum {string} */
            action: "edit" | "ask_review" | "submit" | "return" | "approve" | "confirm_urgency" | "request_orally" | "transmit" | "record_relay" | "answer" | "correct" | "supplement" | "reply_to_conditions" | "remind" | "propose_withdrawal" | "drop_withdrawal" | "withdraw" | "register_receipt" | "forward" | "acknowledge" | "ask" | "record_review" | "accept" | "propose_refusal" | "decline_refusal" | "refuse" | "extend" | "postpone" | "resume" | "assign" | "record_execution" | "refuse_measure" | "renew_preservation" | "respond" | "acknowledge_withdrawal" | "send_note" | "consult" | "formalise" | "reply_to_information" | "send_evidence" | "confirm_receipt" | "return_originals" | "ask_consent" | "decide_consent" | "review_urgency" | "hand_over" | "close" | "reopen" | "note";
            allowed: boolean;
            measureCodes: string[] | null;
            reason: ("not_your_role" | "not_in_this_state" | "not_this_side" | "contents_missing" | "second_person_needed" | "question_unanswered" | "no_open_question" | "not_transmitted" | "not_accepted" | "nothing_to_report" | "nothing_awaited" | "measure_not_open" | "not_assigned_to_you" | "measures_open" | "extended_already" | "measure_postponed" | "nothing_postponed" | "nothing_preserved" | "not_urgent" | "confirmed_already" | "requested_already" | "registered_already" | "nothing_sent" | "no_open_conditions" | "proposal_open" | "no_proposal" | "no_withdrawal" | "nothing_to_confirm" | "no_originals" | "no_open_consent" | "nothing_supplied" | "replied_already" | "information_unread" | "forwarded" | "file_closed" | "not_closed") | null;
        };
        AlternateBasisDto: {
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            note: string;
        };
        AnswerDto: {
            question: string;
            text: string;
        };
        AnswerQuestionsDto: {
            answers: components["schemas"]["AnswerDto"][];
            attachmentIds?: string[] | null;
        };
        ApiTokenDto: {
            createdAt: string;
            createdBy: string;
            expiresOn: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: (string) | null;
            name: string;
            networks: string[];
            overlapEndsAt: (string) | null;
            revokedAt: (string) | null;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
            scopes: string[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
        };
        ArrangeFiltersDto: {
            order: string[];
        };
        AskConsentDto: {
            attachmentIds?: string[] | null;
            items?: number[] | null;
            occurredAt?: (string) | null;
            recipient?: string | null;
            text: string;
            /** @enum {string} */
            use: "other_proceedings" | "other_purpose" | "onward_transfer" | "disclosure";
        };
        AskedPeriodDto: {
            amount: number;
            /** @enum {string} */
            unit: "hours" | "days" | "workingDays" | "weeks" | "months" | "years";
        };
        AskQuestionsDto: {
            answerBy?: string | null;
            attachmentIds?: string[] | null;
            questions: components["schemas"]["QuestionDto"][];
        };
        AssignMeasuresDto: {
            /** Format: uuid */
            authorityId: string;
            instructions?: string | null;
            measureCodes: string[];
        };
        AssistanceDto: {
            article: string;
            measures: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
        };
        AssuranceDto: {
            text: string;
        };
        AttachDocumentsDto: {
            documentIds: string[];
        };
        AttachmentDto: {
            bytes: number;
            /** Format: uuid */
            documentId: string;
            mediaType: string;
            name: string;
            sha256: string;
        };
        AuditEntryDto: {
            action: string;
            at: string;
            correlationId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            subjectId: string;
            subjectType: string;
            tokenId: string | null;
        };
        AuthorityDto: {
            centralAuthorityId: string | null;
            /** Format: uuid */
            id: string;
            jurisdiction: string;
            /** @enum {string} */
            kind: "central" | "competent" | "executing" | "secretariat";
            name: string;
            nameNative: string | null;
            nativeLanguage: string | null;
            region: string | null;
            zone: string;
        };
        AwayDto: {
            deputyName: string;
            /** Format: uuid */
            deputyPersonId: string;
            to: string;
            zone: string;
        };
        CalendarCorrectionDto: {
            at: string;
            date: string;
            /** Format: uuid */
            id: string;
            jurisdiction: string;
            /** @enum {string} */
            kind: "added" | "removed";
            name: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            reason: string;
            region: string | null;
            revision: number;
            superseded: boolean;
            tentative: boolean;
        };
        CalendarDto: {
            corrections: components["schemas"]["CalendarCorrectionDto"][];
            fromYear: number;
            holidays: components["schemas"]["HolidayDto"][];
            jurisdiction: string;
            known: boolean;
            region: string | null;
            revision: number;
            source: string;
            toYear: number;
            workingWeek: number[];
            year: number;
        };
        CalendarEntriesDto: {
            entries: components["schemas"]["CalendarEntryDto"][];
            more: boolean;
        };
        CalendarEntryDto: {
            /** @enum {string} */
            act: "complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none" | "decide_request" | "decide_provisional_measure" | "give_status_note" | "await_status_note" | "chase_request" | "keep_preserved" | "review_urgency" | "await_originals" | "await_consent" | "renew_consent";
            counterpartJurisdiction: string;
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            due: string;
            dueDate: string;
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            kind: "law" | "promised" | "asked_by_us" | "asked_by_them" | "house";
            measureCode: string | null;
            /** @enum {string} */
            nature: "DUTY" | "FLOOR" | "PROTECTION" | "BACKWARD" | "TARGET";
            reference: string;
            wholeDay: boolean;
            /** @enum {string} */
            whose: "us" | "them" | "nobody";
            zone: string;
        };
        CalendarFeedDto: {
            active: boolean;
            madeAt: (string) | null;
        };
        CalendarFeedLinkDto: {
            active: boolean;
            madeAt: (string) | null;
            path: string;
        };
        ChannelDto: {
            article: string;
            /** @enum {string} */
            kind: "direct" | "central_authority" | "ministry_of_justice" | "service_provider" | "twenty_four_seven" | "interpol" | "diplomatic";
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
            /** @enum {string} */
            when: "ordinary" | "urgent";
        };
        ClockDto: {
            /** @enum {string} */
            act: "complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none" | "decide_request" | "decide_provisional_measure" | "give_status_note" | "await_status_note" | "chase_request" | "keep_preserved" | "review_urgency" | "await_originals" | "await_consent" | "renew_consent";
            actBy: string | null;
            breach: boolean;
            due: string;
            dueDate: string;
            earlier: string;
            endedAt: (string) | null;
            extended: boolean;
            id: string;
            /** @enum {string} */
            kind: "law" | "promised" | "asked_by_us" | "asked_by_them" | "house";
            lapse: ("withdrawn" | "refused" | "forwarded" | "answered" | "not_urgent" | "closed") | null;
            later: string;
            law: string | null;
            measureCode: string | null;
            moves: components["schemas"]["ClockMoveDto"][];
            /** @enum {string} */
            nature: "DUTY" | "FLOOR" | "PROTECTION" | "BACKWARD" | "TARGET";
            startedAt: string;
            /** @enum {string} */
            state: "running" | "suspended" | "met" | "passed" | "lapsed";
            steps: components["schemas"]["ClockStepDto"][];
            suspensions: components["schemas"]["ClockPauseDto"][];
            tentative: boolean;
            timeLimit: ("T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "T16" | "T17" | "T18" | "T19" | "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28" | "T29" | "T30" | "T31" | "T32" | "T33" | "T34" | "T35") | null;
            toBeVerified: boolean;
            warnings: components["schemas"]["ClockStepDto"][];
            wholeDay: boolean;
            /** @enum {string} */
            whose: "us" | "them" | "nobody";
            zone: string;
        };
        ClockMoveDto: {
            at: string;
            from: string;
            reason: string;
            to: string;
        };
        ClockPauseDto: {
            from: string;
            to: string | null;
        };
        ClockStepDto: {
            code: string;
            date: string | null;
            params: Record<string, never>;
            source: string | null;
            text: string;
        };
        CloseFileDto: {
            /** @enum {string} */
            outcome: "satisfied" | "satisfied_in_part" | "refused" | "withdrawn";
            remark?: string | null;
            retention?: ("standard" | "extended" | "legal_hold") | null;
            usefulness?: number | null;
        };
        ClosureViewDto: {
            at: string;
            /** @enum {string} */
            outcome: "satisfied" | "satisfied_in_part" | "refused" | "withdrawn";
            retention: ("standard" | "extended" | "legal_hold") | null;
            usefulness: number | null;
        };
        ConcernedPersonDto: {
            birthDate?: string | null;
            code: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            /** @enum {string} */
            kind: "natural" | "legal";
            names: components["schemas"]["NameDto"][];
            nationality?: string | null;
            note: string;
            possibleVictim?: boolean | null;
            role: string;
            sealed: boolean;
        };
        ConditionsViewDto: {
            at: string;
            dispatchNumber: number;
            measureCodes: string[];
            repliedAt: (string) | null;
            reply: ("accepted" | "declined") | null;
            text: string;
        };
        ConfirmReceiptDto: {
            attachmentIds?: string[] | null;
            items: components["schemas"]["ItemReceiptDto"][];
            occurredAt?: (string) | null;
            text?: string | null;
        };
        ConsentDecisionDto: {
            conditions: string | null;
            expiresOn: string | null;
            granted: boolean;
            request: number;
        };
        ConsentRequestDto: {
            items: number[];
            recipient: string | null;
            /** @enum {string} */
            use: "other_proceedings" | "other_purpose" | "onward_transfer" | "disclosure";
        };
        ConsentViewDto: {
            askedAt: string;
            decidedAt: (string) | null;
            decision: ("granted" | "refused") | null;
            dispatchNumber: number;
            expiresOn: string | null;
            forUs: boolean;
            /** @enum {string} */
            from: "requesting" | "requested";
            items: number[];
            recipient: string | null;
            /** @enum {string} */
            use: "other_proceedings" | "other_purpose" | "onward_transfer" | "disclosure";
        };
        CorrectCalendarDto: {
            date: string;
            /** @enum {string} */
            kind: "added" | "removed";
            name: string;
            reason: string;
            region?: string | null;
            tentative?: boolean | null;
        };
        CorrectRequestDto: {
            reason: string;
        };
        CounterpartViewDto: {
            asOfDispatch: number | null;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            jurisdiction: string;
            officerName: string | null;
            reference: string | null;
            toldState: ("draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed") | null;
            zone: string;
        };
        CreateTokenDto: {
            expiresOn: string;
            name: string;
            networks?: string[] | null;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
            scopes: string[];
        };
        DeadlineDto: {
            actBy: string;
            due: string;
            dueDate: string;
            exact?: string;
            law: string | null;
            readings: components["schemas"]["ReadingsDto"];
            steps: components["schemas"]["DeadlineStepDto"][];
            tentative: boolean;
            timeLimit: ("T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "T16" | "T17" | "T18" | "T19" | "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28" | "T29" | "T30" | "T31" | "T32" | "T33" | "T34" | "T35") | null;
            unrolledDate: string;
            warnings: components["schemas"]["DeadlineWarningDto"][];
            wholeDay: boolean;
            zone: string;
        };
        DeadlineStepDto: {
            code: string;
            date: string | null;
            params: Record<string, never>;
            source: string | null;
            text: string;
        };
        DeadlineWarningDto: {
            code: string;
            params: Record<string, never>;
            source: string | null;
            text: string;
        };
        DecideConsentDto: {
            attachmentIds?: string[] | null;
            conditions?: string | null;
            expiresOn?: string | null;
            granted: boolean;
            occurredAt?: (string) | null;
            request: number;
            text: string;
        };
        DecideOverrideDto: {
            note?: string | null;
        };
        DeliveryDto: {
            at: string;
            proof: string | null;
            /** @enum {string} */
            stage: "submitted" | "relayed" | "delivered" | "read";
        };
        DeskCountDto: {
            count: number;
            /** @enum {string} */
            group: "overdue" | "today" | "this_week" | "waiting_for_me" | "waiting_for_them";
        };
        DeskDto: {
            counts: components["schemas"]["DeskCountDto"][];
            items: components["schemas"]["DeskItemDto"][];
            putOff: number;
        };
        DeskItemDto: {
            /** @enum {string} */
            act: "complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none" | "decide_request" | "decide_provisional_measure" | "give_status_note" | "await_status_note" | "chase_request" | "keep_preserved" | "review_urgency" | "await_originals" | "await_consent" | "renew_consent";
            arrived: boolean;
            clock: components["schemas"]["NextClockDto"] | null;
            counterpartJurisdiction: string;
            deputyFor: string | null;
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            group: "overdue" | "today" | "this_week" | "waiting_for_me" | "waiting_for_them";
            handedOverBy: string | null;
            key: string;
            measureCount: number;
            ownerName: string | null;
            ownWriting: boolean;
            putOff: components["schemas"]["PutOffDto"] | null;
            reference: string;
            riskToLife: boolean;
            since: string;
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            tentative: boolean;
            theirReference: string | null;
            title: string;
            /** @enum {string} */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            version: number;
            waitingFor: string | null;
        };
        DisagreementDto: {
            dispatchNumber: number;
            /** @enum {string} */
            kind: "not_delivered" | "relayed_not_received" | "not_read" | "answer_not_seen" | "question_passed_over" | "crossed" | "done_though_withdrawn" | "told_before_ours";
            measureCodes: string[];
            otherNumber: number | null;
            since: string;
        };
        DispatchDto: {
            accepted: boolean | null;
            answerBy: string | null;
            at: string;
            attachments: components["schemas"]["AttachmentDto"][];
            channel: ("central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7") | null;
            consentDecision: components["schemas"]["ConsentDecisionDto"] | null;
            consentRequest: components["schemas"]["ConsentRequestDto"] | null;
            contentVersion: number | null;
            deliveries: components["schemas"]["DeliveryDto"][];
            extension: components["schemas"]["ExtensionDto"] | null;
            forwarding: components["schemas"]["ForwardingDto"] | null;
            /** @enum {string} */
            from: "requesting" | "requested";
            hash: string;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["EvidenceItemDto"][];
            /** @enum {string} */
            kind: "consultation" | "spontaneous_information" | "information_reply" | "oral_request" | "request" | "correction" | "supplement" | "forwarding" | "acknowledgement" | "question" | "answer" | "acceptance" | "conditions_reply" | "refusal" | "extension" | "postponement" | "resumption" | "status_note" | "reminder" | "response" | "evidence" | "receipt" | "return_of_originals" | "consent_request" | "consent_decision" | "withdrawal" | "withdrawal_acknowledgement";
            measureCodes: string[];
            number: number;
            occurredAt: (string) | null;
            outcomes: components["schemas"]["MeasureOutcomeDto"][];
            postponement: components["schemas"]["PostponementDto"] | null;
            previousHash: string | null;
            proof: string | null;
            questions: components["schemas"]["QuestionViewDto"][];
            receipts: components["schemas"]["ItemReceiptDto"][];
            reference: string | null;
            refusal: components["schemas"]["RefusalDto"] | null;
            resumed: string[];
            returned: number[];
            signedBy: string;
            spokenWith: string | null;
            text: string;
            withdrawal: components["schemas"]["WithdrawalDto"] | null;
            zone: string;
        };
        DocumentDto: {
            bytes: number;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            sha256: string;
        };
        DraftDto: {
            content: components["schemas"]["RequestContentDto"];
            contentVersion: number;
            /** Format: uuid */
            id: string;
            returnRemark: string | null;
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            version: number;
        };
        DropProposalDto: {
            reason: string;
        };
        DualCriminalityDto: {
            article: string;
            never?: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            provenance: components["schemas"]["ProvenanceDto"];
            /** @enum {string} */
            test: "none" | "coercive" | "all" | "optional";
            text: components["schemas"]["LawTextDto"];
            waiver?: components["schemas"]["DualCriminalityWaiverDto"];
        };
        DualCriminalityTestDto: {
            article: string;
            measures: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            provenance: components["schemas"]["ProvenanceDto"];
            settled: boolean;
            /** @enum {string} */
            test: "none" | "coercive" | "all" | "optional";
            /** @enum {string} */
            tested: "no" | "may_be" | "yes";
            text: components["schemas"]["LawTextDto"];
        };
        DualCriminalityWaiverDto: {
            fromYears: number;
            offences: ("organized_criminal_group" | "money_laundering" | "corruption" | "obstruction_of_justice" | "trafficking_in_persons" | "smuggling_of_migrants" | "firearms_trafficking" | "drug_trafficking" | "computer_crime" | "computer_fraud" | "child_sexual_abuse_material" | "fraud" | "fiscal" | "terrorism" | "cultural_property" | "violence" | "political" | "military" | "other")[];
        };
        EditDraftDto: {
            content: components["schemas"]["RequestContentDto"];
        };
        EnterAbsenceDto: {
            /** Format: uuid */
            deputyPersonId: string;
            from: string;
            personId?: string | null;
            to: string;
        };
        EscalationDto: {
            head: boolean;
            headAfterWorkingDays: number;
            secretariat: boolean;
            secretariatAfterWorkingDays: number;
            version: number;
        };
        EvidenceItemDto: {
            description: string;
            measureCode: string;
            number: number;
            original: boolean;
            returnBy?: string | null;
            seal?: string | null;
            sha256?: string | null;
        };
        ExtendDto: {
            attachmentIds?: string[] | null;
            estimate: string;
            measureCodes?: string[] | null;
            reasons: string;
        };
        ExtensionDto: {
            estimate: string;
            measureCodes: string[];
            /** @enum {string} */
            of: "decision" | "execution";
        };
        FigureDto: {
            /** @enum {string} */
            kind: "exact" | "rounded" | "hidden" | "withheld" | "none";
            value: number | null;
        };
        FileChangedDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            version: number;
        };
        FileEventDto: {
            at: string;
            authorityName: string;
            bySystem: boolean;
            dispatchKind: ("consultation" | "spontaneous_information" | "information_reply" | "oral_request" | "request" | "correction" | "supplement" | "forwarding" | "acknowledgement" | "question" | "answer" | "acceptance" | "conditions_reply" | "refusal" | "extension" | "postponement" | "resumption" | "status_note" | "reminder" | "response" | "evidence" | "receipt" | "return_of_originals" | "consent_request" | "consent_decision" | "withdrawal" | "withdrawal_acknowledgement") | null;
            dispatchNumber: number | null;
            givenTo: string | null;
            kind: string;
            measureCodes: string[];
            occurredAt: (string) | null;
            personName: string;
            remark: string | null;
            seq: number;
            takenFrom: string[];
        };
        FlowCellDto: {
            medianAgeOfOpenDays: number | null;
            medianDaysToAcknowledgement: number | null;
            received: components["schemas"]["FigureDto"];
            requested: string;
            requesting: string;
        };
        FormaliseDto: {
            content: components["schemas"]["RequestContentDto"];
        };
        ForwardDto: {
            attachmentIds?: string[] | null;
            /** Format: uuid */
            authorityId: string;
            occurredAt?: (string) | null;
            reasons: string;
        };
        ForwardedViewDto: {
            at: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
        };
        ForwardingDto: {
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            firstReceivedAt: string;
        };
        GrantableScopeDto: {
            name: string;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
        };
        HandOverDto: {
            ownerPersonId: string;
            reason?: string | null;
        };
        HolidayDto: {
            date: string;
            name: string;
            names?: Record<string, never>;
            nativeLanguage: string | null;
            nativeName: string | null;
            source: string;
            tentative: boolean;
        };
        HouseTargetsDto: {
            acknowledgeWorkingDays: number;
            chaseDays: number[];
            legal: boolean;
            legalViewDays: number;
            setAt: (string) | null;
            setBy: string | null;
            statusNoteDays: number;
            version: number;
        };
        IdentifierDto: {
            type: string;
            value: string;
        };
        InformationViewDto: {
            conditions: string[];
            dispatchNumber: number;
            instrument: ("EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY") | null;
            law: string | null;
            repliedAt: (string) | null;
            reply: ("accepted" | "declined") | null;
        };
        InstrumentCardDto: {
            date: string;
            instrument: components["schemas"]["InstrumentDto"];
            overrides: components["schemas"]["LawOverrideDto"][];
            timeLimits: components["schemas"]["TimeLimitDto"][];
            verifications: components["schemas"]["LawVerificationDto"][];
        };
        InstrumentDto: {
            adoptedOn: string | null;
            assistance: components["schemas"]["AssistanceDto"][];
            assistanceArticle: string;
            binding: boolean;
            channels: components["schemas"]["ChannelDto"][];
            citation: string;
            /** @enum {string} */
            code: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            confidentiality: components["schemas"]["ProvisionDto"][];
            contents: components["schemas"]["RequiredContentItemDto"][];
            costs: components["schemas"]["ProvisionDto"][];
            dualCriminality: components["schemas"]["DualCriminalityDto"];
            excluded: components["schemas"]["AssistanceDto"][];
            grounds: components["schemas"]["LegalGroundDto"][];
            id: string;
            inForceFrom: string | null;
            inForceUntil: string | null;
            language: components["schemas"]["ProvisionDto"];
            name: components["schemas"]["LawTextDto"];
            noGrounds: components["schemas"]["ProvisionDto"][];
            openMemberships?: components["schemas"]["OpenMembershipDto"][];
            parties: components["schemas"]["PartyDto"][];
            postponement: components["schemas"]["ProvisionDto"][];
            precedence?: components["schemas"]["PrecedenceDto"][];
            provenance: components["schemas"]["ProvenanceDto"];
            /** @enum {string} */
            rank: "eu_order" | "bilateral" | "regional" | "subject_matter" | "reciprocity";
            return: components["schemas"]["ProvisionDto"][];
            scope: components["schemas"]["OffenceScopeDto"];
            use: components["schemas"]["ProvisionDto"][];
        };
        InstrumentRowDto: {
            assistanceArticle: string;
            binding: boolean;
            citation: string;
            /** @enum {string} */
            code: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            id: string;
            inForce: boolean;
            inForceFrom: string | null;
            inForceUntil: string | null;
            name: components["schemas"]["LawTextDto"];
            parties: number;
            provenance: components["schemas"]["ProvenanceDto"];
            /** @enum {string} */
            rank: "eu_order" | "bilateral" | "regional" | "subject_matter" | "reciprocity";
            toBeVerified: number;
        };
        IssuedTokenDto: {
            secret: string;
            token: components["schemas"]["ApiTokenDto"];
        };
        ItemReceiptDto: {
            note?: string | null;
            number: number;
            /** @enum {string} */
            result: "agrees" | "differs" | "missing";
        };
        JobDto: {
            attempts: number;
            error: string | null;
            id: string;
            maxAttempts: number;
            nextAt: string;
            since: string;
            /** @enum {string} */
            state: "waiting" | "running" | "failing" | "failed";
            type: string;
        };
        JobFiguresDto: {
            endpoints: components["schemas"]["TroubledEndpointsDto"];
            failed: number;
            failing: number;
            oldestSince: (string) | null;
            running: number;
            types: components["schemas"]["JobTypeDto"][];
            waiting: number;
        };
        JobTypeDto: {
            failed: number;
            failing: number;
            running: number;
            type: string;
            waiting: number;
        };
        JurisdictionDto: {
            alpha3: string;
            code: string;
            languages: string[];
            names: Record<string, never>;
            workingWeek: number[];
            zones: string[];
        };
        JurisdictionProfileDto: {
            alpha3: string;
            asOf: string;
            authorities: components["schemas"]["AuthorityDto"][];
            code: string;
            holidaysKnown: boolean;
            languages: string[];
            /** @enum {string} */
            languagesConfidence: "high" | "medium" | "low";
            languagesSource: string;
            names: Record<string, never>;
            networks: components["schemas"]["MembershipDto"][];
            regions: components["schemas"]["RegionDto"][];
            workingWeek: number[];
            /** @enum {string} */
            workingWeekConfidence: "high" | "medium" | "low";
            workingWeekSource: string;
            zones: string[];
        };
        JurisdictionTotalDto: {
            asked: components["schemas"]["FigureDto"];
            jurisdiction: string;
            wasAsked: components["schemas"]["FigureDto"];
        };
        LawBetweenDto: {
            date: string;
            instruments: components["schemas"]["InstrumentDto"][];
            requested: string;
            requesting: string;
            timeLimits: components["schemas"]["TimeLimitDto"][];
        };
        LawOverrideDto: {
            /** @enum {string} */
            confidence: "sourced" | "high" | "medium" | "low";
            decidedAt: string | null;
            decidedBy: string | null;
            decisionNote: string | null;
            effectiveFrom: string;
            effectiveUntil: string | null;
            /** Format: uuid */
            id: string;
            pointer: string;
            proposedAt: string;
            proposedBy: string;
            /** Format: uuid */
            proposedById: string;
            reason: string;
            source: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "withdrawn";
            /** @enum {string} */
            target: "instrument" | "time_limit";
            targetId: string;
            value: unknown | null;
        };
        LawTextDto: {
            ar: string;
            en: string;
            fr: string;
        };
        LawVerificationDto: {
            /** @enum {boolean} */
            holds: true | false;
            /** Format: uuid */
            id: string;
            pointer: string;
            recordedAt: string;
            recordedBy: string;
            /** @enum {string} */
            target: "instrument" | "time_limit";
            targetId: string;
            verifiedBy: string;
            verifiedOn: string;
        };
        LegalBasisAnswerDto: {
            applicable: components["schemas"]["LegalBasisCandidateDto"][];
            fallback: components["schemas"]["LegalBasisCandidateDto"];
            notApplicable: components["schemas"]["LegalBasisCandidateDto"][];
            question: components["schemas"]["LegalBasisQuestionDto"];
        };
        LegalBasisCandidateDto: {
            alternates: string[];
            /** @enum {string} */
            applies: "yes" | "in_part" | "uncertain" | "no";
            assistanceArticle: string;
            binding: boolean;
            channels: components["schemas"]["ChannelDto"][];
            citation: string;
            contents: components["schemas"]["RequiredContentItemDto"][];
            dualCriminality: components["schemas"]["DualCriminalityTestDto"];
            grounds: components["schemas"]["LegalGroundDto"][];
            id: string;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            language: components["schemas"]["ProvisionDto"];
            measures: components["schemas"]["MeasureCoverageDto"][];
            name: components["schemas"]["LawTextDto"];
            position: number | null;
            /** @enum {string} */
            rank: "eu_order" | "bilateral" | "regional" | "subject_matter" | "reciprocity";
            reasons: components["schemas"]["ReasonDto"][];
            timeLimits: components["schemas"]["TimeLimitDto"][];
            toBeVerified: boolean;
        };
        LegalBasisDto: {
            alternates: components["schemas"]["AlternateBasisDto"][];
            articles: string;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
        };
        LegalBasisQuestionDto: {
            date?: string | null;
            measures: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            offences: components["schemas"]["OffenceQuestionDto"][];
            requested: string;
            requesting: string;
            urgent?: boolean | null;
        };
        LegalGroundDto: {
            article: string;
            code: string;
            /** @enum {string} */
            nature: "mandatory" | "discretionary";
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
        };
        LoadDto: {
            open: number;
            overdue: number;
            thisWeek: number;
            waiting: number;
        };
        LocalizedTextDto: {
            language: string;
            text: string;
        };
        MailPreferencesDto: {
            address: string | null;
            digestHour: number;
            /** @enum {string} */
            mail: "at_once" | "digest" | "off";
            mailAvailable: boolean;
            quietFrom: string | null;
            quietTo: string | null;
            urgentAnyHour: boolean;
            zone: string;
        };
        MakeWebhookDto: {
            description?: string | null;
            url: string;
        };
        MarkingDto: {
            handling: string;
            /** @enum {string} */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        };
        MarkReadDto: {
            upTo: number;
        };
        MeasureCoverageDto: {
            article: string | null;
            /** @enum {string} */
            confidence: "sourced" | "high" | "medium" | "low";
            /** @enum {string} */
            covered: "yes" | "uncertain" | "no";
            /** @enum {string} */
            measure: "statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other";
            settled: boolean;
            text: components["schemas"]["LawTextDto"] | null;
        };
        MeasureDto: {
            basis: string;
            code: string;
            details: string;
            necessity: string;
            place: components["schemas"]["LocalizedTextDto"][];
            procedure: string;
            targets: string[];
            /** @enum {string} */
            type: "statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other";
            wantedBy?: string | null;
        };
        MeasureMarkDto: {
            code: string;
            /** @enum {string} */
            state: "draft" | "sent" | "received" | "legal_review" | "question_open" | "accepted" | "in_execution" | "answered_in_part" | "complete" | "refused" | "postponed" | "withdrawn";
            /** @enum {string} */
            type: "statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other";
        };
        MeasureOutcomeDto: {
            code: string;
            ground: components["schemas"]["RefusalGroundDto"] | null;
            /** @enum {string} */
            outcome: "complete" | "in_part" | "refused";
            report: string | null;
        };
        MeasureViewDto: {
            assignedAuthorityId: string | null;
            assignedAuthorityName: string | null;
            code: string;
            decidedAt: (string) | null;
            ground: components["schemas"]["RefusalGroundDto"] | null;
            lastDispatch: number | null;
            lastHeardAt: (string) | null;
            refusedParts: components["schemas"]["RefusedPartDto"][];
            report: string | null;
            reviewOn: string | null;
            /** @enum {string} */
            state: "draft" | "sent" | "received" | "legal_review" | "question_open" | "accepted" | "in_execution" | "answered_in_part" | "complete" | "refused" | "postponed" | "withdrawn";
            summary: string;
            targets: string[];
            /** @enum {string} */
            type: "statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other";
            wantedBy: string | null;
            withdrawnParts: components["schemas"]["WithdrawnPartDto"][];
        };
        MeDto: {
            authority: components["schemas"]["MyAuthorityDto"];
            email: string | null;
            locale: string;
            name: string;
            nameNative: string | null;
            permissions: string[];
            /** Format: uuid */
            personId: string;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
            tokenId: string | null;
        };
        MembershipDto: {
            code: string;
            name: string;
        };
        MessageDto: {
            attachmentIds?: string[] | null;
            text: string;
        };
        MonthlyMedianDto: {
            medianDays: number | null;
            month: string;
            slowestTenthDays: number | null;
            urgentMedianDays: number | null;
        };
        MyAuthorityDto: {
            /** Format: uuid */
            id: string;
            jurisdiction: string;
            /** @enum {string} */
            kind: "central" | "competent" | "executing" | "secretariat";
            name: string;
            nameNative: string | null;
            networkCode: string | null;
            zone: string;
        };
        NameDto: {
            language: string;
            script: string;
            text: string;
        };
        NetworkDto: {
            code: string;
            /** @enum {boolean} */
            incomplete: true | false;
            members: string[];
            name: string;
            source: string | null;
        };
        NetworkViewDto: {
            ageing: components["schemas"]["AgeingDto"][];
            answeredWithin90DaysPercent: number | null;
            basis: ("EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY") | null;
            cells: components["schemas"]["FlowCellDto"][];
            computedAt: string;
            from: string;
            funnel: components["schemas"]["StageDto"][];
            medianDaysToAcknowledgement: number | null;
            members: string[];
            months: components["schemas"]["MonthlyMedianDto"][];
            networkCode: string;
            networkName: string;
            olderThan180Days: components["schemas"]["FigureDto"];
            openNow: components["schemas"]["FigureDto"];
            /** @enum {string} */
            period: "3m" | "12m" | "36m";
            sealedCasesAbsent: boolean;
            to: string;
            totals: components["schemas"]["JurisdictionTotalDto"][];
        };
        NextClockDto: {
            due: string;
            /** @enum {string} */
            kind: "law" | "promised" | "asked_by_us" | "asked_by_them" | "house";
            wholeDay: boolean;
            zone: string;
        };
        NoteDto: {
            at: string;
            bySystem: boolean;
            /** Format: uuid */
            id: string;
            personName: string;
            text: string;
        };
        NoticeDto: {
            act: ("complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none" | "decide_request" | "decide_provisional_measure" | "give_status_note" | "await_status_note" | "chase_request" | "keep_preserved" | "review_urgency" | "await_originals" | "await_consent" | "renew_consent") | null;
            at: string;
            /** @enum {string} */
            capacity: "responsible" | "deputy" | "role" | "head" | "network";
            /** @enum {string} */
            cause: "consultation_arrived" | "spontaneous_information_arrived" | "information_reply_arrived" | "oral_request_arrived" | "request_arrived" | "correction_arrived" | "supplement_arrived" | "forwarding_arrived" | "acknowledgement_arrived" | "question_arrived" | "answer_arrived" | "acceptance_arrived" | "conditions_reply_arrived" | "refusal_arrived" | "extension_arrived" | "postponement_arrived" | "resumption_arrived" | "status_note_arrived" | "reminder_arrived" | "response_arrived" | "evidence_arrived" | "receipt_arrived" | "return_of_originals_arrived" | "consent_request_arrived" | "consent_decision_arrived" | "withdrawal_arrived" | "withdrawal_acknowledgement_arrived" | "work_waiting" | "approval_waiting" | "draft_returned" | "measure_assigned" | "execution_reported" | "request_sent" | "handed_over" | "file_closed" | "due_soon" | "passed" | "still_open" | "silence" | "date_moved" | "duties_passed";
            due: (string) | null;
            figure: number | null;
            fileId: string | null;
            /** Format: uuid */
            id: string;
            measureCode: string | null;
            movedFrom: (string) | null;
            readAt: (string) | null;
            reference: string | null;
            standsInFor: string | null;
            urgent: boolean;
            wholeDay: boolean | null;
            zone: string | null;
        };
        OffenceDto: {
            category?: ("organized_criminal_group" | "money_laundering" | "corruption" | "obstruction_of_justice" | "trafficking_in_persons" | "smuggling_of_migrants" | "firearms_trafficking" | "drug_trafficking" | "computer_crime" | "computer_fraud" | "child_sexual_abuse_material" | "fraud" | "fiscal" | "terrorism" | "cultural_property" | "violence" | "political" | "military" | "other") | null;
            dualCriminality: string;
            maxPenalty: string;
            maxPenaltyYears?: number | null;
            provision: string;
            text: string;
        };
        OffenceQuestionDto: {
            /** @enum {string} */
            category: "organized_criminal_group" | "money_laundering" | "corruption" | "obstruction_of_justice" | "trafficking_in_persons" | "smuggling_of_migrants" | "firearms_trafficking" | "drug_trafficking" | "computer_crime" | "computer_fraud" | "child_sexual_abuse_material" | "fraud" | "fiscal" | "terrorism" | "cultural_property" | "violence" | "political" | "military" | "other";
            maxPenaltyYears?: number | null;
            organizedGroup?: boolean | null;
            transnational?: boolean | null;
        };
        OffenceScopeDto: {
            article: string;
            electronicEvidenceOfAnyOffence: boolean;
            needsTransnationalGroup: boolean;
            offences: ("organized_criminal_group" | "money_laundering" | "corruption" | "obstruction_of_justice" | "trafficking_in_persons" | "smuggling_of_migrants" | "firearms_trafficking" | "drug_trafficking" | "computer_crime" | "computer_fraud" | "child_sexual_abuse_material" | "fraud" | "fiscal" | "terrorism" | "cultural_property" | "violence" | "political" | "military" | "other")[];
            provenance: components["schemas"]["ProvenanceDto"];
            seriousFromYears: number | null;
            text: components["schemas"]["LawTextDto"];
        };
        OpenConsultationDto: {
            attachmentIds?: string[] | null;
            /** Format: uuid */
            authorityId: string;
            reference?: string | null;
            text: string;
            title: string;
        };
        OpenDraftDto: {
            content: components["schemas"]["RequestContentDto"];
            relatedTo?: components["schemas"]["RelatedRequestDto"] | null;
        };
        OpenListWithDto: {
            filterId?: string | null;
        };
        OpenMembershipDto: {
            jurisdiction: string;
            provenance: components["schemas"]["ProvenanceDto"];
        };
        PartyDto: {
            from: string | null;
            jurisdiction: string;
            provenance: components["schemas"]["ProvenanceDto"];
            statements: components["schemas"]["PartyStatementDto"][];
            territory: components["schemas"]["LawTextDto"] | null;
            until: string | null;
        };
        PartyStatementDto: {
            article: string;
            excludes: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            /** @enum {string} */
            kind: "reservation" | "declaration";
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
        };
        PeriodDto: {
            amount: number;
            /** @enum {string} */
            unit: "hours" | "days" | "workingDays" | "weeks" | "months" | "years";
        };
        PersonDto: {
            /** Format: uuid */
            authorityId: string;
            away: components["schemas"]["AwayDto"] | null;
            name: string;
            nameNative: string | null;
            /** Format: uuid */
            personId: string;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
        };
        PostponeDto: {
            article: string;
            attachmentIds?: string[] | null;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            measureCodes: string[];
            reasons: string;
            reviewOn: string;
        };
        PostponementDto: {
            ground: components["schemas"]["RefusalGroundDto"];
            measureCodes: string[];
            reviewOn: string;
        };
        PrecedenceDto: {
            article: string;
            /** @enum {string} */
            kind: "replaced" | "only_without_treaty";
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
            to: ("EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY")[];
        };
        PreviewDeadlineDto: {
            direction?: ("forward" | "backward") | null;
            event: string;
            extensions?: components["schemas"]["AskedPeriodDto"][] | null;
            jurisdiction: string;
            minTwoWorkingDays?: boolean | null;
            part?: string | null;
            period?: (components["schemas"]["AskedPeriodDto"] | components["schemas"]["AskedPeriodDto"][]) | null;
            region?: string | null;
            ruleSet?: ("EU1182" | "ETS76" | "PLAIN" | "CLEAR" | "CONSEC" | "HOURS") | null;
            suspensions?: components["schemas"]["SuspensionDto"][] | null;
            timeLimit?: ("T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "T16" | "T17" | "T18" | "T19" | "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28" | "T29" | "T30" | "T31" | "T32" | "T33" | "T34" | "T35") | null;
            zone: string;
        };
        Problem: {
            /** @description Stable, as `domain.reason` */
            code: string;
            /** Format: uuid */
            correlationId: string;
            detail?: string;
            errors?: {
                code: string;
                detail: string;
                /** @description JSON Pointer to the field */
                pointer: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        ProposeOverrideDto: {
            /** @enum {string} */
            confidence: "sourced" | "high" | "medium" | "low";
            effectiveFrom: string;
            effectiveUntil?: string | null;
            pointer: string;
            reason: string;
            source: string;
            /** @enum {string} */
            target: "instrument" | "time_limit";
            targetId: string;
            value?: unknown | null;
        };
        ProposeRefusalDto: {
            article: string;
            attachmentIds?: string[] | null;
            consultation?: string | null;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            measureCodes: string[];
            part?: string | null;
            reasons: string;
            remedy?: string | null;
        };
        ProposeWithdrawalDto: {
            measureCodes?: string[] | null;
            part?: string | null;
            reason: string;
        };
        ProvenanceDto: {
            asOf: string;
            /** @enum {string} */
            confidence: "sourced" | "high" | "medium" | "low";
            source: string;
            verifiedBy: string | null;
            verifiedOn: string | null;
        };
        ProvisionDto: {
            article: string;
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
        };
        PutOffDto: {
            reason: string;
            until: string;
        };
        PutOffRowDto: {
            /** Format: uuid */
            fileId: string;
            key: string;
            reason: string;
            until: string;
        };
        QuestionDto: {
            measureCode?: string | null;
            text: string;
        };
        QuestionViewDto: {
            answer: string | null;
            measureCode: string | null;
            number: number;
            text: string;
        };
        ReadAllDto: {
            until: string;
        };
        ReadingsDto: {
            earlier: string;
            later: string;
        };
        ReadMarksDto: {
            marked: number;
        };
        ReasonDto: {
            /** @enum {string} */
            bearing: "for" | "note" | "warning" | "against";
            code: string;
            /** @enum {string} */
            confidence: "sourced" | "high" | "medium" | "low";
            measures: string[];
            offence: number | null;
            params: Record<string, never>;
            settled: boolean;
            source: string | null;
            text: string;
        };
        ReceiptViewDto: {
            at: string;
            /** @enum {string} */
            channel: "central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7";
            complete: boolean;
        };
        RecordExecutionDto: {
            attachmentIds?: string[] | null;
            complete: boolean;
            measureCode: string;
            occurredAt?: (string) | null;
            report: string;
        };
        RecordRelayDto: {
            attachmentIds?: string[] | null;
            dispatchNumber: number;
            occurredAt?: (string) | null;
            proof: string;
        };
        RecordReviewDto: {
            attachmentIds?: string[] | null;
            /** @enum {string} */
            finding: "no_obstacle" | "obstacle" | "open";
            measureCodes: string[];
            reasoning: string;
            /** @enum {string} */
            test: "dual_criminality" | "political_offence" | "essential_interests" | "ne_bis_in_idem" | "immunity_or_privilege" | "fundamental_rights" | "proportionality" | "domestic_availability" | "contents" | "other";
        };
        RefusalDto: {
            consultation: string | null;
            ground: components["schemas"]["RefusalGroundDto"];
            measureCodes: string[];
            part: string | null;
            remedy: string | null;
        };
        RefusalGroundDto: {
            article: string;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            reasons: string;
        };
        RefusalProposalDto: {
            at: string;
            consultation: string | null;
            ground: components["schemas"]["RefusalGroundDto"];
            measureCodes: string[];
            part: string | null;
            personName: string;
            remedy: string | null;
        };
        RefusedPartDto: {
            at: string;
            ground: components["schemas"]["RefusalGroundDto"];
            part: string;
        };
        RefuseMeasureDto: {
            article: string;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            measureCode: string;
            reasons: string;
        };
        RegionDto: {
            code: string;
            name: string;
        };
        RegisterReceiptDto: {
            attachmentIds?: string[] | null;
            /** @enum {string} */
            channel: "central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7";
            complete: boolean;
            occurredAt?: (string) | null;
            remark?: string | null;
        };
        RelatedRequestDto: {
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            relation: "supplements" | "follows" | "elsewhere";
        };
        RelatedViewDto: {
            /** Format: uuid */
            fileId: string;
            reference: string;
            /** @enum {string} */
            relation: "supplements" | "follows" | "elsewhere" | "supplemented_by" | "followed_by" | "asked_elsewhere";
            since: string;
        };
        RemarkDto: {
            remark?: string | null;
        };
        RenewPreservationDto: {
            attachmentIds?: string[] | null;
            measureCode: string;
            occurredAt?: (string) | null;
            order: string;
        };
        ReopenDto: {
            reason: string;
        };
        ReplyToConditionsDto: {
            accepted: boolean;
            attachmentIds?: string[] | null;
            text?: string | null;
        };
        ReplyToInformationDto: {
            accepted: boolean;
            attachmentIds?: string[] | null;
            text?: string | null;
        };
        RequestContentDto: {
            assurances: components["schemas"]["AssuranceDto"][];
            basis?: components["schemas"]["LegalBasisDto"] | null;
            caseReference: string;
            confidentialityOfMaterial: string;
            confidentialityOfRequest: string;
            facts: components["schemas"]["LocalizedTextDto"][];
            language: string;
            marking: components["schemas"]["MarkingDto"];
            measures: components["schemas"]["MeasureDto"][];
            offences: components["schemas"]["OffenceDto"][];
            persons: components["schemas"]["ConcernedPersonDto"][];
            proceedings: string;
            purpose: string;
            requestedAuthorityId?: string | null;
            title: string;
            translations: components["schemas"]["TranslationDto"][];
            urgency: components["schemas"]["UrgencyDto"];
        };
        RequestOrallyDto: {
            attachmentIds?: string[] | null;
            callNote: string;
            /** @enum {string} */
            channel: "central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7";
            occurredAt?: (string) | null;
            spokenWith: string;
        };
        RequestPageDto: {
            /** @enum {string} */
            act: "complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none";
            actions: components["schemas"]["AllowedActionDto"][];
            authorityJurisdiction: string;
            authorityName: string;
            authorityZone: string;
            chainIntact: boolean;
            clocks: components["schemas"]["ClockDto"][];
            closure: components["schemas"]["ClosureViewDto"] | null;
            conditions: components["schemas"]["ConditionsViewDto"][];
            consents: components["schemas"]["ConsentViewDto"][];
            content: components["schemas"]["RequestContentDto"];
            contentVersion: number;
            correctionOpen: boolean;
            counterpart: components["schemas"]["CounterpartViewDto"];
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            disagreements: components["schemas"]["DisagreementDto"][];
            /** @enum {string} */
            exchange: "request" | "consultation" | "spontaneous_information";
            history: components["schemas"]["FileEventDto"][];
            /** Format: uuid */
            id: string;
            information: components["schemas"]["InformationViewDto"] | null;
            leadName: string | null;
            measures: components["schemas"]["MeasureViewDto"][];
            /** @enum {string} */
            move: "us" | "them" | "nobody";
            notes: components["schemas"]["NoteDto"][];
            openWithdrawals: number[];
            ownerName: string | null;
            reference: string;
            refusalProposal: components["schemas"]["RefusalProposalDto"] | null;
            related: components["schemas"]["RelatedViewDto"][];
            remindedAt: (string)[];
            reopenedAt: (string) | null;
            reviews: components["schemas"]["ReviewViewDto"][];
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            supplied: components["schemas"]["SuppliedItemDto"][];
            thread: components["schemas"]["DispatchDto"][];
            transmission: components["schemas"]["TransmissionViewDto"];
            version: number;
            withdrawalProposal: components["schemas"]["WithdrawalProposalDto"] | null;
        };
        RequestRowDto: {
            /** @enum {string} */
            act: "complete_draft" | "review_in_office" | "review_draft" | "correct_returned_draft" | "approve_request" | "transmit_request" | "await_acknowledgement" | "acknowledge_request" | "give_legal_view" | "await_decision" | "answer_questions" | "await_answers" | "assign_measures" | "execute_measures" | "review_postponement" | "await_execution" | "respond" | "await_response" | "confirm_written" | "await_written_request" | "decide_refusal" | "release_withdrawal" | "acknowledge_withdrawal" | "reply_to_conditions" | "await_conditions_reply" | "confirm_receipt" | "decide_consent" | "return_originals" | "reply_to_consultation" | "await_consultation" | "reply_to_information" | "await_information_reply" | "close_file" | "none";
            counterpartJurisdiction: string;
            counterpartName: string;
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            disagreement: ("not_delivered" | "relayed_not_received" | "not_read" | "answer_not_seen" | "question_passed_over" | "crossed" | "done_though_withdrawn" | "told_before_ours") | null;
            /** Format: uuid */
            id: string;
            instrument: ("EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY") | null;
            measures: components["schemas"]["MeasureMarkDto"][];
            /** @enum {string} */
            move: "us" | "them" | "nobody";
            nextClock: components["schemas"]["NextClockDto"] | null;
            ownerName: string | null;
            reference: string;
            riskToLife: boolean;
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            theirReference: string | null;
            title: string;
            /** @enum {string} */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            updatedAt: string;
            /** @enum {string} */
            urgency: "normal" | "priority" | "urgent";
            version: number;
        };
        RequiredContentItemDto: {
            article: string;
            code: string;
            measures: ("statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other")[];
            provenance: components["schemas"]["ProvenanceDto"];
            text: components["schemas"]["LawTextDto"];
            urgentOnly: boolean;
        };
        RespondDto: {
            attachmentIds?: string[] | null;
            text: string;
        };
        ResumeDto: {
            measureCodes: string[];
            remark?: string | null;
        };
        RetriedDto: {
            jobs: number;
        };
        ReturnDraftDto: {
            remark: string;
        };
        ReturnOriginalsDto: {
            attachmentIds?: string[] | null;
            items: number[];
            occurredAt?: (string) | null;
            text: string;
        };
        RevealedNamesDto: {
            code: string;
            names: string[];
        };
        ReviewUrgencyDto: {
            reasons: string;
            stayUrgent: string[];
        };
        ReviewViewDto: {
            at: string;
            /** @enum {string} */
            finding: "no_obstacle" | "obstacle" | "open";
            measureCodes: string[];
            personName: string;
            reasoning: string;
            /** @enum {string} */
            test: "dual_criminality" | "political_offence" | "essential_interests" | "ne_bis_in_idem" | "immunity_or_privilege" | "fundamental_rights" | "proportionality" | "domestic_availability" | "contents" | "other";
        };
        RotateTokenDto: {
            expiresOn?: string | null;
            overlapHours: number;
        };
        SavedFilterCountDto: {
            count: number;
            /** Format: uuid */
            id: string;
            more: boolean;
        };
        SavedFilterDto: {
            /** @enum {string} */
            audience: "person" | "authority";
            /** Format: uuid */
            id: string;
            mayDelete: boolean;
            name: string;
            opens: boolean;
            query: Record<string, never>;
            savedByName: string;
            version: number;
        };
        SaveFilterDto: {
            /** @enum {string} */
            audience: "person" | "authority";
            name: string;
            query: Record<string, never>;
        };
        SearchAnswerDto: {
            count: number;
            hits: components["schemas"]["SearchHitDto"][];
            more: boolean;
            nextCursor: string | null;
        };
        SearchHitDto: {
            counterpartJurisdiction: string;
            counterpartName: string;
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            /** Format: uuid */
            fileId: string;
            reference: string;
            riskToLife: boolean;
            snippets: components["schemas"]["SearchSnippetDto"][];
            /** @enum {string} */
            state: "draft" | "internal_review" | "in_review" | "returned" | "approved" | "requested_orally" | "transmitted" | "announced" | "received" | "forwarded" | "acknowledged" | "legal_review" | "question_open" | "conditions_open" | "accepted" | "in_execution" | "postponed" | "answered_in_part" | "answered" | "refused" | "withdrawn" | "consultation" | "information_offered" | "information_accepted" | "information_declined" | "closed";
            theirReference: string | null;
            title: string;
            /** @enum {string} */
            tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            updatedAt: string;
        };
        SearchMarkDto: {
            end: number;
            start: number;
        };
        SearchSnippetDto: {
            code: string | null;
            cutAfter: boolean;
            cutBefore: boolean;
            dispatchNumber: number | null;
            /** @enum {string} */
            field: "reference" | "their_reference" | "title" | "person" | "case" | "offence" | "measure" | "facts" | "dispatch" | "question" | "answer" | "attachment" | "note" | "remark";
            language: string | null;
            marks: components["schemas"]["SearchMarkDto"][];
            text: string;
        };
        SendEvidenceDto: {
            attachmentIds?: string[] | null;
            items: components["schemas"]["EvidenceItemDto"][];
            occurredAt?: (string) | null;
            text?: string | null;
        };
        SendInformationDto: {
            attachmentIds?: string[] | null;
            /** Format: uuid */
            authorityId: string;
            conditions: string[];
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            reference?: string | null;
            text: string;
            title: string;
        };
        SendProposalDto: {
            attachmentIds?: string[] | null;
            text?: string | null;
        };
        SessionDto: {
            accessToken: string;
            expiresInSeconds: number;
            me: components["schemas"]["MeDto"];
        };
        SetEscalationDto: {
            head: boolean;
            headAfterWorkingDays: number;
            secretariat: boolean;
            secretariatAfterWorkingDays: number;
        };
        SetHouseTargetsDto: {
            acknowledgeWorkingDays: number;
            chaseDays: number[];
            legalViewDays: number;
            statusNoteDays: number;
        };
        SetMailPreferencesDto: {
            digestHour: number;
            /** @enum {string} */
            mail: "at_once" | "digest" | "off";
            quietFrom?: string | null;
            quietTo?: string | null;
            urgentAnyHour: boolean;
            zone: string;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        StageDto: {
            medianDays: number | null;
            requests: components["schemas"]["FigureDto"];
            shareOfBefore: number | null;
            /** @enum {string} */
            stage: "received" | "acknowledged" | "decided" | "first_answer" | "answered";
        };
        SupplementDto: {
            attachmentIds?: string[] | null;
            measureCodes?: string[] | null;
            text: string;
        };
        SuppliedItemDto: {
            description: string;
            dispatchNumber: number;
            measureCode: string;
            number: number;
            onLoan: boolean;
            original: boolean;
            receivedAt: (string) | null;
            result: ("agrees" | "differs" | "missing") | null;
            returnBy: string | null;
            returnedAt: (string) | null;
            returnReceivedAt: (string) | null;
            returnResult: ("agrees" | "differs" | "missing") | null;
            seal: string | null;
            sha256: string | null;
            suppliedAt: string;
            toConfirm: boolean;
        };
        SuspensionDto: {
            from: string;
            to: string;
        };
        SwitchWebhookDto: {
            active: boolean;
        };
        TakeBackRowDto: {
            /** Format: uuid */
            fileId: string;
            key: string;
        };
        TeamDto: {
            nobody: components["schemas"]["LoadDto"];
            people: components["schemas"]["TeamMemberDto"][];
        };
        TeamMemberDto: {
            awayUntil: string | null;
            deputyName: string | null;
            load: components["schemas"]["LoadDto"];
            name: string;
            /** Format: uuid */
            personId: string;
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
        };
        TemplateDto: {
            /** @enum {string} */
            language: "en" | "fr" | "es" | "ar" | "zh" | "ru" | "pt" | "de";
            text: string;
        };
        TimeLimitDto: {
            /** @enum {string} */
            direction: "forward" | "backward";
            endsWith: components["schemas"]["LawTextDto"];
            extension: components["schemas"]["TimeLimitExtensionDto"] | null;
            houseTarget: components["schemas"]["PeriodDto"] | null;
            /** @enum {string} */
            id: "T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "T16" | "T17" | "T18" | "T19" | "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28" | "T29" | "T30" | "T31" | "T32" | "T33" | "T34" | "T35";
            instruments: ("EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY")[];
            law: string;
            /** @enum {string} */
            nature: "DUTY" | "FLOOR" | "PROTECTION" | "BACKWARD" | "TARGET";
            needsCompleteFile: boolean;
            notApplied: "treaty_unknown" | null;
            parts: components["schemas"]["TimeLimitPartDto"][];
            provenance: components["schemas"]["ProvenanceDto"];
            ruleSet: ("EU1182" | "ETS76" | "PLAIN" | "CLEAR" | "CONSEC" | "HOURS") | null;
            startsWith: components["schemas"]["LawTextDto"];
            suspension: components["schemas"]["LawTextDto"] | null;
            title: components["schemas"]["LawTextDto"];
        };
        TimeLimitExtensionDto: {
            extends: ("T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "T16" | "T17" | "T18" | "T19" | "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28" | "T29" | "T30" | "T31" | "T32" | "T33" | "T34" | "T35") | null;
            periods: components["schemas"]["PeriodDto"][];
            text: components["schemas"]["LawTextDto"];
        };
        TimeLimitPartDto: {
            code: string;
            periods: components["schemas"]["PeriodDto"][];
            text: components["schemas"]["LawTextDto"];
        };
        TokenOfferDto: {
            personal: components["schemas"]["GrantableScopeDto"][];
            roles: ("prosecutor" | "lead_prosecutor" | "central_officer" | "central_head" | "executing_officer" | "network_coordinator" | "administrator")[];
            scopes: components["schemas"]["GrantableScopeDto"][];
        };
        TranslationDto: {
            certified: boolean;
            language: string;
            translator: string;
        };
        TransmissionViewDto: {
            channel: ("central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7") | null;
            firstReceivedAt: (string) | null;
            forwarded: components["schemas"]["ForwardedViewDto"] | null;
            receipt: components["schemas"]["ReceiptViewDto"] | null;
            urgency: components["schemas"]["UrgencyViewDto"];
        };
        TransmitRequestDto: {
            attachmentIds?: string[] | null;
            channel?: ("central_authority" | "direct" | "diplomatic" | "interpol" | "contact_point_24_7") | null;
            occurredAt?: (string) | null;
            proof?: string | null;
            remark?: string | null;
        };
        TreatyPartnerDto: {
            jurisdiction: string;
            settled: boolean;
            since: string | null;
        };
        TreatyRelationDto: {
            assistanceArticle: string;
            binding: boolean;
            citation: string;
            counterparty: components["schemas"]["PartyDto"] | null;
            id: string;
            /** @enum {string} */
            instrument: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
            name: components["schemas"]["LawTextDto"];
            partners: components["schemas"]["TreatyPartnerDto"][];
            party: components["schemas"]["PartyDto"] | null;
            /** @enum {string} */
            rank: "eu_order" | "bilateral" | "regional" | "subject_matter" | "reciprocity";
            reasons: components["schemas"]["ReasonDto"][];
            /** @enum {string} */
            state: "in_force" | "uncertain" | "not_in_force";
        };
        TreatyRelationsDto: {
            date: string;
            jurisdiction: string;
            relations: components["schemas"]["TreatyRelationDto"][];
            with: string | null;
        };
        TroubledEndpointsDto: {
            givenUp: number;
            waiting: number;
        };
        UnreadCountDto: {
            more: boolean;
            unread: number;
        };
        UrgencyDto: {
            dataVolatile: boolean;
            /** @enum {string} */
            level: "normal" | "priority" | "urgent";
            minorConcerned: boolean;
            movementImminent: boolean;
            reason: string;
            riskToLife: boolean;
        };
        UrgencyViewDto: {
            confirmedAt: (string) | null;
            confirmedBy: string | null;
            orallyRequestedAt: (string) | null;
            reviewedAt: (string)[];
            stayUrgent: string[] | null;
            urgent: boolean;
        };
        VerifyProvisionDto: {
            pointer: string;
            /** @enum {string} */
            target: "instrument" | "time_limit";
            targetId: string;
            verifiedBy: string;
            verifiedOn: string;
        };
        ViewCountDto: {
            count: number;
            more: boolean;
            /** @enum {string} */
            view: "open" | "urgent" | "they_wait_for_us" | "we_wait_for_them" | "drafts" | "closed";
        };
        WebhookAttemptDto: {
            at: string;
            failure: string | null;
            number: number;
            status: number | null;
        };
        WebhookDeliveryDto: {
            at: string;
            attempts: components["schemas"]["WebhookAttemptDto"][];
            fileId: string | null;
            /** Format: uuid */
            id: string;
            nextAttemptAt: (string) | null;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            type: string;
        };
        WebhookDto: {
            description: string | null;
            failingSince: (string) | null;
            /** Format: uuid */
            id: string;
            madeAt: string;
            /** @enum {string} */
            state: "active" | "off" | "failing";
            url: string;
            version: number;
        };
        WebhookMadeDto: {
            description: string | null;
            failingSince: (string) | null;
            /** Format: uuid */
            id: string;
            madeAt: string;
            secret: string;
            /** @enum {string} */
            state: "active" | "off" | "failing";
            url: string;
            version: number;
        };
        WithdrawalDto: {
            measureCodes: string[];
            part: string | null;
        };
        WithdrawalProposalDto: {
            at: string;
            measureCodes: string[];
            part: string | null;
            personName: string;
            reason: string;
        };
        WithdrawnPartDto: {
            at: string;
            part: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    OpenApi_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_list: {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAbsenceDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_list: {
        parameters: {
            query?: {
                cursor?: string;
                state?: "waiting" | "running" | "failing" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFiguresDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_retryAll: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                cursor?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntryDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jurisdictions_listAuthorities: {
        parameters: {
            query?: {
                jurisdiction?: string;
                kind?: "central" | "competent" | "executing" | "secretariat";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exchanges_openConsultation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenConsultationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Entries_entries: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntriesDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedLinkDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secretFile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar text (text/calendar) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseTargets_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTargetsDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseTargets_set: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetHouseTargetsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTargetsDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preview_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDeadlineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_desk: {
        parameters: {
            query?: {
                personId?: string;
                putOff?: boolean;
                scope?: "mine" | "office";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_group: {
        parameters: {
            query?: {
                cursor?: string;
                personId?: string;
                putOff?: boolean;
                scope?: "mine" | "office";
            };
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeskItemDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_putOff: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOffRowDto"];
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackRowDto"];
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Team_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_upload: {
        parameters: {
            query?: {
                name?: string;
            };
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were uploaded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Instruments_list: {
        parameters: {
            query?: {
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentRowDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Instruments_card: {
        parameters: {
            query?: {
                date?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentCardDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Instruments_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jurisdictions_listJurisdictions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jurisdictions_jurisdiction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionProfileDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_year: {
        parameters: {
            query?: {
                region?: string;
                year?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_correctDay: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCalendarDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarCorrectionDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Instruments_relations: {
        parameters: {
            query?: {
                date?: string;
                with?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatyRelationsDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_list: {
        parameters: {
            query?: {
                state?: "proposed" | "approved" | "rejected" | "withdrawn";
                targetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverrideDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_proposeOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeOverrideDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverrideDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_approveOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOverrideDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverrideDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_rejectOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOverrideDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverrideDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_withdrawOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOverrideDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverrideDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LawChanges_verifyProvision: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyProvisionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawVerificationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalBasis_between: {
        parameters: {
            query: {
                date?: string;
                requested: string;
                requesting: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawBetweenDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalBasis_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalBasisQuestionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalBasisAnswerDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events (text/event-stream) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Network_show: {
        parameters: {
            query?: {
                basis?: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
                period?: "3m" | "12m" | "36m";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkViewDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jurisdictions_listNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                cursor?: string;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_read: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Escalation_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Escalation_set: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEscalationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferencesDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_set: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMailPreferencesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferencesDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_readAll: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllDto"];
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_people: {
        parameters: {
            query?: {
                authorityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                basis?: "EIO" | "EEVIDENCE" | "BILATERAL" | "ASEAN_MLAT" | "ETS30" | "NASSAU" | "HARARE" | "BUDAPEST" | "CETS224" | "UNTOC" | "UNCAC" | "VIENNA1988" | "HANOI" | "RECIPROCITY";
                counterpart?: string;
                cursor?: string;
                direction?: "outgoing" | "incoming";
                limit?: number;
                measure?: "statement_of_witness" | "hearing_by_videoconference" | "service_of_documents" | "search_and_seizure" | "house_search" | "search_of_business_premises" | "seizure_of_documents_at_law_firm" | "examination_of_objects_and_sites" | "expert_examination" | "official_records" | "official_and_business_records" | "bank_records" | "virtual_asset_records" | "freezing_of_account" | "freezing_of_accounts" | "restraint_of_real_property" | "enforcement_of_forfeiture_order" | "preservation_of_data" | "expedited_preservation" | "partial_disclosure_of_traffic_data" | "production_of_subscriber_and_traffic_data" | "production_of_data" | "production_of_content" | "provisional_measure_server" | "locate_and_protect_persons" | "supply_of_originals" | "return_of_objects" | "temporary_transfer_of_prisoner" | "other";
                owner?: string;
                text?: string;
                urgency?: "normal" | "priority" | "urgent";
                view?: "open" | "urgent" | "they_wait_for_us" | "we_wait_for_them" | "drafts" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestRowDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_open: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requested_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requested_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ending_acknowledgeWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requesting_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requested_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supplying_askConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_askReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requested_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignMeasuresDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnFile_close: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFileDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supplying_confirmReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_confirmUrgency: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exchanges_consult: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requesting_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supplying_decideConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deciding_declineRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropProposalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftDocuments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftDocuments_attach: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachDocumentsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftDocuments_detach: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ending_dropWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropProposalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delays_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exchanges_formalise: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormaliseDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_forward: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Team_hand: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnFile_note: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedNamesDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delays_postpone: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deciding_proposeRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRefusalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ending_proposeWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWithdrawalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMarksDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Executing_recordExecution: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExecutionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_recordRelay: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRelayDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deciding_recordReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReviewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deciding_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendProposalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Executing_refuseMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMeasureDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_registerReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Speaking_remind: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Executing_renewPreservation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewPreservationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ending_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Speaking_replyToConditions: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToConditionsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exchanges_replyToInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToInformationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_requestOrally: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestOrallyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requested_respond: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delays_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_return: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supplying_returnOriginals: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnOriginalsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transmission_reviewUrgency: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewUrgencyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supplying_sendEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEvidenceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Speaking_sendNote: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Speaking_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_transmit: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransmitRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ending_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendProposalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCountDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFilterDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_arrange: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeFiltersDto"];
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterCountDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_openWith: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenListWithDto"];
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                q: string;
                scope?: "everything" | "headings";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswerDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exchanges_sendInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInformationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChangedDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Instruments_timeLimits: {
        parameters: {
            query?: {
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_offered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOfferDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMadeDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_deliveries: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDeliveryDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_redeliver: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                deliveryId: string;
                id: string;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_turn: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
                /** @description The version last read, as the ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version of what is answered, for the `If-Match` of the next change */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_test: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller; the same key never does the same thing twice */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
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
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process can answer; 503 when it cannot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures in Prometheus text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
