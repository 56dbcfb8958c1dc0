// Made from openapi.json by `npm run api:types`; not to be edited.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the process run? */
        get: operations["health_live"];
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
        /**
         * Can requests be served?
         * @description 503 while the database is away.
         */
        get: operations["health_ready"];
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
        /** Figures for Prometheus */
        get: operations["health_exposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Sets the session cookie. After five failures of an account, or twenty of an address, each further one waits longer (429).
         */
        post: operations["signIn_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out of this browser */
        post: operations["signIn_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out of every browser
         * @description Ends all sessions of the person who asks. Keys stay.
         */
        post: operations["signIn_logoutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password by a one-time token
         * @description Ends every session of the person.
         */
        post: operations["signIn_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the demo newsroom
         * @description Only in demo mode; otherwise 404.
         */
        get: operations["signIn_demo"];
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
        /**
         * Read your own account
         * @description For every session and every key, whatever its scopes.
         */
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your own account */
        patch: operations["me_update"];
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
        /**
         * Change your own password
         * @description Ends all your other sessions. Wrong passwords are slowed down as in signing in (429).
         */
        post: operations["me_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people and service accounts */
        get: operations["users_list"];
        put?: never;
        /**
         * Add a person or a service account
         * @description A person gets a token, shown once, to set a password with. A service account works through keys.
         */
        post: operations["users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one account */
        get: operations["users_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description The last active admin keeps the role (409 `last_admin`).
         */
        patch: operations["users_update"];
        trace?: never;
    };
    "/api/v1/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an account
         * @description Sessions and keys end at once. The answer lists the work to hand over. The last active admin stays (409 `last_admin`).
         */
        post: operations["users_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an account
         * @description Password and roles are as they were; keys have to be made anew.
         */
        post: operations["users_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give out a token to set a new password
         * @description Shown once; earlier tokens of the person stop working.
         */
        post: operations["users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description Your own and those of service accounts that you answer for; all of them for an admin.
         */
        get: operations["keys_list"];
        put?: never;
        /**
         * Make a key
         * @description For yourself, or for a service account. `key` is shown only now. A key never does more than the roles of its owner allow.
         */
        post: operations["keys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one key */
        get: operations["keys_one"];
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description It stops working at once.
         */
        delete: operations["keys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key
         * @description Makes another with the same name, scopes and length of life; asked with a key, with the end of the old one. `key` is shown only now. The old one goes on for the overlap.
         */
        post: operations["keys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the settings */
        get: operations["settings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings
         * @description What an environment variable sets can’t be changed here (422 `set_by_environment`).
         */
        patch: operations["settings_update"];
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List articles */
        get: operations["articles_list"];
        put?: never;
        /**
         * Add an article
         * @description Send exactly one of `text`, `html` and (as multipart/form-data) `file`, or `url` alone: then the page is fetched and kept. The text is stored exactly, and `reading` says how it was made. The same text again is a new article that names `duplicateOf`, the same address one that names `sameAddress`; a dry run tells without keeping anything. A text of more than 200,000 bytes answers 202 with the job that extracts its quotes.
         */
        post: operations["articles_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an article */
        get: operations["articles_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is known about an article
         * @description An absent field stays, null clears.
         */
        patch: operations["articles_edit"];
        trace?: never;
    };
    "/api/v1/articles/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the text of an article
         * @description Exactly the stored text. The ETag is its SHA-256.
         */
        get: operations["articles_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the document of an article
         * @description The bytes it was read from, as a file. 404 where the text itself is all that came.
         */
        get: operations["articleOriginals_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pages or time codes of an article */
        get: operations["articleOriginals_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a newer version of an article
         * @description Send it as a new article is sent, or nothing: then its address is fetched again. The newer version is an article of its own; quotes that people have decided on, and notes with their quotes, are carried over by their words. Where the text is the same, nothing is kept and the answer is 200. 409 `newer_version` names the one that is there already.
         */
        post: operations["versions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what became of the decided quotes of the version before */
        get: operations["versions_carried"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the quotes of an article again
         * @description Say what the text is where its labels mislead. What people have decided, marked, changed or put into a claim stays as it is; a suggestion found again keeps its id, and one that is not found any more goes. Where nothing is different nothing is written. A text of more than 200,000 bytes answers 202 with the job; 409 `being_read` while one is under way, `not_read_yet` where that of a newer version has failed.
         */
        post: operations["extractions_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List feeds */
        get: operations["feeds_list"];
        put?: never;
        /**
         * Add a feed
         * @description It is checked within a minute and then on its schedule; at most 20 new items a check become articles, oldest first, added as you, one page of a site after the other.
         */
        post: operations["feeds_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a feed before it is added
         * @description Fetches it once and keeps nothing. 422 at `/url` with the reason where there is no feed.
         */
        post: operations["feeds_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a feed */
        get: operations["feeds_one"];
        put?: never;
        post?: never;
        /**
         * Remove a feed
         * @description Its articles stay.
         */
        delete: operations["feeds_remove"];
        options?: never;
        head?: never;
        /**
         * Change a feed
         * @description An absent field stays, null clears.
         */
        patch: operations["feeds_edit"];
        trace?: never;
    };
    "/api/v1/feeds/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a feed now
         * @description A feed that is switched off is not checked. 409 `egress_off` with EGRESS=off.
         */
        post: operations["feeds_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a feed
         * @description Each with its article, or why it has none.
         */
        get: operations["feeds_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports */
        get: operations["imports_list"];
        put?: never;
        /**
         * Import a file of articles
         * @description Send the file as multipart/form-data. Each row is an article with the fields of POST /api/v1/articles; a row that is not valid is rejected with its line and reason and keeps none of the others back. After a crash the import goes on at the right line.
         */
        post: operations["imports_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an import */
        get: operations["imports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause an import */
        post: operations["imports_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume an import that is paused or has failed */
        post: operations["imports_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description Articles that were added stay.
         */
        post: operations["imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of an import */
        get: operations["imports_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the rejected rows of an import again
         * @description A new import that reads the same file, as long as it is kept: 7 days after the end.
         */
        post: operations["imports_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rejected rows
         * @description A JSON object a line: line, code, pointer, message, row.
         */
        get: operations["imports_rejectedLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rejected rows as a table
         * @description No cell begins like a formula.
         */
        get: operations["imports_rejectedTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the quotes of an article */
        get: operations["quotes_list"];
        put?: never;
        /**
         * Mark a quote by hand
         * @description It is accepted from the start.
         */
        post: operations["quotes_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which quotes are parts of one quotation
         * @description Each of the `quotations` gets a `group` of its own; one with a single quote stands alone, and so does the only part that would be left of another. To take it back, send the quotations as they were.
         */
        post: operations["quotes_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a quote */
        get: operations["quotes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a quote
         * @description Speakers that you set are confirmed by you. `dependents` are the quotes whose speaker hangs on this one: other rows of the same quotation, and later pronouns and nouns that stand for the same name. With `cascade=preview` nothing changes. Where you have set speakers, `undoToken` takes them back for ten minutes, here and in the `dependents` that have changed too.
         */
        patch: operations["quotes_edit"];
        trace?: never;
    };
    "/api/v1/quotes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject a quote
         * @description Accepting a quote confirms its speakers, and links those whom the article names to the registry. If-Match is heeded where it is sent.
         */
        post: operations["quotes_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject many quotes
         * @description Quotes by `ids`, or those of `articleId` that match `filter`; at most 1,000. Only speakers named at the cue are confirmed by it. Headlines are accepted singly. `undoToken` takes it back for ten minutes.
         */
        post: operations["quotes_decideMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/decisions/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a decision or a change of speakers back
         * @description Takes the `undoToken` of either. Speakers stand again as they were found, with nobody’s word for them where nobody had given it. Quotes that somebody has changed since stay as they are.
         */
        post: operations["quotes_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the quotes of an article as Web Annotations
         * @description A W3C Web Annotation collection (JSON-LD), in the order of the text. Positions are in the stored text and count code points; the published page is named with the words alone.
         */
        get: operations["annotations_annotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers
         * @description Who was merged appears within whom they were merged into.
         */
        get: operations["speakers_list"];
        put?: never;
        /**
         * Add a speaker
         * @description 409 where the name or the Wikidata id is somebody’s.
         */
        post: operations["speakers_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a speaker */
        get: operations["speakers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a speaker
         * @description An absent field stays, null clears, `aliases` replaces all.
         */
        patch: operations["speakers_edit"];
        trace?: never;
    };
    "/api/v1/speakers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a speaker into another
         * @description It stays as a stub; every reference to it means the other.
         */
        post: operations["speakers_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speakers/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge
         * @description Everything that referred to the stub refers to it alone again.
         */
        post: operations["speakers_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sentences of an article by how much they deserve a check
         * @description The narrator’s sentences and those in quotations. They are read from the text when you ask.
         */
        get: operations["statements_sentences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{id}/claim-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what to mind when claims are made of a quote
         * @description The assertions in it, words that must be named, words that weaken, and what goes without saying.
         */
        get: operations["statements_ofQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/claim-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what to mind when claims are made of selected words
         * @description As for a quote; who speaks is not known.
         */
        get: operations["statements_ofSelection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claim-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what to mind about a statement that is being written
         * @description As for a quote, of these words alone: places are in the statement, and a word can only stand for what it names itself. Nothing is kept.
         */
        get: operations["statements_ofStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List claims */
        get: operations["desk_list"];
        put?: never;
        /**
         * Draft a claim
         * @description Claimant, date and place are taken from the first quote where they are not given.
         */
        post: operations["claims_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a claim: everything one screen needs */
        get: operations["desk_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a claim
         * @description A public change in review voids the approvals; an approved claim falls back to researching. 409 `needs_correction` while published.
         */
        patch: operations["claims_edit"];
        trace?: never;
    };
    "/api/v1/claims/{id}/embargo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or lift the embargo of a claim
         * @description The same as the field `embargoUntil` of the claim, for publishers too.
         */
        post: operations["claims_embargo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be done with a claim now
         * @description Judged for the caller, without inputs.
         */
        get: operations["claims_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History of a claim */
        get: operations["claims_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/history/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed log of a claim
         * @description JSON Lines: a head, every event with its hash, and a signature of all lines before it. Check it with `claimdesk audit verify-log`.
         */
        get: operations["claims_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a claim */
        get: operations["claims_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/versions/{range}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a claim, or the difference of two */
        get: operations["claims_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of a claim */
        get: operations["claims_contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appearances of a claim */
        get: operations["claims_appearances"];
        put?: never;
        /** Add an appearance */
        post: operations["claims_addAppearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appearances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an appearance
         * @description If-Match is not needed: an appearance is never edited.
         */
        delete: operations["claims_removeAppearance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of a claim
         * @description In the order in which it was added, with other uses of the same addresses. Notes for the checklist that this person has opened it.
         */
        get: operations["evidence_list"];
        put?: never;
        /**
         * Add evidence
         * @description The same address twice is recognised, not refused: see `duplicates`. The archived copy is pending. A document without an address is sent as multipart/form-data with its `file`, which is its copy at once; untitled, it is called as the file.
         */
        post: operations["evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of evidence */
        get: operations["evidence_read"];
        put?: never;
        post?: never;
        /**
         * Remove evidence
         * @description Versions and editions that show it keep it.
         */
        delete: operations["evidence_remove"];
        options?: never;
        head?: never;
        /**
         * Change evidence
         * @description If-Match is the version of the piece, not of its claim.
         */
        patch: operations["evidence_change"];
        trace?: never;
    };
    "/api/v1/evidence/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put removed evidence back
         * @description It has its place and number again. If-Match is the version since its removal, one more than before.
         */
        post: operations["evidence_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to archive the page
         * @description For a piece whose archive is pending or failed; 409 otherwise. Raises no version.
         */
        post: operations["archive_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about the archived copy */
        get: operations["archive_copy"];
        put?: never;
        /**
         * Bring a copy by hand
         * @description HTML, PDF, DOCX, plain text or a picture, of 10 MiB at most. The answer says who brought it.
         */
        post: operations["archive_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/copy/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the text of the archived copy */
        get: operations["archive_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/copy/bytes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Save the archived copy, byte for byte */
        get: operations["archive_bytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Size of the archive */
        get: operations["archive_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search evidence and its archived copies
         * @description All of the desk when nothing is looked for; what was added last comes first.
         */
        get: operations["library_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links of evidence by how they fare
         * @description Dead, moved, changed and blocked links of public checks, unless told otherwise; those that came into their state last come first.
         */
        get: operations["links_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the link of a piece of evidence now
         * @description Its `link.checkedAt` moves once the page was visited, which is as soon as its site may be. Raises no version.
         */
        post: operations["links_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/link/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a changed page says now
         * @description To be compared with the text of the archived copy; 404 unless `link.differs`.
         */
        get: operations["links_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/link/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a page with its archived copy, word by word
         * @description What stayed and what was added, joined, is the page; what stayed and what was removed the copy. 404 unless `link.differs`.
         */
        get: operations["links_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Threads of a claim
         * @description Oldest first, with all comments; resolved ones stay.
         */
        get: operations["threads_list"];
        put?: never;
        /**
         * Open a thread
         * @description With `suggestion` it carries other words for those of its target: the text stays until somebody who may edit it accepts them.
         */
        post: operations["threads_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes on an article
         * @description Threads about its quotes and other words, in the order of the text, with all comments; resolved ones stay, and those whose words have vanished come last.
         */
        get: operations["threads_notes"];
        put?: never;
        /**
         * Write a note on a quote, or on other words of an article
         * @description It comes along to newer versions of the article, with its quote or its words; 409 `newer_version` where there is one already.
         */
        post: operations["threads_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a thread */
        post: operations["threads_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a thread
         * @description A "must" only by the person who opened it or a publisher: else 403 with `only_opener_or_publisher` and who could.
         */
        post: operations["threads_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a suggestion
         * @description Makes a version of the claim, to which who suggested has contributed as well as who accepts; settles the thread. In review it voids the approvals, like every edit. 409 `words_changed` where the words stand there no more. To reject or withdraw a suggestion, resolve its thread.
         */
        post: operations["threads_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a thread */
        post: operations["threads_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/pending-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your unsent comments on a claim
         * @description Your own; nobody else can read them, whatever their role. Version 0 and empty where there are none.
         */
        get: operations["pendingReview_read"];
        /**
         * Keep your unsent comments on a claim
         * @description All of them, in place of those kept before. If-Match is the version of your unsent comments, `"0"` the first time. No event and no history tells of it. To send a comment, open a thread.
         */
        put: operations["pendingReview_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rating scales
         * @description The current version of each, in each language.
         */
        get: operations["deskData_ratings"];
        put?: never;
        /**
         * Add a rating scale or a new version of one
         * @description Of the same key and language it is the next version; claims keep the version they were rated with.
         */
        post: operations["deskData_addRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checklists
         * @description What authors answer on submit, and reviewers on approve.
         */
        get: operations["deskData_checklists"];
        put?: never;
        /**
         * Replace a checklist
         * @description Items that keep their id keep the answers given.
         */
        post: operations["deskData_addChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The workflow as data
         * @description The server decides every move by this table.
         */
        get: operations["deskData_workflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a claim
         * @description Inputs stand beside the name. A refused move changes nothing: 409 `move_refused` names every unmet guard and who could make the move. A field that is no input of the move is 400.
         */
        post: operations["publishing_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ClaimReview as it would be published now
         * @description In any state; of an unfinished claim it has errors.
         */
        get: operations["publishing_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public page as it would be published now
         * @description In any state, once the claim is rated. It says how much of it is public; only this site may show it in a frame. `view` asks for an embed in its place, `lang` for the page in a language of the statement.
         */
        get: operations["publishing_previewPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{slug}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ClaimReview of a fact-check
         * @description schema.org JSON-LD. 410 once it is retracted.
         */
        get: operations["pages_claimReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page of a fact-check
         * @description With exactly one ClaimReview in JSON-LD, in the claim’s own language. Unknown addresses answer 404: a page for those who accept text/html, problem details for everybody else.
         */
        get: operations["pages_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{slug}/embed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fact-check for a frame on another site
         * @description Without script and cookies; follows corrections and retraction. Unknown addresses answer 404: a page for those who accept text/html, problem details for everybody else.
         */
        get: operations["pages_embed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{slug}/v/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier version of a fact-check
         * @description Without ClaimReview. The current edition’s number leads to its page (302). Unknown addresses answer 404: a page for those who accept text/html, problem details for everybody else.
         */
        get: operations["pages_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Corrections and retractions
         * @description In English or Indonesian, by Accept-Language. 50 entries a page.
         */
        get: operations["pages_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 50 fact-checks as Atom feed */
        get: operations["feeds_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 50 fact-checks as JSON Feed */
        get: operations["feeds_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claim-reviews.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All live ClaimReviews as schema.org DataFeed
         * @description One document without pages, in the order in which the claims were drafted; it is streamed, so read it as a stream once it is large.
         */
        get: operations["feeds_dataFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha1/claims:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search fact-checks as with Google’s Fact Check Tools API
         * @description Needs `query` or `reviewPublisherSiteFilter`. Problems are `application/json` here, and carry Google’s `error` too. Of words that are in very many claims, the newest 1,000 are ranked. Google’s system parameters (`key`, `alt`, …) are passed over.
         */
        get: operations["claimSearch_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What robots may read, and where the sitemap is */
        get: operations["discovery_robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sitemap for search engines
         * @description Every fact-check that stands, with the time of its current edition. Retracted ones are not in it: their pages ask not to be kept. From 50,000 on it is an index of `/sitemap-{number}.xml`.
         */
        get: operations["discovery_sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-{number}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One part of a sitemap that is too long for one file */
        get: operations["discovery_sitemapPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How another site shows a fact-check (oEmbed)
         * @description Of type `rich`, for pages of fact-checks here; pages link to it. 404 for other addresses, 501 for formats other than json and xml. The frame follows corrections and retraction.
         */
        get: operations["discovery_oEmbed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List fact-checks of others */
        get: operations["references_list"];
        put?: never;
        /**
         * Take in fact-checks of others
         * @description From the ClaimReviews of a page (JSON-LD, microdata, RDFa), a DataFeed, or an answer of Google’s Fact Check Tools, however they are written. What is known already is brought up to date. 422 `no_claim_review` where there is none.
         */
        post: operations["references_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a fact-check of somebody else */
        get: operations["references_one"];
        put?: never;
        post?: never;
        /** Remove a fact-check of somebody else */
        delete: operations["references_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far your practice is */
        get: operations["practice_read"];
        put?: never;
        /**
         * Practise on the sample article
         * @description The copy, and all that is made from it, is there for the caller alone: in no list, never public, and out of everybody’s sight after DELETE.
         */
        post: operations["practice_begin"];
        /**
         * End your practice
         * @description From then on nobody sees any of it. Without a running round nothing happens.
         */
        delete: operations["practice_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the practice colleague approve your claim
         * @description By the move `approve`, with everything opened and ticked. 409 `nothing_in_review` where no claim of the round waits for it.
         */
        post: operations["practice_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note which version of a claim you have looked at
         * @description The dossier tells it as `lastSeen`, to this person alone. It never goes back to an older version. The claim stays as it is.
         */
        post: operations["desk_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your work: what waits for you, and how much
         * @description Each part has the first 50 claims and how many there are. A claim can stand in several.
         */
        get: operations["desk_myWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export claims
         * @description Streamed whole, in the order in which the rows were made. What was there before and after is in it exactly once. In the table no cell begins like a formula: such a text has an apostrophe before it.
         */
        get: operations["exports_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export quotes
         * @description Streamed whole, in the order in which the rows were made. What was there before and after is in it exactly once. In the table no cell begins like a formula: such a text has an apostrophe before it.
         */
        get: operations["exports_quotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export evidence
         * @description Streamed whole, in the order in which the rows were made. What was there before and after is in it exactly once. In the table no cell begins like a formula: such a text has an apostrophe before it.
         */
        get: operations["exports_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the evidence pack of a claim
         * @description A ZIP for lawyers and assessors: the claim, each ClaimReview that was published, the archived copies, and the signed history, with their hashes and the desk’s signature, to be checked without the desk. Confidential: it holds sensitive evidence and comments too, and needs `evidence:read` and `threads:read` besides.
         */
        get: operations["evidencePack_pack"];
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
        /**
         * List jobs
         * @description Those that you asked for; with `jobs:oversee`, which admins have, everybody’s and the desk’s own.
         */
        get: operations["jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Ask again until `state` is `succeeded` or `failed`.
         */
        get: operations["jobs_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job again
         * @description For whoever asked for it, and for admins. An import goes on at the place that it reached.
         */
        post: operations["jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Of what you may read, in the order of their transactions; none is skipped, however late it was committed.
         */
        get: operations["events_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream of events and presence (server-sent events)
         * @description Of what you may read: `hello` with the cursor at which it begins, then `change` for each event, with its cursor as id, `presence`, without an id, for who looks at what, and `beat` every 15 seconds, so that silence is a lost connection. Resume with `Last-Event-ID`; a new stream begins now. It ends when the session, the key or the role does.
         */
        get: operations["events_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where you are
         * @description Told to every open stream and kept nowhere. A hint, never a lock. Of a practice round nobody is told.
         */
        post: operations["events_say"];
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
        /** List webhooks */
        get: operations["webhooks_list"];
        put?: never;
        /**
         * Add a webhook
         * @description It is told of what happens from now on, in messages after Standard Webhooks 1.0.0. `secret` is shown only now. 422 at `/url` for an address that the desk does not go to; 409 `egress_off` with EGRESS=off.
         */
        post: operations["webhooks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["webhooks_one"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description Its delivery log goes with it.
         */
        delete: operations["webhooks_remove"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description An absent field stays. Switched on again, it gets what was on its way, and what happens from now on; replay what it has missed.
         */
        patch: operations["webhooks_edit"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook
         * @description `secret` is shown only now. For the overlap every message has two signatures, one of each secret. 409 `secret_overlap` while one runs, unless `overlapHours` is 0: then both secrets before end at once.
         */
        post: operations["webhooks_rotate"];
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
        /**
         * Send a test to a webhook
         * @description The event `webhook.tested`, whatever events it wants; see its deliveries for what came of it. 409 `webhook_inactive` where it is switched off.
         */
        post: operations["webhooks_test"];
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
        /**
         * List the deliveries of a webhook
         * @description Those that are settled are kept for 30 days.
         */
        get: operations["deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description What is sent, and at each try where it went, with which headers, and what came back.
         */
        get: operations["deliveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a delivery
         * @description With the same `webhook-id` and `claimdesk-replay: true`; its tries begin anew. While the webhook is switched off it waits.
         */
        post: operations["deliveries_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay many deliveries
         * @description Those that failed, or from a point on everything that the webhook wants, also what happened while it was switched off. `?dryRun=true` says how many.
         */
        post: operations["deliveries_replayMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "article.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A published text was taken in. */
        post: operations["on_article_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.extracted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The quotes of a long text were found, or those of any text again; a short text has its quotes when it is added. */
        post: operations["on_article_extracted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.version_added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A newer version of an article was taken in. */
        post: operations["on_article_version_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is known about an article was changed. */
        post: operations["on_article_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A feed is watched. */
        post: operations["on_feed_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A feed was changed, or has stopped by itself. */
        post: operations["on_feed_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A feed is no longer watched; its articles stay. */
        post: operations["on_feed_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.retried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A job that had failed was begun anew. */
        post: operations["on_job_retried"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file of articles was handed in. */
        post: operations["on_import_started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The import of a file was paused. */
        post: operations["on_import_paused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The import of a file goes on. */
        post: operations["on_import_resumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The import of a file was cancelled; what it had added stays. */
        post: operations["on_import_cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every row of a file was added, left out or rejected. */
        post: operations["on_import_ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bounds, kind or speakers of a quote were changed. */
        post: operations["on_quote_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.decided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person accepted or rejected a quote. */
        post: operations["on_quote_decided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "speaker.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody who is quoted entered the registry. */
        post: operations["on_speaker_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "speaker.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is known about a speaker was changed. */
        post: operations["on_speaker_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "speaker.merged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two entries of the registry are one speaker. */
        post: operations["on_speaker_merged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "speaker.unmerged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two entries of the registry are two speakers again. */
        post: operations["on_speaker_unmerged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A claim was drafted. */
        post: operations["on_claim_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fields of a claim were changed. */
        post: operations["on_claim_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim.moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A claim made a move of the workflow. */
        post: operations["on_claim_moved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A piece of evidence was added to a claim. */
        post: operations["on_evidence_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A piece of evidence was changed. */
        post: operations["on_evidence_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A piece of evidence was taken off a claim. */
        post: operations["on_evidence_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There is a copy of the page behind a piece of evidence now. */
        post: operations["on_evidence_archived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.archive_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No copy of the page behind a piece of evidence could be made, or not yet. */
        post: operations["on_evidence_archive_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evidence.link_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The link of a piece of evidence fares otherwise than before. */
        post: operations["on_evidence_link_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "thread.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A comment was opened on a claim. */
        post: operations["on_thread_opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "thread.commented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody answered a comment. */
        post: operations["on_thread_commented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "thread.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A comment was settled. */
        post: operations["on_thread_resolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "thread.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A settled comment was opened again. */
        post: operations["on_thread_reopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "thread.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggested words were taken into a claim. */
        post: operations["on_thread_accepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A comment was opened on a quote, or on other words of an article. */
        post: operations["on_note_opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.commented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody answered a comment on words of an article. */
        post: operations["on_note_commented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A comment on words of an article was settled. */
        post: operations["on_note_resolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A settled comment on words of an article was opened again. */
        post: operations["on_note_reopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim_review.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fact-check became public. */
        post: operations["on_claim_review_published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim_review.corrected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A corrected edition took the place of a public fact-check. */
        post: operations["on_claim_review_corrected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "claim_review.retracted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A public fact-check was withdrawn. */
        post: operations["on_claim_review_retracted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.redacted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Words were blanked by order; copies elsewhere have to follow. */
        post: operations["on_content_redacted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An address is told of events. */
        post: operations["on_webhook_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A webhook was changed, or its secret. */
        post: operations["on_webhook_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An address is told of events no more. */
        post: operations["on_webhook_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.tested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody wants to see whether messages arrive. */
        post: operations["on_webhook_tested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A webhook was switched off, since it is gone or nothing was delivered for five days. */
        post: operations["on_webhook_disabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody joined the desk. */
        post: operations["on_user_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.roles_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody was given other roles. */
        post: operations["on_user_roles_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody left the desk; their sessions and keys ended. */
        post: operations["on_user_deactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        HealthAnswer: {
            /**
             * @description What the process says of itself
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        LoginRequest: {
            /**
             * @description E-mail address of the account, in any case
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Password
             * @example correct horse battery
             */
            password: string;
        };
        SetPasswordRequest: {
            /**
             * @description One-time token, from an admin
             * @example q0F1…
             */
            token: string;
            /**
             * @description New password: any characters, but not the name or the address of the person
             * @example correct horse battery
             */
            newPassword: string;
        };
        DemoPersonAnswer: {
            /**
             * @description Name
             * @example Ayu Contoh
             */
            name: string;
            /**
             * Format: email
             * @description Address to sign in with
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Roles
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Password, the same for all
             * @example claimdesk-demo
             */
            password: string;
            /**
             * @description What they do at the desk
             * @example Brings articles in.
             */
            about: string;
        };
        DemoNewsroomAnswer: {
            /**
             * @description The demo newsroom
             * @example []
             */
            people: components["schemas"]["DemoPersonAnswer"][];
        };
        MeAnswer: {
            /**
             * Format: uuid
             * @description Id of the account
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 3
             */
            version: number;
            /**
             * @description A person or a service account
             * @example person
             * @enum {string}
             */
            kind: "person" | "service";
            /**
             * @description Name
             * @example Ayu Contoh
             */
            name: string;
            /**
             * Format: email
             * @description Address to sign in with
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Roles
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale: "en" | "id";
            /**
             * @description What this request’s session or key may do
             * @example [
             *       "account:read",
             *       "articles:read",
             *       "articles:write"
             *     ]
             */
            permissions: string[];
        };
        MyChanges: {
            /**
             * @description Your name, as others see it
             * @example Ayu Contoh
             */
            name?: string;
            /**
             * @description Language of your screen
             * @example id
             * @enum {string}
             */
            locale?: "en" | "id";
        };
        ChangePasswordRequest: {
            /**
             * @description The password until now
             * @example correct horse battery
             */
            currentPassword: string;
            /**
             * @description New password: any characters, but not your name or address
             * @example staple battery horse
             */
            newPassword: string;
        };
        UserAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 3
             */
            version: number;
            /**
             * @description A person or a service account
             * @example person
             * @enum {string}
             */
            kind: "person" | "service";
            /**
             * @description Name
             * @example Ayu Contoh
             */
            name: string;
            /**
             * Format: email
             * @description Address to sign in with
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Roles
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale: "en" | "id";
            /**
             * Format: uuid
             * @description Who answers for a service account
             * @example null
             */
            responsibleId: string | null;
            /**
             * @description False once deactivated
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was deactivated
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:00:00.000Z
             */
            updatedAt: string;
        };
        PageInfo: {
            /**
             * @description For the page after this one; null on an empty page
             * @example WyJuIl0.9f8e7d6c
             */
            nextCursor: string | null;
            /**
             * @description For the page before this one
             * @example null
             */
            prevCursor: string | null;
            /**
             * @description There are more rows after this page
             * @example false
             */
            hasMore: boolean;
        };
        UserPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["UserAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        NewUserRequest: {
            /**
             * Format: email
             * @description Address to sign in with; nobody else may have it, in any case
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Name, as others see it
             * @example Ayu Contoh
             */
            name: string;
            /**
             * @description Roles; several add up, none at all sees nothing
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale?: "en" | "id";
            /**
             * @description A person, or a service account that works through keys alone
             * @example person
             * @enum {string}
             */
            kind?: "person" | "service";
            /**
             * Format: uuid
             * @description Service accounts only, and needed there: the person whose work theirs counts as
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            responsibleId?: string;
        };
        OneTimeTokenAnswer: {
            /**
             * @description Shown only now; for `POST /auth/password`
             * @example q0F1…
             */
            token: string;
            /**
             * Format: date-time
             * @description Until when it works
             * @example 2026-12-01T09:00:00.000Z
             */
            expiresAt: string;
        };
        NewUserAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 3
             */
            version: number;
            /**
             * @description A person or a service account
             * @example person
             * @enum {string}
             */
            kind: "person" | "service";
            /**
             * @description Name
             * @example Ayu Contoh
             */
            name: string;
            /**
             * Format: email
             * @description Address to sign in with
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Roles
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale: "en" | "id";
            /**
             * Format: uuid
             * @description Who answers for a service account
             * @example null
             */
            responsibleId: string | null;
            /**
             * @description False once deactivated
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was deactivated
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description For the person to set a first password; null for service accounts
             * @example {
             *       "token": "q0F1…",
             *       "expiresAt": "2026-12-01T09:00:00.000Z"
             *     }
             */
            passwordSetup: components["schemas"]["OneTimeTokenAnswer"] | null;
        };
        UserChanges: {
            /**
             * @description Name, as others see it
             * @example Ayu Contoh
             */
            name?: string;
            /**
             * @description All roles from now on
             * @example [
             *       "contributor",
             *       "checker"
             *     ]
             */
            roles?: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale?: "en" | "id";
            /**
             * Format: uuid
             * @description Service accounts only: who answers for it from now on
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            responsibleId?: string;
        };
        OpenClaimAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1042
             */
            ref: string;
            /**
             * @description Where it stands
             * @example researching
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved";
            /**
             * @description What it says
             * @example Solar exports rose by 40 percent in 2025
             */
            statement: string;
        };
        ServiceAccountAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Name
             * @example Archive robot
             */
            name: string;
        };
        DeactivatedUserAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 3
             */
            version: number;
            /**
             * @description A person or a service account
             * @example person
             * @enum {string}
             */
            kind: "person" | "service";
            /**
             * @description Name
             * @example Ayu Contoh
             */
            name: string;
            /**
             * Format: email
             * @description Address to sign in with
             * @example ayu@newsroom.example
             */
            email: string;
            /**
             * @description Roles
             * @example [
             *       "contributor"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Language of the screen
             * @example id
             * @enum {string}
             */
            locale: "en" | "id";
            /**
             * Format: uuid
             * @description Who answers for a service account
             * @example null
             */
            responsibleId: string | null;
            /**
             * @description False once deactivated
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was deactivated
             * @example null
             */
            deactivatedAt: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Claims in open states that are assigned to them: hand these over
             * @example []
             */
            openWork: components["schemas"]["OpenClaimAnswer"][];
            /**
             * @description Service accounts whose keys rest until somebody else answers for them
             * @example []
             */
            serviceAccounts: components["schemas"]["ServiceAccountAnswer"][];
        };
        KeyAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 1
             */
            version: number;
            /**
             * @description What it is for
             * @example Newsletter script
             */
            name: string;
            /**
             * Format: uuid
             * @description The account that it acts for
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            ownerId: string;
            /**
             * @description Name of that account
             * @example Ayu Contoh
             */
            ownerName: string;
            /**
             * @description What it may do
             * @example [
             *       "articles:*",
             *       "claims:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it ends
             * @example 2027-01-31T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was last used, exact to a minute
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: uuid
             * @description Who made it; null: the command line
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            createdBy: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
        };
        KeyPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["KeyAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        NewKeyRequest: {
            /**
             * @description What it is for
             * @example Newsletter script
             */
            name: string;
            /**
             * @description What it may do, within the roles of its owner: permissions such as `articles:read`, `articles:*`, or `*`
             * @example [
             *       "articles:*",
             *       "claims:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it ends; absent or null: never
             * @example 2027-01-31T00:00:00.000Z
             */
            expiresAt?: string | null;
            /**
             * Format: uuid
             * @description The service account that it is for; absent: oneself
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            ownerId?: string;
        };
        NewKeyAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 1
             */
            version: number;
            /**
             * @description What it is for
             * @example Newsletter script
             */
            name: string;
            /**
             * Format: uuid
             * @description The account that it acts for
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            ownerId: string;
            /**
             * @description Name of that account
             * @example Ayu Contoh
             */
            ownerName: string;
            /**
             * @description What it may do
             * @example [
             *       "articles:*",
             *       "claims:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it ends
             * @example 2027-01-31T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was last used, exact to a minute
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: uuid
             * @description Who made it; null: the command line
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            createdBy: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * @description The key itself, shown only now
             * @example cd_019ab2c47d1e7c3a9b570f4d2a6e8c10_…
             */
            key: string;
        };
        RotateKeyRequest: {
            /**
             * @description Hours that the key goes on beside its successor; 0 ends it at once
             * @default 24
             * @example 24
             */
            overlapHours: number;
        };
        OrganisationAnswer: {
            /**
             * @description Name
             * @example Redaksi Contoh
             */
            name: string | null;
            /**
             * Format: uri
             * @description Home page
             * @example https://redaksi.example
             */
            url: string | null;
            /**
             * Format: uri
             * @description Logo
             * @example https://redaksi.example/logo.png
             */
            logo: string | null;
        };
        SettingsAnswer: {
            /**
             * @description Always `settings`
             * @example settings
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 2
             */
            version: number;
            /**
             * @description Who publishes; environment variables win over what is set here
             * @example {
             *       "name": "Redaksi Contoh",
             *       "url": "https://redaksi.example",
             *       "logo": null
             *     }
             */
            organisation: components["schemas"]["OrganisationAnswer"];
            /**
             * @description Persons who must approve
             * @example 1
             */
            approvalsNeeded: number;
            /**
             * @description Pages of evidence are archived; not with EGRESS=off
             * @example true
             */
            archives: boolean;
            /**
             * @description The Wayback Machine is asked to save pages of evidence too
             * @example false
             */
            wayback: boolean;
            /**
             * Format: uri
             * @description What the world calls this desk; set by PUBLIC_URL
             * @example https://desk.example
             */
            publicUrl: string;
            /**
             * @description The fictional newsroom, which publishes without further settings
             * @example false
             */
            demo: boolean;
            /**
             * @description What must be set before anything can be published: of name, url, logo, publicUrl
             * @example [
             *       "logo"
             *     ]
             */
            missingToPublish: string[];
        };
        OrganisationChanges: {
            /**
             * @description Name of the publishing organisation
             * @example Redaksi Contoh
             */
            name?: string | null;
            /**
             * Format: uri
             * @description Its home page
             * @example https://redaksi.example
             */
            url?: string | null;
            /**
             * Format: uri
             * @description Its logo
             * @example https://redaksi.example/logo.png
             */
            logo?: string | null;
        };
        SettingsChanges: {
            /**
             * @description Who publishes
             * @example {
             *       "name": "Redaksi Contoh"
             *     }
             */
            organisation?: components["schemas"]["OrganisationChanges"];
            /**
             * @description Persons who must approve before a claim can be published
             * @example 2
             */
            approvalsNeeded?: number;
            /**
             * @description Ask the Wayback Machine (web.archive.org) to save every page of evidence that is not sensitive
             * @example true
             */
            wayback?: boolean;
        };
        AddArticleRequest: {
            /**
             * @description Its title
             * @example Putin dan Hollande: kita akan bertindak bersama
             */
            title?: string | null;
            /**
             * @description Where it was published
             * @example Harian Contoh
             */
            outlet?: string | null;
            /**
             * @description The news agency it comes from
             * @example RIA Novosti
             */
            agency?: string | null;
            /**
             * @description Who wrote it
             * @example Ayu Contoh
             */
            author?: string | null;
            /**
             * Format: uri
             * @description Where it stands on the web; alone, it is fetched
             * @example https://news.example.org/2015/11/26/moskow
             */
            url?: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-11-26
             */
            publishedOn?: string | null;
            /**
             * Format: date
             * @description When its statements were made
             * @example 2015-11-26
             */
            statementDate?: string | null;
            /**
             * @description Where its statements were made
             * @example Moskow
             */
            statementPlace?: string | null;
            /**
             * @description Its language, BCP 47; recognised when absent
             * @example id
             */
            language?: string;
            /**
             * @description The text, stored exactly as it is sent
             * @example “Itulah arti pertemuan kami di Moskow,” kata Hollande.
             */
            text?: string;
            /**
             * @description The page; its readable text is stored, the page itself is kept
             * @example <article><p>…</p></article>
             */
            html?: string;
            /**
             * Format: binary
             * @description multipart/form-data only: a .txt, .html, .pdf, .docx, .eml, .srt or .vtt file; its encoding is recognised
             * @example (the file)
             */
            file?: string;
        };
        EncodingAnswer: {
            /**
             * @description Its name in the WHATWG Encoding Standard
             * @example windows-1251
             */
            name: string;
            /**
             * @description How that is known. content_type: what came with it said so. declared: the document itself says so. guessed: look at it with care
             * @example declared
             * @enum {string}
             */
            how: "byte_order_mark" | "content_type" | "declared" | "valid_utf8" | "guessed";
        };
        ReadingStepAnswer: {
            /**
             * @description What was done
             * @example joined_hyphens
             * @enum {string}
             */
            code: "left_out_byte_order_mark" | "undecodable_bytes" | "suffix_differs" | "paragraphs_from_markup" | "left_out_page_parts" | "whole_page" | "joined_lines" | "joined_hyphens" | "left_out_page_numbers" | "left_out_running_heads" | "pages_without_text" | "left_out_pictures" | "left_out_comments" | "chose_plain_text" | "left_out_attachments" | "line_ends" | "joined_cues" | "left_out_markup" | "left_out_notes" | "left_out_repeated_lines";
            /**
             * @description How often
             * @example 12
             */
            count: number;
        };
        ReadingAnswer: {
            /**
             * @description Null where no bytes had to be decoded
             * @example {
             *       "name": "windows-1251",
             *       "how": "declared"
             *     }
             */
            encoding: components["schemas"]["EncodingAnswer"] | null;
            /**
             * @description All that was changed or left out
             * @example [
             *       {
             *         "code": "joined_hyphens",
             *         "count": 12
             *       }
             *     ]
             */
            steps: components["schemas"]["ReadingStepAnswer"][];
            /**
             * @description Attachments of an e-mail, which are not read
             * @example [
             *       "laporan.pdf"
             *     ]
             */
            attachments: string[];
        };
        OriginalAnswer: {
            /**
             * @description What it is
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description The name it came with
             * @example laporan.pdf
             */
            fileName: string | null;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /**
             * Format: uri
             * @description The address that was asked; null: it was sent
             * @example https://news.example.org/a
             */
            address: string | null;
            /**
             * Format: uri
             * @description Where redirects led
             * @example https://news.example.org/2026/a
             */
            finalAddress: string | null;
            /**
             * Format: date-time
             * @description When it was fetched
             * @example 2026-11-23T09:30:00.000Z
             */
            fetchedAt: string | null;
        };
        SpanAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
        };
        ArticleWarningAnswer: {
            /**
             * @description date_missing: no date is known. bidi_controls: characters that reorder what is seen
             * @example date_missing
             * @enum {string}
             */
            code: "date_missing" | "bidi_controls";
            /**
             * @description The first place
             * @example {
             *       "start": 12,
             *       "end": 13
             *     }
             */
            at: components["schemas"]["SpanAnswer"] | null;
            /**
             * @description How many there are
             * @example 1
             */
            count: number;
        };
        KindCounts: {
            /**
             * @description Between marks
             * @example 18
             */
            direct: number;
            /**
             * @description Reported
             * @example 7
             */
            indirect: number;
            /**
             * @description Reported, partly between marks
             * @example 4
             */
            mixed: number;
            /**
             * @description Hints from a headline
             * @example 1
             */
            headline: number;
        };
        QuoteCounts: {
            /**
             * @description All
             * @example 30
             */
            total: number;
            /**
             * @description Nobody has decided yet
             * @example 30
             */
            suggested: number;
            /**
             * @description Accepted
             * @example 0
             */
            accepted: number;
            /**
             * @description Rejected
             * @example 0
             */
            rejected: number;
            /**
             * @description All of them by kind
             * @example {
             *       "direct": 18,
             *       "indirect": 7,
             *       "mixed": 4,
             *       "headline": 1
             *     }
             */
            byKind: components["schemas"]["KindCounts"];
        };
        SameAddressAnswer: {
            /**
             * Format: uuid
             * @description That article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T09:30:00.000Z
             */
            at: string;
        };
        CarriedCountsAnswer: {
            /**
             * @description The same words at the same place; their decisions hold
             * @example 12
             */
            same: number;
            /**
             * @description The same words at another place; their decisions hold
             * @example 3
             */
            moved: number;
            /**
             * @description Words that are only alike; suggested again, to be looked at
             * @example 1
             */
            changed: number;
            /**
             * @description Nothing like them is there any more
             * @example 1
             */
            vanished: number;
        };
        OtherVersionAnswer: {
            /**
             * Format: uuid
             * @description That version
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T09:30:00.000Z
             */
            at: string;
            /**
             * @description What became of decided quotes from the earlier to the newer
             * @example {
             *       "same": 12,
             *       "moved": 3,
             *       "changed": 1,
             *       "vanished": 1
             *     }
             */
            carried: components["schemas"]["CarriedCountsAnswer"];
        };
        ArticleNeedAnswer: {
            /**
             * @description The code of a warning of the article or of an undecided quote, `headline` or `speakers_to_confirm`
             * @example mismatched_marks
             */
            code: string;
            /**
             * @description How often
             * @example 2
             */
            count: number;
        };
        PersonName: {
            /**
             * Format: uuid
             * @description Who
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13
             */
            id: string;
            /**
             * @description Their name
             * @example Rina Contoh
             */
            name: string;
        };
        ArticleJobAnswer: {
            /**
             * Format: uuid
             * @description The job
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Where it stands
             * @example succeeded
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed";
            /**
             * @description How far it is, 0 to 1
             * @example 1
             */
            progress: number;
            /**
             * @description Why it failed
             * @example null
             */
            error?: {
                /**
                 * @description Stable code
                 * @example took_too_long
                 */
                code: string;
                /**
                 * @description One plain sentence
                 * @example The text took too long to read.
                 */
                message: string;
            } | null;
        };
        ArticleAnswer: {
            /**
             * Format: uuid
             * @description The article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Its title
             * @example Putin dan Hollande: kita akan bertindak bersama
             */
            title: string | null;
            /**
             * @description Its language, BCP 47
             * @example id
             */
            language: string;
            /**
             * @description How sure that is, 0 to 1; 1 when a person has said it
             * @example 0.98
             */
            languageConfidence: number;
            /**
             * @description UTF-16 code units
             * @example 5604
             */
            textLength: number;
            /**
             * @description SHA-256 of the text in UTF-8
             * @example e40e12e99a77c4396e352f99350e7244e1566dde9db3217c1754b1387e07f53d
             */
            sha256: string;
            /**
             * @description What it came as
             * @example text
             * @enum {string}
             */
            format: "text" | "html" | "pdf" | "docx" | "eml" | "srt" | "vtt";
            /**
             * @description Where it was published
             * @example Harian Contoh
             */
            outlet: string | null;
            /**
             * @description The news agency it comes from
             * @example RIA Novosti
             */
            agency: string | null;
            /**
             * @description Who wrote it
             * @example Ayu Contoh
             */
            author: string | null;
            /**
             * @description Whose photo
             * @example Berita RIA. Mikhail Klimentiev
             */
            photoCredit: string | null;
            /**
             * Format: uri
             * @description Where it stands on the web
             * @example https://news.example.org/2015/11/26/moskow
             */
            url: string | null;
            /**
             * Format: date
             * @description When it was published; null is unknown
             * @example 2015-11-26
             */
            publishedOn: string | null;
            /**
             * Format: date
             * @description When its statements were made; null is unknown
             * @example 2015-11-26
             */
            statementDate: string | null;
            /**
             * @description Where its statements were made
             * @example Moskow
             */
            statementPlace: string | null;
            /**
             * @description Where each part was found
             * @example {
             *       "title": {
             *         "start": 5501,
             *         "end": 5548,
             *         "text": "Putin dan Hollande: …",
             *         "how": "a line of its own near the end"
             *       }
             *     }
             */
            found: {
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                title?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                agency?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                photoCredit?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                dateline?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                publishedOn?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                author?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                url?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                outlet?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
                /**
                 * @description Where this part was found, and how
                 * @example {
                 *       "start": 5501,
                 *       "end": 5548,
                 *       "text": "Putin dan Hollande: …",
                 *       "how": "a line of its own near the end"
                 *     }
                 */
                language?: {
                    /**
                     * @description First code unit (UTF-16) in the text; null: found in the page
                     * @example 5501
                     */
                    start: number | null;
                    /**
                     * @description First code unit behind it
                     * @example 5548
                     */
                    end: number | null;
                    /**
                     * @description The words there
                     * @example Putin dan Hollande: kita akan bertindak bersama
                     */
                    text: string;
                    /**
                     * @description How it was recognised
                     * @example JSON-LD headline
                     */
                    how: string;
                };
            };
            /**
             * @description How its text was made from what came
             * @example {
             *       "encoding": {
             *         "name": "windows-1251",
             *         "how": "declared"
             *       },
             *       "steps": [],
             *       "attachments": []
             *     }
             */
            reading: components["schemas"]["ReadingAnswer"];
            /**
             * @description The document it was read from; null where its text is all that came
             * @example null
             */
            original: components["schemas"]["OriginalAnswer"] | null;
            /**
             * @description What to look at
             * @example [
             *       {
             *         "code": "date_missing",
             *         "at": null,
             *         "count": 1
             *       }
             *     ]
             */
            warnings: components["schemas"]["ArticleWarningAnswer"][];
            /**
             * @description Its quotes
             * @example {
             *       "total": 30,
             *       "suggested": 30,
             *       "accepted": 0,
             *       "rejected": 0,
             *       "byKind": {
             *         "direct": 18,
             *         "indirect": 7,
             *         "mixed": 4,
             *         "headline": 1
             *       }
             *     }
             */
            quoteCounts: components["schemas"]["QuoteCounts"];
            /**
             * Format: uuid
             * @description The first article with the same text
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            duplicateOf: string | null;
            /**
             * @description The last article before this one that has the same address
             * @example null
             */
            sameAddress: components["schemas"]["SameAddressAnswer"] | null;
            /**
             * @description The version before this one
             * @example null
             */
            earlier: components["schemas"]["OtherVersionAnswer"] | null;
            /**
             * @description The version after this one
             * @example null
             */
            newer: components["schemas"]["OtherVersionAnswer"] | null;
            /**
             * @description What people must still settle
             * @example [
             *       {
             *         "code": "mismatched_marks",
             *         "count": 2
             *       }
             *     ]
             */
            needs: components["schemas"]["ArticleNeedAnswer"][];
            /**
             * @description Claims that were made from it
             * @example 3
             */
            claimCount: number;
            /**
             * @description Who takes care of it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
            /**
             * @description What the desk makes of it
             * @example open
             * @enum {string}
             */
            triage: "open" | "done" | "dismissed";
            /**
             * @description Why it is dismissed
             * @example null
             */
            dismissReason: string | null;
            /**
             * Format: date-time
             * @description Put off until then
             * @example null
             */
            snoozedUntil: string | null;
            /**
             * @description Extracts the quotes of a long text
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "state": "succeeded",
             *       "progress": 1,
             *       "error": null
             *     }
             */
            job: components["schemas"]["ArticleJobAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Who added it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
        };
        ArticleJobStarted: {
            /**
             * Format: uuid
             * @description The job
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description What is done
             * @example article.extraction
             */
            kind: string;
            /**
             * @description Where it stands
             * @example running
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed";
            /**
             * @description How far it is, 0 to 1
             * @example 0.5
             */
            progress: number;
            /**
             * @description What came of it, once it has succeeded
             * @example {}
             */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Why it failed
             * @example {
             *       "code": "took_too_long",
             *       "message": "The text took too long to read."
             *     }
             */
            error?: {
                /**
                 * @description Stable code
                 * @example took_too_long
                 */
                code: string;
                /**
                 * @description One plain sentence
                 * @example The text took too long to read.
                 */
                message: string;
            } | null;
            /**
             * Format: date-time
             * @description When it was asked for
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             * @example 2026-11-23T09:30:04.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * Format: uuid
             * @description The first article with the same text
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            duplicateOf: string | null;
        };
        ArticlePage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ArticleAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
            /**
             * @description With include=counts. `open`, and of these `unassigned`, `mine` and those that have `needs`, leave out what is put off.
             * @example {
             *       "open": 12,
             *       "unassigned": 12,
             *       "mine": 12,
             *       "needs": 12,
             *       "snoozed": 12,
             *       "done": 12,
             *       "dismissed": 12,
             *       "total": 12
             *     }
             */
            counts?: {
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                open: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                unassigned: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                mine: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                needs: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                snoozed: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                done: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                dismissed: number | "1000+";
                /**
                 * @description As under the filter of this name; exact to 1,000
                 * @example 12
                 */
                total: number | "1000+";
            };
        };
        EditArticleRequest: {
            /**
             * @description Its title
             * @example Putin dan Hollande: kita akan bertindak bersama
             */
            title?: string | null;
            /**
             * @description Where it was published
             * @example Harian Contoh
             */
            outlet?: string | null;
            /**
             * @description The news agency it comes from
             * @example RIA Novosti
             */
            agency?: string | null;
            /**
             * @description Who wrote it
             * @example Ayu Contoh
             */
            author?: string | null;
            /**
             * Format: uri
             * @description Where it stands on the web; alone, it is fetched
             * @example https://news.example.org/2015/11/26/moskow
             */
            url?: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-11-26
             */
            publishedOn?: string | null;
            /**
             * Format: date
             * @description When its statements were made
             * @example 2015-11-26
             */
            statementDate?: string | null;
            /**
             * @description Where its statements were made
             * @example Moskow
             */
            statementPlace?: string | null;
            /**
             * @description Its language, BCP 47; recognised when absent
             * @example id
             */
            language?: string;
            /**
             * Format: uuid
             * @description Who takes care of it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            assigneeId?: string | null;
            /**
             * @description What the desk makes of it
             * @example done
             * @enum {string}
             */
            triage?: "open" | "done" | "dismissed";
            /**
             * @description Why it is dismissed
             * @example No statement of fact
             */
            dismissReason?: string | null;
            /**
             * Format: date-time
             * @description Put off until then
             * @example 2026-12-01T08:00:00.000Z
             */
            snoozedUntil?: string | null;
        };
        PagePlaceAnswer: {
            /**
             * @description First code unit (UTF-16) in the text
             * @example 0
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 2210
             */
            end: number;
            /**
             * @description Counted from 1
             * @example 1
             */
            page: number;
        };
        TimecodePlaceAnswer: {
            /**
             * @description First code unit (UTF-16) in the text
             * @example 0
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 41
             */
            end: number;
            /**
             * @description Time in the recording, HH:MM:SS.mmm
             * @example 00:01:02.500
             */
            at: string;
        };
        PlacesAnswer: {
            /**
             * @description Pages of a PDF
             * @example [
             *       {
             *         "start": 0,
             *         "end": 2210,
             *         "page": 1
             *       }
             *     ]
             */
            pages: components["schemas"]["PagePlaceAnswer"][];
            /**
             * @description Cues of subtitles
             * @example [
             *       {
             *         "start": 0,
             *         "end": 41,
             *         "at": "00:01:02.500"
             *       }
             *     ]
             */
            timecodes: components["schemas"]["TimecodePlaceAnswer"][];
        };
        NewVersionAnswer: {
            /**
             * @description false: the text is the same, nothing was kept
             * @example true
             */
            added: boolean;
            /**
             * Format: uuid
             * @description The newer version; where nothing was added, the article itself
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * Format: uuid
             * @description The job that extracts the quotes of a long text and carries the earlier ones over
             * @example null
             */
            jobId: string | null;
            /**
             * @description What became of decided quotes
             * @example {
             *       "same": 12,
             *       "moved": 3,
             *       "changed": 1,
             *       "vanished": 1
             *     }
             */
            carried: components["schemas"]["CarriedCountsAnswer"];
        };
        CarriedPlaceAnswer: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            quoteId: string;
            /**
             * Format: uuid
             * @description The version it belongs to
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description Its words
             * @example Kami akan membangun jembatan
             */
            content: string;
            /**
             * @description What people make of it
             * @example accepted
             * @enum {string}
             */
            decision: "suggested" | "accepted" | "rejected";
        };
        CarriedAnswer: {
            /**
             * @description What became of it
             * @example moved
             * @enum {string}
             */
            outcome: "same" | "moved" | "changed" | "vanished";
            /**
             * @description In the earlier version
             * @example {
             *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "start": 879,
             *       "end": 907,
             *       "content": "Kami akan membangun jembatan",
             *       "decision": "accepted"
             *     }
             */
            before: components["schemas"]["CarriedPlaceAnswer"];
            /**
             * @description In this version; null: vanished
             * @example {
             *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "start": 879,
             *       "end": 907,
             *       "content": "Kami akan membangun jembatan",
             *       "decision": "accepted"
             *     }
             */
            after: components["schemas"]["CarriedPlaceAnswer"] | null;
        };
        CarriedPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["CarriedAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        ExtractAgainRequest: {
            /**
             * @description What the text is. news: `Name: …` is nobody’s turn; interview: whoever is labelled speaks, who only asks is the journalist; transcript: who only asks takes part, and a turn goes on until the next. Absent: its labels tell
             * @example interview
             * @enum {string}
             */
            as?: "news" | "interview" | "transcript";
        };
        ExtractedAgainAnswer: {
            /**
             * @description How many quotes were found
             * @example 12
             */
            quotes: number;
            /**
             * @description Suggestions that were not there before
             * @example 3
             */
            added: number;
            /**
             * @description Suggestions that are read otherwise: kind, cue, speakers, quotation
             * @example 1
             */
            changed: number;
            /**
             * @description Suggestions that nobody had looked into and that are not found any more
             * @example 0
             */
            removed: number;
        };
        AddFeedRequest: {
            /**
             * Format: uri
             * @description Its address: RSS, Atom, RDF or JSON Feed
             * @example https://news.example/rss
             */
            url: string;
            /**
             * @description Outlet of its articles; each page says its own when absent
             * @example Contoh Post
             */
            outlet?: string | null;
            /**
             * @description Their language, BCP 47; recognised when absent
             * @example id
             */
            language?: string | null;
            /**
             * @description Minutes between two checks
             * @default 60
             * @example 60
             */
            everyMinutes: number;
            /**
             * @description Whether it is watched; true when absent
             * @example true
             */
            active?: boolean;
        };
        FeedAnswer: {
            /**
             * Format: uuid
             * @description The feed
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description For If-Match; checks leave it as it is
             * @example 1
             */
            version: number;
            /**
             * Format: uri
             * @description Its address
             * @example https://news.example/rss
             */
            url: string;
            /**
             * @description What it calls itself, once it was read
             * @example Contoh Post – Berita
             */
            title: string | null;
            /**
             * @description Outlet of its articles
             * @example Contoh Post
             */
            outlet: string | null;
            /**
             * @description Their language
             * @example id
             */
            language: string | null;
            /**
             * @description Minutes between two checks
             * @example 60
             */
            everyMinutes: number;
            /**
             * @description Whether it is watched
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was checked last
             * @example null
             */
            checkedAt: string | null;
            /**
             * Format: date-time
             * @description When it is checked next; null while it is not watched
             * @example 2026-11-28T08:15:00.000Z
             */
            nextAt: string | null;
            /**
             * @description Checks in a row that came to nothing; the pause doubles with each, to a day at most
             * @example 0
             */
            failures: number;
            /**
             * @description Why the last check came to nothing or the feed has stopped: `gone`, `person_left`, `redacted` (it would bring back words that were redacted, and is not switched on again), `busy`, `not_there`, `site_trouble`, `not_a_feed`, `off` (the desk does not go to the internet), or why the request was refused
             * @example null
             */
            code: string | null;
            /**
             * @description HTTP status of the last answer
             * @example 200
             */
            status: number | null;
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed, or stopped
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Who its articles are added as
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
            /**
             * @description Articles that came from it
             * @example 12
             */
            articles: number;
            /**
             * @description Items whose pages are still to be fetched
             * @example 0
             */
            waiting: number;
        };
        LookAtFeedRequest: {
            /**
             * Format: uri
             * @description Its address
             * @example https://news.example/rss
             */
            url: string;
        };
        FeedLookItem: {
            /**
             * @description Its title
             * @example Jembatan selesai
             */
            title: string | null;
            /**
             * Format: uri
             * @description Its page
             * @example https://news.example/2026/jembatan
             */
            link: string | null;
            /**
             * Format: date-time
             * @description When it was published
             * @example 2026-11-28T08:15:00.000Z
             */
            publishedAt: string | null;
        };
        FeedLook: {
            /**
             * @description What it is called
             * @example Contoh Post – Berita
             */
            title: string | null;
            /**
             * @description Its language as it says, else as its titles look; null where neither tells
             * @example id
             */
            language: string | null;
            /**
             * @description Items in it
             * @example 20
             */
            count: number;
            /**
             * @description Its newest items, 5 at most
             * @example []
             */
            items: components["schemas"]["FeedLookItem"][];
            /**
             * Format: uuid
             * @description The feed that watches this address already
             * @example null
             */
            watchedAs: string | null;
        };
        FeedPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["FeedAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        EditFeedRequest: {
            /**
             * Format: uri
             * @description Its address: RSS, Atom, RDF or JSON Feed
             * @example https://news.example/rss
             */
            url?: string;
            /**
             * @description Outlet of its articles; each page says its own when absent
             * @example Contoh Post
             */
            outlet?: string | null;
            /**
             * @description Their language, BCP 47; recognised when absent
             * @example id
             */
            language?: string | null;
            /**
             * @description Minutes between two checks
             * @default 60
             * @example 60
             */
            everyMinutes: number;
            /**
             * @description Whether it is watched; true when absent
             * @example true
             */
            active?: boolean;
        };
        FeedItemAnswer: {
            /**
             * Format: uuid
             * @description The item
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Its title
             * @example Jembatan selesai
             */
            title: string | null;
            /**
             * Format: uri
             * @description Its page
             * @example https://news.example/2026/jembatan
             */
            link: string | null;
            /**
             * Format: uuid
             * @description Its article; with `duplicate`, the one that has the same text
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string | null;
            /**
             * @description Why no article was added: `duplicate`, `person_left`, or the code that POST /api/v1/articles would give; while it waits, why the last try came to nothing
             * @example null
             */
            code: string | null;
            /**
             * @description Whether the article has the words of the feed itself, as its page could not be read
             * @example false
             */
            ownWords: boolean;
            /**
             * Format: date-time
             * @description When its page is fetched, at the earliest; null once it is settled
             * @example null
             */
            nextTryAt: string | null;
            /**
             * Format: date-time
             * @description When it was found in the feed
             * @example 2026-11-28T08:15:00.000Z
             */
            takenAt: string;
        };
        FeedItemPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["FeedItemAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        BeginImportRequest: {
            /**
             * @description Where it was published
             * @example Harian Contoh
             */
            outlet?: string | null;
            /**
             * @description The news agency it comes from
             * @example RIA Novosti
             */
            agency?: string | null;
            /**
             * @description Who wrote it
             * @example Ayu Contoh
             */
            author?: string | null;
            /**
             * @description Where its statements were made
             * @example Moskow
             */
            statementPlace?: string | null;
            /**
             * Format: date
             * @description When their statements were made
             * @example 2015-11-26
             */
            statementDate?: string;
            /**
             * @description Their language, BCP 47; recognised when absent
             * @example id
             */
            language?: string;
            /**
             * @description What becomes of a row whose text is here already: left out, or added as an article that names `duplicateOf`
             * @example skip
             * @enum {string}
             */
            duplicates?: "skip" | "add";
            /**
             * Format: binary
             * @description A .jsonl or .csv file in UTF-8 of up to 2 GiB. A line of JSON, or a row of a table whose first line names the columns, has the fields of POST /api/v1/articles.
             * @example (the file)
             */
            file?: string;
        };
        ImportRows: {
            /**
             * @description Rows that are done
             * @example 1220
             */
            read: number;
            /**
             * @description Of these, articles that were added
             * @example 1204
             */
            added: number;
            /**
             * @description Of these, left out because their text is here already
             * @example 10
             */
            skipped: number;
            /**
             * @description Of these, not taken in; see `rejected.jsonl` and `rejected.csv`
             * @example 6
             */
            rejected: number;
        };
        ImportBytes: {
            /**
             * @description Bytes of the file that are done
             * @example 2441000
             */
            done: number;
            /**
             * @description Bytes of the file
             * @example 4000000
             */
            of: number;
        };
        ImportAnswer: {
            /**
             * Format: uuid
             * @description The import
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts what people did to it, for If-Match; progress leaves it as it is
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description The import whose rejected rows it tries again; lines are those of the same file
             * @example null
             */
            retryOf: string | null;
            /**
             * @description Name of the file
             * @example articles.jsonl
             */
            fileName: string;
            /**
             * @description Kind of the file
             * @example jsonl
             * @enum {string}
             */
            format: "jsonl" | "csv";
            /**
             * @description Where it stands
             * @example running
             * @enum {string}
             */
            state: "queued" | "running" | "paused" | "cancelled" | "succeeded" | "failed";
            /**
             * @description How far the rows have come
             * @example {
             *       "read": 1220,
             *       "added": 1204,
             *       "skipped": 10,
             *       "rejected": 6
             *     }
             */
            rows: components["schemas"]["ImportRows"];
            /**
             * @description How far the bytes have come
             * @example {
             *       "done": 2441000,
             *       "of": 4000000
             *     }
             */
            bytes: components["schemas"]["ImportBytes"];
            /**
             * @description Lines of the file that are done
             * @example 1220
             */
            line: number;
            /**
             * @description Why it failed
             * @example {
             *       "code": "gave_up",
             *       "message": "It never came to an end."
             *     }
             */
            error?: {
                /**
                 * @description Stable code
                 * @example took_too_long
                 */
                code: string;
                /**
                 * @description One plain sentence
                 * @example The text took too long to read.
                 */
                message: string;
            } | null;
            /**
             * Format: uuid
             * @description The job that works on it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            jobId: string;
            /**
             * Format: date-time
             * @description When it was begun
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last came further
             * @example 2026-11-23T09:34:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it came to its end
             * @example null
             */
            endedAt: string | null;
            /**
             * @description Who brings the articles in
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
        };
        ImportPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ImportAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        ImportRejectionAnswer: {
            /**
             * @description Where the row begins; the first line of the file is 1
             * @example 7
             */
            line: number;
            /**
             * @description Why
             * @example unreachable
             */
            code: string;
            /**
             * @description JSON pointer to the field at fault; null: the row as a whole
             * @example /url
             */
            pointer: string | null;
            /**
             * @description Why, and what to do about it
             * @example url: The site does not answer. Try this row again later.
             */
            message: string;
            /**
             * @description Its beginning
             * @example {"url":"https://news.example/1"}
             */
            row: string;
        };
        ImportRejectionPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ImportRejectionAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        CueAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
            /**
             * @description Its verb as a dictionary lists it; a phrase without a verb as it is; null in quotes that an earlier version found
             * @example kata
             */
            lemma: string | null;
        };
        TextSpanAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
        };
        CandidateAnswer: {
            /**
             * @description Who
             * @example François Hollande
             */
            name: string;
            /**
             * @description Why, or why not, in English
             * @example named beside “kata”
             */
            reason: string;
            /**
             * @description The same as a stable code; absent in quotes that an earlier version found
             * @example beside
             */
            code?: string;
            /**
             * @description The words of the article that the reason speaks of, if any
             * @example kata
             */
            words?: string;
        };
        QuoteSpeakerAnswer: {
            /**
             * Format: uuid
             * @description In the registry; null until the quote is accepted, and for somebody unnamed
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            speakerId: string | null;
            /**
             * @description Name in the registry, else as in the article
             * @example François Hollande
             */
            name: string;
            /**
             * @description As in the article
             * @example Hollande
             */
            nameInArticle: string;
            /**
             * @description Where the article names the speaker
             * @example {
             *       "start": 923,
             *       "end": 931,
             *       "text": "Hollande"
             *     }
             */
            mention: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description The word that stands for the name at the cue
             * @example {
             *       "start": 1044,
             *       "end": 1047,
             *       "text": "nya"
             *     }
             */
            anaphor: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description How the speaker was found
             * @example pronoun
             * @enum {string}
             */
            resolvedBy: "explicit" | "pronoun" | "noun" | "carried" | "group" | "human";
            /**
             * @description How sure that is, 0 to 1
             * @example 0.8
             */
            confidence: number;
            /**
             * @description Who was considered, the chosen one first
             * @example []
             */
            candidates: components["schemas"]["CandidateAnswer"][];
        };
        SelectorAnswer: {
            /**
             * @description The words
             * @example Itulah arti pertemuan kami di Moskow,
             */
            exact: string;
            /**
             * @description What stands before
             * @example “
             */
            prefix: string;
            /**
             * @description What stands behind
             * @example ” kata Hollande.
             */
            suffix: string;
        };
        WorthReasonAnswer: {
            /**
             * @description Stable code
             * @example quantity
             */
            code: string;
            /**
             * @description The first few words that gave it
             * @example [
             *       "3-4",
             *       "ribu"
             *     ]
             */
            words: string[];
        };
        CheckWorthinessAnswer: {
            /**
             * @description 0 to 1
             * @example 0.72
             */
            score: number;
            /**
             * @description The same in three steps
             * @example high
             * @enum {string}
             */
            level: "high" | "medium" | "low";
            /**
             * @description What speaks for and against it
             * @example {
             *       "verifiable": 1,
             *       "specific": 0.5,
             *       "consequence": 1,
             *       "disputed": 0,
             *       "opinion": 0,
             *       "future": 0,
             *       "question": 0,
             *       "courtesy": 0
             *     }
             */
            facets?: {
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                verifiable: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                specific: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                consequence: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                disputed: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                opinion: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                future: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                question: number;
                /**
                 * @description Signs of it, 0 to 1
                 * @example 0.5
                 */
                courtesy: number;
            };
            /**
             * @description What it is when nothing in it can be checked as it stands, else null
             * @example null
             * @enum {string|null}
             */
            notCheckable: "opinion" | "promise" | "prediction" | "normative" | "question" | "intention" | "stance" | "rhetorical" | "other" | null;
            /**
             * @description Why, in English, the most important first
             * @example [
             *       "gives figures or amounts: “3-4”, “ribu”"
             *     ]
             */
            reasons: string[];
            /**
             * @description The same by code, without what notCheckable says; null in quotes that an earlier version found
             * @example [
             *       {
             *         "code": "quantity",
             *         "words": [
             *           "3-4",
             *           "ribu"
             *         ]
             *       }
             *     ]
             */
            why: components["schemas"]["WorthReasonAnswer"][] | null;
        };
        QuoteWarningAnswer: {
            /**
             * @description Stable code
             * @example mismatched_marks
             */
            code: string;
            /**
             * @description The place
             * @example {
             *       "start": 3218,
             *       "end": 3610
             *     }
             */
            at: components["schemas"]["SpanAnswer"];
        };
        QuoteAnswer: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; the ETag
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Its article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * @description Found by the extraction, or marked by a person
             * @example extracted
             * @enum {string}
             */
            origin: "extracted" | "marked";
            /**
             * @description direct: between marks; indirect: reported; mixed: both; headline: a hint
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect" | "mixed" | "headline";
            /**
             * @description First code unit (UTF-16) of the words
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind them
             * @example 916
             */
            end: number;
            /**
             * @description The words
             * @example Itulah arti pertemuan kami di Moskow,
             */
            content: string;
            /**
             * @description Words between marks inside a mixed quote
             * @example []
             */
            quotedParts: components["schemas"]["SpanAnswer"][];
            /**
             * @description Shared by the rows of one interrupted quotation
             * @example g1
             */
            group: string | null;
            /**
             * @description The word that says that somebody speaks
             * @example {
             *       "start": 918,
             *       "end": 922,
             *       "text": "kata",
             *       "lemma": "kata"
             *     }
             */
            cue: components["schemas"]["CueAnswer"] | null;
            /**
             * @description Who said it; empty when nobody could be named
             * @example []
             */
            speakers: components["schemas"]["QuoteSpeakerAnswer"][];
            /**
             * @description The agency or spokesman who passed the words on
             * @example {
             *       "start": 193,
             *       "end": 204,
             *       "text": "РИА Новости"
             *     }
             */
            relayedBy: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description W3C TextQuoteSelector
             * @example {
             *       "exact": "Itulah arti",
             *       "prefix": "“",
             *       "suffix": " pertemuan"
             *     }
             */
            selector: components["schemas"]["SelectorAnswer"];
            /**
             * @description How much the words deserve a check
             * @example {
             *       "score": 0.72,
             *       "level": "high",
             *       "facets": {
             *         "verifiable": 1,
             *         "specific": 0.5,
             *         "consequence": 1,
             *         "disputed": 0,
             *         "opinion": 0,
             *         "future": 0,
             *         "question": 0,
             *         "courtesy": 0
             *       },
             *       "notCheckable": null,
             *       "reasons": [
             *         "gives figures or amounts: “3-4”, “ribu”"
             *       ],
             *       "why": [
             *         {
             *           "code": "quantity",
             *           "words": [
             *             "3-4",
             *             "ribu"
             *           ]
             *         }
             *       ]
             *     }
             */
            checkWorthiness: components["schemas"]["CheckWorthinessAnswer"];
            /**
             * @description What to look at before trusting it
             * @example []
             */
            warnings: components["schemas"]["QuoteWarningAnswer"][];
            /**
             * @description What people have made of it
             * @example suggested
             * @enum {string}
             */
            decision: "suggested" | "accepted" | "rejected";
            /**
             * @description Why
             * @example A question of the reporter
             */
            decisionReason: string | null;
            /**
             * @description Who decided
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            decidedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * @description Who vouches for its speakers
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            speakerConfirmedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it was found or marked
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        QuotePage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["QuoteAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        GivenSpeakerRequest: {
            /**
             * Format: uuid
             * @description Somebody of the registry
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            speakerId?: string;
            /**
             * @description A name; who is not in the registry is added
             * @example Vladimir Putin
             */
            name?: string;
            /**
             * @description The name is only a description and stays out of the registry
             * @example true
             */
            unnamed?: boolean;
        };
        MarkQuoteRequest: {
            /**
             * @description First code unit (UTF-16) of the words
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind them
             * @example 916
             */
            end: number;
            /**
             * @description What it is; when absent the quotation marks tell
             * @example direct
             * @enum {string}
             */
            kind?: "direct" | "indirect" | "mixed";
            /**
             * @description Who said it
             * @example [
             *       {
             *         "name": "François Hollande"
             *       }
             *     ]
             */
            speakers?: components["schemas"]["GivenSpeakerRequest"][];
        };
        QuotationRequest: {
            /**
             * @description Its parts
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            quoteIds: string[];
        };
        QuotationsRequest: {
            /**
             * @description Each becomes one quotation
             * @example [
             *       {
             *         "quoteIds": [
             *           "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *         ]
             *       }
             *     ]
             */
            quotations: components["schemas"]["QuotationRequest"][];
        };
        GroupedQuotesAnswer: {
            /**
             * @description They have changed
             * @example []
             */
            data: components["schemas"]["QuoteAnswer"][];
        };
        EditQuoteRequest: {
            /**
             * @description First code unit (UTF-16) of the words
             * @example 879
             */
            start?: number;
            /**
             * @description First code unit behind them
             * @example 916
             */
            end?: number;
            /**
             * @description What it is
             * @example mixed
             * @enum {string}
             */
            kind?: "direct" | "indirect" | "mixed";
            /**
             * @description Who said it; an empty list: nobody knows
             * @example [
             *       {
             *         "name": "François Hollande"
             *       }
             *     ]
             */
            speakers?: components["schemas"]["GivenSpeakerRequest"][];
        };
        EditedQuoteAnswer: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; the ETag
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Its article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * @description Found by the extraction, or marked by a person
             * @example extracted
             * @enum {string}
             */
            origin: "extracted" | "marked";
            /**
             * @description direct: between marks; indirect: reported; mixed: both; headline: a hint
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect" | "mixed" | "headline";
            /**
             * @description First code unit (UTF-16) of the words
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind them
             * @example 916
             */
            end: number;
            /**
             * @description The words
             * @example Itulah arti pertemuan kami di Moskow,
             */
            content: string;
            /**
             * @description Words between marks inside a mixed quote
             * @example []
             */
            quotedParts: components["schemas"]["SpanAnswer"][];
            /**
             * @description Shared by the rows of one interrupted quotation
             * @example g1
             */
            group: string | null;
            /**
             * @description The word that says that somebody speaks
             * @example {
             *       "start": 918,
             *       "end": 922,
             *       "text": "kata",
             *       "lemma": "kata"
             *     }
             */
            cue: components["schemas"]["CueAnswer"] | null;
            /**
             * @description Who said it; empty when nobody could be named
             * @example []
             */
            speakers: components["schemas"]["QuoteSpeakerAnswer"][];
            /**
             * @description The agency or spokesman who passed the words on
             * @example {
             *       "start": 193,
             *       "end": 204,
             *       "text": "РИА Новости"
             *     }
             */
            relayedBy: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description W3C TextQuoteSelector
             * @example {
             *       "exact": "Itulah arti",
             *       "prefix": "“",
             *       "suffix": " pertemuan"
             *     }
             */
            selector: components["schemas"]["SelectorAnswer"];
            /**
             * @description How much the words deserve a check
             * @example {
             *       "score": 0.72,
             *       "level": "high",
             *       "facets": {
             *         "verifiable": 1,
             *         "specific": 0.5,
             *         "consequence": 1,
             *         "disputed": 0,
             *         "opinion": 0,
             *         "future": 0,
             *         "question": 0,
             *         "courtesy": 0
             *       },
             *       "notCheckable": null,
             *       "reasons": [
             *         "gives figures or amounts: “3-4”, “ribu”"
             *       ],
             *       "why": [
             *         {
             *           "code": "quantity",
             *           "words": [
             *             "3-4",
             *             "ribu"
             *           ]
             *         }
             *       ]
             *     }
             */
            checkWorthiness: components["schemas"]["CheckWorthinessAnswer"];
            /**
             * @description What to look at before trusting it
             * @example []
             */
            warnings: components["schemas"]["QuoteWarningAnswer"][];
            /**
             * @description What people have made of it
             * @example suggested
             * @enum {string}
             */
            decision: "suggested" | "accepted" | "rejected";
            /**
             * @description Why
             * @example A question of the reporter
             */
            decisionReason: string | null;
            /**
             * @description Who decided
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            decidedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * @description Who vouches for its speakers
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            speakerConfirmedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it was found or marked
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Quotes that hang on its speakers: to be changed (preview, or no cascade) or changed (apply)
             * @example []
             */
            dependents: components["schemas"]["QuoteAnswer"][];
            /**
             * Format: uuid
             * @description Takes new speakers back, once, by you; only where you set any
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            undoToken?: string;
            /**
             * Format: date-time
             * @description Until when
             * @example 2026-11-23T09:40:00.000Z
             */
            undoUntil?: string;
        };
        DecisionRequest: {
            /**
             * @description What you make of it
             * @example accepted
             * @enum {string}
             */
            decision: "accepted" | "rejected";
            /**
             * @description Why
             * @example A question of the reporter
             */
            reason?: string | null;
        };
        DecidedQuoteAnswer: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; the ETag
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Its article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * @description Found by the extraction, or marked by a person
             * @example extracted
             * @enum {string}
             */
            origin: "extracted" | "marked";
            /**
             * @description direct: between marks; indirect: reported; mixed: both; headline: a hint
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect" | "mixed" | "headline";
            /**
             * @description First code unit (UTF-16) of the words
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind them
             * @example 916
             */
            end: number;
            /**
             * @description The words
             * @example Itulah arti pertemuan kami di Moskow,
             */
            content: string;
            /**
             * @description Words between marks inside a mixed quote
             * @example []
             */
            quotedParts: components["schemas"]["SpanAnswer"][];
            /**
             * @description Shared by the rows of one interrupted quotation
             * @example g1
             */
            group: string | null;
            /**
             * @description The word that says that somebody speaks
             * @example {
             *       "start": 918,
             *       "end": 922,
             *       "text": "kata",
             *       "lemma": "kata"
             *     }
             */
            cue: components["schemas"]["CueAnswer"] | null;
            /**
             * @description Who said it; empty when nobody could be named
             * @example []
             */
            speakers: components["schemas"]["QuoteSpeakerAnswer"][];
            /**
             * @description The agency or spokesman who passed the words on
             * @example {
             *       "start": 193,
             *       "end": 204,
             *       "text": "РИА Новости"
             *     }
             */
            relayedBy: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description W3C TextQuoteSelector
             * @example {
             *       "exact": "Itulah arti",
             *       "prefix": "“",
             *       "suffix": " pertemuan"
             *     }
             */
            selector: components["schemas"]["SelectorAnswer"];
            /**
             * @description How much the words deserve a check
             * @example {
             *       "score": 0.72,
             *       "level": "high",
             *       "facets": {
             *         "verifiable": 1,
             *         "specific": 0.5,
             *         "consequence": 1,
             *         "disputed": 0,
             *         "opinion": 0,
             *         "future": 0,
             *         "question": 0,
             *         "courtesy": 0
             *       },
             *       "notCheckable": null,
             *       "reasons": [
             *         "gives figures or amounts: “3-4”, “ribu”"
             *       ],
             *       "why": [
             *         {
             *           "code": "quantity",
             *           "words": [
             *             "3-4",
             *             "ribu"
             *           ]
             *         }
             *       ]
             *     }
             */
            checkWorthiness: components["schemas"]["CheckWorthinessAnswer"];
            /**
             * @description What to look at before trusting it
             * @example []
             */
            warnings: components["schemas"]["QuoteWarningAnswer"][];
            /**
             * @description What people have made of it
             * @example suggested
             * @enum {string}
             */
            decision: "suggested" | "accepted" | "rejected";
            /**
             * @description Why
             * @example A question of the reporter
             */
            decisionReason: string | null;
            /**
             * @description Who decided
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            decidedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * @description Who vouches for its speakers
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            speakerConfirmedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it was found or marked
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description Takes the decision back, once, by you
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            undoToken: string;
            /**
             * Format: date-time
             * @description Until when
             * @example 2026-11-23T09:40:00.000Z
             */
            undoUntil: string;
        };
        QuoteFilterRequest: {
            /**
             * @description Only those without a warning
             * @example true
             */
            clean?: boolean;
            /**
             * @description Only this kind
             * @example direct
             * @enum {string}
             */
            kind?: "direct" | "indirect" | "mixed" | "headline";
            /**
             * @description Only those that stand so; suggested when absent
             * @example suggested
             * @enum {string}
             */
            decision?: "suggested" | "accepted" | "rejected";
        };
        DecisionsRequest: {
            /**
             * @description What you make of it
             * @example accepted
             * @enum {string}
             */
            decision: "accepted" | "rejected";
            /**
             * @description Why
             * @example A question of the reporter
             */
            reason?: string | null;
            /**
             * @description The quotes
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            ids?: string[];
            /**
             * Format: uuid
             * @description The article whose quotes are meant
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId?: string;
            /**
             * @description Which of them
             * @example {
             *       "clean": true
             *     }
             */
            filter?: components["schemas"]["QuoteFilterRequest"];
        };
        SkippedQuoteAnswer: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description headline: accept it singly. unchanged: it stood so already. changed_since: somebody has changed it
             * @example headline
             * @enum {string}
             */
            code: "headline" | "unchanged" | "not_found" | "changed_since";
        };
        DecidedManyAnswer: {
            /**
             * @description Decided
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            decided: string[];
            /**
             * @description Left as they were
             * @example [
             *       {
             *         "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *         "code": "headline"
             *       }
             *     ]
             */
            skipped: components["schemas"]["SkippedQuoteAnswer"][];
            /**
             * @description How many more match than one request decides; ask again
             * @example 0
             */
            remaining: number;
            /**
             * Format: uuid
             * @description Takes the decisions back, once, by you; not after a dry run
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            undoToken?: string;
            /**
             * Format: date-time
             * @description Until when
             * @example 2026-11-23T09:40:00.000Z
             */
            undoUntil?: string;
        };
        UndoRequest: {
            /**
             * Format: uuid
             * @description The token that the decision or the change gave
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            undoToken: string;
        };
        UndoneAnswer: {
            /**
             * @description They stand as before
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            undone: string[];
            /**
             * @description Left as they are now
             * @example [
             *       {
             *         "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *         "code": "changed_since"
             *       }
             *     ]
             */
            skipped: components["schemas"]["SkippedQuoteAnswer"][];
        };
        SpeakerAnswer: {
            /**
             * Format: uuid
             * @description The speaker
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Name
             * @example François Hollande
             */
            name: string;
            /**
             * @description What it is
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description Who that is
             * @example President of France, 2012 to 2017
             */
            description: string | null;
            /**
             * @description Wikidata id
             * @example Q157
             */
            wikidataId: string | null;
            /**
             * @description Other names
             * @example [
             *       "Hollande"
             *     ]
             */
            aliases: string[];
            /**
             * @description It is a stub: who it is now
             * @example null
             */
            mergedInto: components["schemas"]["PersonName"] | null;
            /**
             * @description Stubs that point here
             * @example []
             */
            mergedFrom: components["schemas"]["PersonName"][];
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        SpeakerPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["SpeakerAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        AddSpeakerRequest: {
            /**
             * @description Name; no other speaker may have it
             * @example François Hollande
             */
            name: string;
            /**
             * @description What it is
             * @example person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /**
             * @description Who that is
             * @example President of France, 2012 to 2017
             */
            description?: string | null;
            /**
             * @description Wikidata id
             * @example Q157
             */
            wikidataId?: string | null;
            /**
             * @description Other names
             * @example [
             *       "Hollande"
             *     ]
             */
            aliases?: string[];
        };
        EditSpeakerRequest: {
            /**
             * @description Name; no other speaker may have it
             * @example François Hollande
             */
            name?: string;
            /**
             * @description What it is
             * @example person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /**
             * @description Who that is
             * @example President of France, 2012 to 2017
             */
            description?: string | null;
            /**
             * @description Wikidata id
             * @example Q157
             */
            wikidataId?: string | null;
            /**
             * @description All other names
             * @example [
             *       "Hollande"
             *     ]
             */
            aliases?: string[];
        };
        MergeSpeakerRequest: {
            /**
             * Format: uuid
             * @description The speaker that stays
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            targetId: string;
        };
        SentenceAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words
             * @example Itulah arti pertemuan kami di Moskow,
             */
            content: string;
            /**
             * @description How much they deserve a check
             * @example {
             *       "score": 0.72,
             *       "level": "high",
             *       "facets": {
             *         "verifiable": 1,
             *         "specific": 0.5,
             *         "consequence": 1,
             *         "disputed": 0,
             *         "opinion": 0,
             *         "future": 0,
             *         "question": 0,
             *         "courtesy": 0
             *       },
             *       "notCheckable": null,
             *       "reasons": [
             *         "gives figures or amounts: “3-4”, “ribu”"
             *       ],
             *       "why": [
             *         {
             *           "code": "quantity",
             *           "words": [
             *             "3-4",
             *             "ribu"
             *           ]
             *         }
             *       ]
             *     }
             */
            checkWorthiness: components["schemas"]["CheckWorthinessAnswer"];
        };
        SentencePage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["SentenceAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        AssertionAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
            /**
             * @description statement: a sentence or a clause; relative: said of somebody in passing; apposition: that somebody is something
             * @example statement
             * @enum {string}
             */
            form: "statement" | "relative" | "apposition";
            /**
             * @description What it is when it cannot be checked as it stands, else null
             * @example null
             * @enum {string|null}
             */
            notCheckable: "opinion" | "promise" | "prediction" | "normative" | "question" | "intention" | "stance" | "rhetorical" | "other" | null;
        };
        HintCandidateAnswer: {
            /**
             * @description Who or what
             * @example François Hollande
             */
            name: string;
            /**
             * @description Where the article names it; null for what is known from elsewhere
             * @example {
             *       "start": 923,
             *       "end": 931,
             *       "text": "Hollande"
             *     }
             */
            mention: components["schemas"]["TextSpanAnswer"] | null;
            /**
             * @description Why it is considered
             * @example speaks the words
             */
            reason: string;
        };
        UnresolvedWordAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
            /**
             * @description What it stands for
             * @example person
             * @enum {string}
             */
            kind: "person" | "thing" | "place" | "time";
            /**
             * @description What that may be, the likeliest first
             * @example []
             */
            candidates: components["schemas"]["HintCandidateAnswer"][];
        };
        HedgeAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
            /**
             * @description The assertion that it weakens
             * @example {
             *       "start": 879,
             *       "end": 916,
             *       "text": "Itulah arti pertemuan kami di Moskow,"
             *     }
             */
            scope: components["schemas"]["TextSpanAnswer"];
        };
        ImpliedStatementAnswer: {
            /**
             * @description First code unit (UTF-16)
             * @example 879
             */
            start: number;
            /**
             * @description First code unit behind it
             * @example 916
             */
            end: number;
            /**
             * @description The words there
             * @example kata
             */
            text: string;
            /**
             * @description What the word takes for granted
             * @example It was so before.
             */
            statement: string;
        };
        ClaimHintsAnswer: {
            /**
             * @description Each is a claim of its own
             * @example []
             */
            assertions: components["schemas"]["AssertionAnswer"][];
            /**
             * @description Words that must be named
             * @example []
             */
            unresolved: components["schemas"]["UnresolvedWordAnswer"][];
            /**
             * @description Words that must be kept
             * @example []
             */
            hedges: components["schemas"]["HedgeAnswer"][];
            /**
             * @description What goes without saying, and may be false
             * @example []
             */
            implied: components["schemas"]["ImpliedStatementAnswer"][];
        };
        ClaimantInput: {
            /**
             * Format: uuid
             * @description A speaker of the registry
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            speakerId?: string;
            /**
             * @description A name; found in the registry by name or alias, else added
             * @example Vladimir Putin
             */
            name?: string;
            /**
             * @description The one who said it is not named
             * @example false
             */
            unnamed?: boolean;
            /**
             * @description What they were when they said it
             * @example President of Russia
             */
            description?: string | null;
        };
        SpanInput: {
            /**
             * Format: uuid
             * @description The article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c11
             */
            articleId: string;
            /**
             * @description First UTF-16 code unit
             * @example 4170
             */
            start: number;
            /**
             * @description Code unit after the last
             * @example 4266
             */
            end: number;
        };
        AppearanceInput: {
            /**
             * Format: uri
             * @description Address of the place
             * @example https://news.example/2015/11/26/moscow
             */
            url: string;
            /**
             * Format: date
             * @description When it was published there
             * @example 2015-11-26
             */
            publishedOn?: string | null;
            /**
             * @description The first place that is known
             * @example true
             */
            firstKnown?: boolean;
        };
        CreateClaim: {
            /**
             * @description One checkable, self-contained statement
             * @example In 2015, oil products from ISIS-held territory in Syria were entering Turkey on an industrial scale.
             */
            statement: string;
            /**
             * @description Language of the statement, BCP 47
             * @example en
             */
            language: string;
            /**
             * @description The statement in other languages, by BCP 47 tag
             * @example {
             *       "id": "Pada 2015, produk minyak dari wilayah Suriah yang dikuasai ISIS masuk ke Turki dalam skala industri."
             *     }
             */
            translations?: {
                [key: string]: string;
            };
            /**
             * @description Who made the claim; taken from the first quote when absent
             * @example {
             *       "name": "Vladimir Putin"
             *     }
             */
            claimant?: components["schemas"]["ClaimantInput"] | null;
            /**
             * Format: date
             * @description Day of the statement; null: not set yet; absent: taken from the article
             * @example 2015-11-26
             */
            statedOn?: string | null;
            /**
             * @description The day of the statement cannot be known
             * @example false
             */
            statedOnUnknown?: boolean;
            /**
             * @description Place of the statement
             * @example Moscow
             */
            statedAt?: string | null;
            /**
             * Format: date
             * @description Day for which the claim is checked
             * @example 2015-11-26
             */
            asOf?: string | null;
            /**
             * @description Names of topics; new ones are made
             * @example [
             *       "Syria",
             *       "Oil"
             *     ]
             */
            topics?: string[];
            /**
             * @description Quotes in which the claim is made
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c12"
             *     ]
             */
            quoteIds?: string[];
            /**
             * @description Words of articles in which it is made
             * @example []
             */
            spans?: components["schemas"]["SpanInput"][];
            /**
             * @description Addresses at which it is made
             * @example []
             */
            appearances?: components["schemas"]["AppearanceInput"][];
            /**
             * @description The statement is implied by the words, not said
             * @example false
             */
            implied?: boolean;
            /**
             * Format: uuid
             * @description Who works on it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13
             */
            assigneeId?: string | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt?: string | null;
            /**
             * @description How urgent it is
             * @example normal
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        ClaimAnswer: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Counts writes; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description Where it stands
             * @example draft
             */
            state: string;
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement: string;
            /**
             * @description Language of the statement
             * @example en
             */
            language: string;
        };
        RatingInput: {
            /**
             * Format: uuid
             * @description A scale of GET /api/v1/ratings
             * @example 019ab2c4-0000-7000-8000-000000000001
             */
            scaleId: string;
            /**
             * @description One of its values
             * @example 4
             */
            value: number | null;
            /**
             * @description Why it is another one than before; kept in the history with the change
             * @example The fact sheet shows that the ban has exceptions.
             */
            reason?: string;
        };
        EditClaim: {
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement?: string;
            /**
             * @description Language of the statement, BCP 47
             * @example en
             */
            language?: string;
            /**
             * @description The statement in other languages, as a whole
             * @example {
             *       "id": "Sebuah resolusi Dewan Keamanan PBB melarang pembelian minyak dari teroris."
             *     }
             */
            translations?: {
                [key: string]: string;
            };
            /**
             * @description The statement is implied by the words, not said
             * @example false
             */
            implied?: boolean;
            /**
             * @description Who made the claim
             * @example {
             *       "name": "Vladimir Putin",
             *       "description": "President of Russia"
             *     }
             */
            claimant?: components["schemas"]["ClaimantInput"] | null;
            /**
             * Format: date
             * @description Day of the statement; null: not set
             * @example 2015-11-26
             */
            statedOn?: string | null;
            /**
             * @description The day of the statement cannot be known
             * @example false
             */
            statedOnUnknown?: boolean;
            /**
             * @description Place of the statement
             * @example Moscow
             */
            statedAt?: string | null;
            /**
             * Format: date
             * @description Day for which the claim is checked
             * @example 2015-11-26
             */
            asOf?: string | null;
            /**
             * @description Names of topics, as a whole
             * @example [
             *       "Syria",
             *       "Oil"
             *     ]
             */
            topics?: string[];
            /**
             * Format: uuid
             * @description Who works on it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13
             */
            assigneeId?: string | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt?: string | null;
            /**
             * @description How urgent it is
             * @example high
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * @description The verdict
             * @example {
             *       "scaleId": "019ab2c4-0000-7000-8000-000000000001",
             *       "value": 4
             *     }
             */
            rating?: components["schemas"]["RatingInput"] | null;
            /**
             * @description How words that can mean two things were understood for the check
             * @example “Directly prohibits” as: a binding ban on buying oil from ISIL.
             */
            reading?: string | null;
            /**
             * @description What was found, in short
             * @example Resolution 2199 (2015) condemns trade in oil with ISIL.
             */
            summary?: string | null;
            /**
             * @description What was found, at length, in Markdown; `[E2]` cites evidence number 2
             * @example The resolution names ISIL, the Al-Nusrah Front and …
             */
            explanation?: string | null;
            /**
             * @description What is not known
             * @example Volumes were never published.
             */
            unknowns?: string | null;
            /**
             * Format: date-time
             * @description Not to be published before
             * @example 2026-12-01T12:00:00.000Z
             */
            embargoUntil?: string | null;
            /**
             * @description Its evidence in the order in which the desk shows it; numbers and public pages stay as they are
             * @example []
             */
            evidenceOrder?: string[];
        };
        SetEmbargo: {
            /**
             * Format: date-time
             * @description Null lifts the embargo
             * @example 2026-12-01T12:00:00.000Z
             */
            until: string | null;
        };
        MoveInputRule: {
            /**
             * @description Its type
             * @example choice
             * @enum {string}
             */
            type: "text" | "choice" | "checklist" | "slug" | "time" | "date" | "claim";
            /**
             * @description It must be there
             * @example true
             */
            required: boolean | "from_second_edition";
            /**
             * @description The values of a choice
             * @example [
             *       "minor",
             *       "correction"
             *     ]
             */
            values?: string[];
        };
        MoveNeed: {
            /**
             * @description Stable code of the guard
             * @example four_eyes
             */
            code: string;
            /**
             * @description What a text about it needs
             * @example {
             *       "contributions": [
             *         "statement"
             *       ],
             *       "edition": 1
             *     }
             */
            params: {
                [key: string]: unknown;
            };
            /**
             * @description The field that mends it
             * @example rating
             */
            field: string | null;
        };
        MoveAnswer: {
            /**
             * @description Name of the move
             * @example approve
             */
            name: string;
            /**
             * @description State it leads to; null where it leads nowhere now
             * @example approved
             */
            to: string | null;
            /**
             * @description The caller can make it now
             * @example false
             */
            open: boolean;
            /**
             * @description Every guard that is not met
             * @example [
             *       {
             *         "code": "four_eyes",
             *         "params": {
             *           "contributions": [
             *             "statement"
             *           ],
             *           "edition": 1
             *         },
             *         "field": null
             *       }
             *     ]
             */
            needs: components["schemas"]["MoveNeed"][];
            /**
             * @description Who could make it once the rest is mended
             * @example [
             *       {
             *         "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *         "name": "Rina Contoh"
             *       }
             *     ]
             */
            who: components["schemas"]["PersonName"][];
            /**
             * @description What is sent along with it
             * @example {
             *       "checklist": {
             *         "type": "checklist",
             *         "required": false
             *       }
             *     }
             */
            inputs: {
                [key: string]: components["schemas"]["MoveInputRule"];
            };
        };
        MovesAnswer: {
            /**
             * @description Where the claim stands
             * @example in_review
             */
            state: string;
            /**
             * @description Version of the claim that was judged
             * @example 7
             */
            version: number;
            /**
             * @description Every move of the table
             * @example []
             */
            moves: components["schemas"]["MoveAnswer"][];
        };
        HistoryEntry: {
            /**
             * @description Place in the chain
             * @example 3
             */
            seq: number;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description What happened
             * @example claim.updated
             */
            action: string;
            /**
             * @description Its kind
             * @example edit
             * @enum {string}
             */
            kind: "edit" | "move" | "evidence" | "comment" | "publication";
            /**
             * @description Version of the claim that it made; null for comments, which make none
             * @example 3
             */
            version: number | null;
            /**
             * @description Fields of the claim that it changed; null for comments
             * @example [
             *       "summary"
             *     ]
             */
            fields: string[] | null;
            /**
             * @description How it was
             * @example {
             *       "summary": null
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description How it is since
             * @example {
             *       "summary": "Resolution 2199 …"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The request
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            requestId: string | null;
            /**
             * @description Who
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            actor: components["schemas"]["PersonName"] | null;
            /**
             * @description The key that was used
             * @example null
             */
            key: components["schemas"]["PersonName"] | null;
        };
        HistoryPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["HistoryEntry"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        VersionEntry: {
            /**
             * @description The version
             * @example 7
             */
            version: number;
            /**
             * @description The edition it belongs to
             * @example 1
             */
            edition: number;
            /**
             * @description State after it
             * @example researching
             */
            state: string;
            /**
             * @description Fields that changed
             * @example [
             *       "summary"
             *     ]
             */
            changed: string[];
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description Who
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            actor: components["schemas"]["PersonName"];
            /**
             * Format: uuid
             * @description The key that was used
             * @example null
             */
            keyId: string | null;
        };
        VersionPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["VersionEntry"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        ContentClaimant: {
            /**
             * Format: uuid
             * @description In the registry
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            speakerId: string;
            /**
             * @description Name
             * @example Vladimir Putin
             */
            name: string;
            /**
             * @description What it is
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description What they are
             * @example President of Russia
             */
            description: string | null;
            /**
             * @description Item of Wikidata
             * @example Q7747
             */
            wikidataId: string | null;
        };
        ContentRating: {
            /**
             * Format: uuid
             * @description The scale
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            scaleId: string;
            /**
             * @description Name of the scale
             * @example Accuracy
             */
            scaleName: string;
            /**
             * @description Language of the scale
             * @example en
             */
            language: string;
            /**
             * @description Place on the scale; null for a verdict without a number
             * @example 4
             */
            value: number | null;
            /**
             * @description Name of the value for programs
             * @example mostly_accurate
             */
            key: string | null;
            /**
             * @description The verdict in words
             * @example Mostly accurate
             */
            alternateName: string;
            /**
             * @description What the verdict means
             * @example True but for a detail.
             */
            definition: string;
            /**
             * @description Highest number of the scale
             * @example 5
             */
            best: number | null;
            /**
             * @description Lowest number of the scale
             * @example 1
             */
            worst: number | null;
        };
        ContentSpeaker: {
            /**
             * Format: uuid
             * @description In the registry; null where it is not known
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            speakerId: string | null;
            /**
             * @description Name
             * @example Vladimir Putin
             */
            name: string;
        };
        ContentQuote: {
            /**
             * Format: uuid
             * @description The quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description How the words are given
             * @example direct
             */
            kind: string;
            /**
             * @description Who said it
             * @example [
             *       {
             *         "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *         "name": "Vladimir Putin"
             *       }
             *     ]
             */
            speakers: components["schemas"]["ContentSpeaker"][];
        };
        ContentArticle: {
            /**
             * Format: uuid
             * @description The article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Its title
             * @example Putin dan Hollande: kita akan bertindak bersama
             */
            title: string | null;
            /**
             * @description Where it was published
             * @example null
             */
            outlet: string | null;
            /**
             * @description The news agency it comes from
             * @example RIA Novosti
             */
            agency: string | null;
            /**
             * @description Where it stands on the web
             * @example null
             */
            url: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-11-26
             */
            publishedOn: string | null;
            /**
             * @description Its language
             * @example id
             */
            language: string;
        };
        ContentAppearance: {
            /**
             * Format: uuid
             * @description The appearance
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Address, where it was noted as one
             * @example null
             */
            url: string | null;
            /**
             * Format: date
             * @description When it was published there
             * @example null
             */
            publishedOn: string | null;
            /**
             * @description The first place that is known
             * @example false
             */
            firstKnown: boolean;
            /**
             * @description First UTF-16 code unit
             * @example 4170
             */
            start: number | null;
            /**
             * @description Code unit after the last
             * @example 4266
             */
            end: number | null;
            /**
             * @description The words
             * @example pasokan produk minyak …
             */
            words: string | null;
            /**
             * @description W3C TextQuoteSelector of words that were selected without a quote
             * @example {
             *       "exact": "pasokan",
             *       "prefix": "",
             *       "suffix": " produk"
             *     }
             */
            selector: {
                [key: string]: string;
            } | null;
            /**
             * @description Its quote
             * @example null
             */
            quote: components["schemas"]["ContentQuote"] | null;
            /**
             * @description Its article
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "title": "Putin dan Hollande: kita akan bertindak bersama",
             *       "outlet": null,
             *       "agency": "RIA Novosti",
             *       "url": null,
             *       "publishedOn": "2015-11-26",
             *       "language": "id"
             *     }
             */
            article: components["schemas"]["ContentArticle"] | null;
        };
        ContentEvidence: {
            /**
             * Format: uuid
             * @description The piece
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Address as it was given; null for a document without one
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string | null;
            /**
             * @description The address as it is compared
             * @example undocs.org/S/RES/2199(2015)
             */
            urlKey: string | null;
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-02-12
             */
            publishedOn: string | null;
            /**
             * @description How it bears on the statement
             * @example supports
             */
            stance: string;
            /**
             * @description What it is
             * @example primary
             */
            kind: string;
            /**
             * @description The words that matter
             * @example null
             */
            passage: string | null;
            /**
             * @description What stands beside the passage in the copy
             * @example {
             *       "prefix": "On Tuesday. ",
             *       "suffix": ""
             *     }
             */
            passageContext?: {
                [key: string]: string;
            } | null;
            /**
             * @description Where the passage stands
             * @example paragraph 17
             */
            locator: string | null;
            /**
             * @description A note for readers
             * @example null
             */
            note: string | null;
            /**
             * @description Shows violence or private matters
             * @example false
             */
            sensitive: boolean;
            /**
             * @description Why it stays at the desk
             * @example null
             */
            sensitiveReason?: string | null;
            /**
             * @description State of its archived copy
             * @example pending
             */
            archiveState: string;
            /**
             * @description Why there is no copy
             * @example null
             */
            archiveReason: string | null;
            /**
             * Format: date-time
             * @description Since when it stands so
             * @example null
             */
            archiveAt?: string | null;
            /**
             * @description SHA-256 of the copy in hex
             * @example null
             */
            archiveSha256?: string | null;
        };
        ContentAnswer: {
            /**
             * @description State of the claim in this version
             * @example researching
             */
            state: string;
            /**
             * @description The statement
             * @example A UN Security Council resolution …
             */
            statement: string;
            /**
             * @description Its language
             * @example en
             */
            language: string;
            /**
             * @description The statement in other languages
             * @example {
             *       "id": "Sebuah resolusi …"
             *     }
             */
            translations: {
                [key: string]: string;
            };
            /**
             * @description Implied by the words, not said
             * @example false
             */
            implied: boolean;
            /**
             * @description Who made it
             * @example null
             */
            claimant: components["schemas"]["ContentClaimant"] | null;
            /**
             * @description The one who said it is not named
             * @example false
             */
            claimantUnnamed: boolean;
            /**
             * @description What the claimant was when saying it
             * @example President of Russia
             */
            claimantDescription: string | null;
            /**
             * Format: date
             * @description Day of the statement
             * @example 2015-11-26
             */
            statedOn: string | null;
            /**
             * @description The day cannot be known
             * @example false
             */
            statedOnUnknown: boolean;
            /**
             * @description Place of the statement
             * @example Moscow
             */
            statedAt: string | null;
            /**
             * Format: date
             * @description Day for which it is checked
             * @example 2015-11-26
             */
            asOf: string | null;
            /**
             * @description The verdict
             * @example null
             */
            rating: components["schemas"]["ContentRating"] | null;
            /**
             * @description How words that can mean two things were understood for the check
             * @example “Directly prohibits” as: a binding ban on buying oil from ISIL.
             */
            reading?: string | null;
            /**
             * @description What was found, in short
             * @example null
             */
            summary: string | null;
            /**
             * @description What was found, at length, in Markdown; `[E2]` cites evidence number 2
             * @example null
             */
            explanation: string | null;
            /**
             * @description What is not known
             * @example null
             */
            unknowns: string | null;
            /**
             * @description Topics
             * @example [
             *       "Oil",
             *       "Syria"
             *     ]
             */
            topics: string[];
            /**
             * @description Where it was made
             * @example []
             */
            appearances: components["schemas"]["ContentAppearance"][];
            /**
             * @description Its evidence
             * @example []
             */
            evidence: components["schemas"]["ContentEvidence"][];
        };
        VersionAnswer: {
            /**
             * @description The version
             * @example 7
             */
            version: number;
            /**
             * @description The edition it belongs to
             * @example 1
             */
            edition: number;
            /**
             * @description State after it
             * @example researching
             */
            state: string;
            /**
             * @description Fields that changed
             * @example [
             *       "summary"
             *     ]
             */
            changed: string[];
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description Who
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            actor: components["schemas"]["PersonName"];
            /**
             * Format: uuid
             * @description The key that was used
             * @example null
             */
            keyId: string | null;
            /**
             * @description Its whole content
             * @example {
             *       "state": "draft",
             *       "statement": "A UN Security Council resolution …",
             *       "language": "en",
             *       "translations": {
             *         "id": "Sebuah resolusi …"
             *       },
             *       "implied": false,
             *       "claimant": null,
             *       "claimantUnnamed": false,
             *       "claimantDescription": null,
             *       "statedOn": "2015-11-26",
             *       "statedOnUnknown": false,
             *       "statedAt": "Moscow",
             *       "asOf": null,
             *       "rating": null,
             *       "reading": null,
             *       "summary": null,
             *       "explanation": null,
             *       "unknowns": null,
             *       "topics": [
             *         "Oil",
             *         "Syria"
             *       ],
             *       "appearances": [],
             *       "evidence": []
             *     }
             */
            content: components["schemas"]["ContentAnswer"];
        };
        FieldChangeAnswer: {
            /**
             * @description The field of the content
             * @example summary
             * @enum {string}
             */
            field: "state" | "statement" | "language" | "translations" | "implied" | "claimant" | "claimantUnnamed" | "claimantDescription" | "statedOn" | "statedOnUnknown" | "statedAt" | "asOf" | "rating" | "reading" | "summary" | "explanation" | "unknowns" | "topics" | "appearances" | "evidence";
            /**
             * @description Its value in the one version
             * @example null
             */
            before: string | boolean | components["schemas"]["ContentClaimant"] | components["schemas"]["ContentRating"] | string[] | components["schemas"]["ContentAppearance"][] | components["schemas"]["ContentEvidence"][] | {
                [key: string]: string;
            } | null;
            /**
             * @description Its value in the other
             * @example Resolution 2199 …
             */
            after: string | boolean | components["schemas"]["ContentClaimant"] | components["schemas"]["ContentRating"] | string[] | components["schemas"]["ContentAppearance"][] | components["schemas"]["ContentEvidence"][] | {
                [key: string]: string;
            } | null;
        };
        DifferenceAnswer: {
            /**
             * @description The one version
             * @example 3
             */
            from: number;
            /**
             * @description The other version
             * @example 7
             */
            to: number;
            /**
             * @description Fields that differ
             * @example [
             *       {
             *         "field": "summary",
             *         "before": null,
             *         "after": "Resolution 2199 …"
             *       }
             *     ]
             */
            changes: components["schemas"]["FieldChangeAnswer"][];
        };
        CurrentClaimAnswer: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Its version now
             * @example 8
             */
            version: number;
            /**
             * @description Where it stands
             * @example researching
             */
            state: string;
            /**
             * @description Fields that changed last
             * @example [
             *       "summary"
             *     ]
             */
            changed: string[];
            /**
             * Format: date-time
             * @description When it changed last
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description Who changed it last
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            by: components["schemas"]["PersonName"];
            /**
             * @description Its content now
             * @example {
             *       "state": "draft",
             *       "statement": "A UN Security Council resolution …",
             *       "language": "en",
             *       "translations": {
             *         "id": "Sebuah resolusi …"
             *       },
             *       "implied": false,
             *       "claimant": null,
             *       "claimantUnnamed": false,
             *       "claimantDescription": null,
             *       "statedOn": "2015-11-26",
             *       "statedOnUnknown": false,
             *       "statedAt": "Moscow",
             *       "asOf": null,
             *       "rating": null,
             *       "reading": null,
             *       "summary": null,
             *       "explanation": null,
             *       "unknowns": null,
             *       "topics": [
             *         "Oil",
             *         "Syria"
             *       ],
             *       "appearances": [],
             *       "evidence": []
             *     }
             */
            content: components["schemas"]["ContentAnswer"];
        };
        ContributionAnswer: {
            /**
             * @description The edition
             * @example 1
             */
            edition: number;
            /**
             * @description Who
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            person: components["schemas"]["PersonName"];
            /**
             * @description What they changed
             * @example [
             *       "statement",
             *       "evidence"
             *     ]
             */
            fields: string[];
            /**
             * Format: date-time
             * @description When first
             * @example 2026-11-23T10:42:00.000Z
             */
            firstAt: string;
        };
        ContributionList: {
            /**
             * @description Newest edition first
             * @example []
             */
            data: components["schemas"]["ContributionAnswer"][];
        };
        AppearanceEntry: {
            /**
             * Format: uuid
             * @description The appearance
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * Format: uri
             * @description Address, if it has one
             * @example https://news.example/2015/11/26/moscow
             */
            url: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-11-26
             */
            publishedOn: string | null;
            /**
             * @description The first place that is known
             * @example false
             */
            firstKnown: boolean;
            /**
             * Format: uuid
             * @description Its quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            quoteId: string | null;
            /**
             * Format: uuid
             * @description Its article
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            articleId: string | null;
            /**
             * @description Title of the article
             * @example Putin dan Hollande: kita akan bertindak bersama
             */
            articleTitle: string | null;
            /**
             * @description First UTF-16 code unit
             * @example 4170
             */
            start: number | null;
            /**
             * @description Code unit after the last
             * @example 4266
             */
            end: number | null;
            /**
             * @description The words
             * @example pasokan produk minyak …
             */
            words: string | null;
            /**
             * Format: uuid
             * @description The merged claim it came from
             * @example null
             */
            movedFrom: string | null;
            /**
             * Format: date-time
             * @description When it was noted
             * @example 2026-11-23T10:42:00.000Z
             */
            createdAt: string;
        };
        AppearancePage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["AppearanceEntry"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        AddAppearance: {
            /**
             * Format: uuid
             * @description A quote
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            quoteId?: string;
            /**
             * @description Words of an article
             * @example {
             *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "start": 4170,
             *       "end": 4266
             *     }
             */
            span?: components["schemas"]["SpanInput"];
            /**
             * Format: uri
             * @description An address
             * @example https://news.example/2015/11/26/moscow
             */
            url?: string;
            /**
             * Format: date
             * @description When it was published there
             * @example 2015-11-26
             */
            publishedOn?: string | null;
            /**
             * @description The first place that is known
             * @example true
             */
            firstKnown?: boolean;
        };
        AppearanceAnswer: {
            /**
             * Format: uuid
             * @description The appearance
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * Format: uuid
             * @description Its claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            claimId: string;
            /**
             * @description Version of the claim since
             * @example 2
             */
            claimVersion: number;
        };
        PassageContext: {
            /**
             * @description Words before it
             * @example On Tuesday.
             */
            prefix: string;
            /**
             * @description Words behind it
             * @example Opponents fear
             */
            suffix: string;
        };
        EvidenceArchive: {
            /**
             * @description State of the copy
             * @example impossible
             * @enum {string}
             */
            state: "pending" | "archived" | "failed" | "impossible";
            /**
             * Format: date-time
             * @description Since when; null while pending
             * @example 2026-11-23T08:15:00.000Z
             */
            at: string | null;
            /**
             * @description SHA-256 of the copy in hex
             * @example null
             */
            sha256: string | null;
            /**
             * @description Why there is no copy, or none yet
             * @example Behind a paywall
             */
            reason: string | null;
            /**
             * @description Why, as a stable code, where the desk says it: `off`, `sign_in`, `page_missing`, `site_trouble`, `refused`, `empty`, `internal`, or why the address was not fetched (`address`, `too_large`, `name_unknown` …)
             * @example null
             */
            code: string | null;
            /**
             * @description HTTP status of a try that failed
             * @example null
             */
            status: number | null;
            /**
             * Format: date-time
             * @description When it is tried again; null while nothing is planned
             * @example null
             */
            nextTryAt: string | null;
            /**
             * @description Who brought the copy by hand
             * @example null
             */
            copiedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: uri
             * @description Its copy at the Wayback Machine
             * @example null
             */
            waybackUrl: string | null;
            /**
             * @description What the page says about itself, and where it says so: for fields of the piece that are empty
             * @example {
             *       "title": {
             *         "text": "Resolution 2199 (2015)",
             *         "how": "meta og:title"
             *       }
             *     }
             */
            suggested: {
                /**
                 * @description One part of it
                 * @example {
                 *       "text": "Resolution 2199 (2015)",
                 *       "how": "meta og:title"
                 *     }
                 */
                title?: {
                    /**
                     * @description What it says
                     * @example Resolution 2199 (2015)
                     */
                    text: string;
                    /**
                     * @description Where it says so
                     * @example meta og:title
                     */
                    how: string;
                };
                /**
                 * @description One part of it
                 * @example {
                 *       "text": "Resolution 2199 (2015)",
                 *       "how": "meta og:title"
                 *     }
                 */
                publisher?: {
                    /**
                     * @description What it says
                     * @example Resolution 2199 (2015)
                     */
                    text: string;
                    /**
                     * @description Where it says so
                     * @example meta og:title
                     */
                    how: string;
                };
                /**
                 * @description One part of it
                 * @example {
                 *       "text": "Resolution 2199 (2015)",
                 *       "how": "meta og:title"
                 *     }
                 */
                publishedOn?: {
                    /**
                     * @description What it says
                     * @example Resolution 2199 (2015)
                     */
                    text: string;
                    /**
                     * @description Where it says so
                     * @example meta og:title
                     */
                    how: string;
                };
                /**
                 * @description One part of it
                 * @example {
                 *       "text": "Resolution 2199 (2015)",
                 *       "how": "meta og:title"
                 *     }
                 */
                author?: {
                    /**
                     * @description What it says
                     * @example Resolution 2199 (2015)
                     */
                    text: string;
                    /**
                     * @description Where it says so
                     * @example meta og:title
                     */
                    how: string;
                };
                /**
                 * @description One part of it
                 * @example {
                 *       "text": "Resolution 2199 (2015)",
                 *       "how": "meta og:title"
                 *     }
                 */
                url?: {
                    /**
                     * @description What it says
                     * @example Resolution 2199 (2015)
                     */
                    text: string;
                    /**
                     * @description Where it says so
                     * @example meta og:title
                     */
                    how: string;
                };
            };
        };
        EvidenceLinkAnswer: {
            /**
             * @description `changed`: the page does not say any more what is cited, or much of it is other than its archived copy; `blocked`: it lets no robot in; null: not known yet
             * @example moved
             * @enum {string|null}
             */
            state: "works" | "moved" | "gone" | "blocked" | "changed" | null;
            /**
             * Format: date-time
             * @description Since when
             * @example 2026-11-23T08:15:00.000Z
             */
            since: string | null;
            /**
             * Format: date-time
             * @description When it was visited last
             * @example 2026-11-28T08:15:00.000Z
             */
            checkedAt: string | null;
            /**
             * Format: uri
             * @description Where it has moved to; to accept it, make it the `url` of the piece
             * @example https://docs.un.org/en/S/RES/2199(2015)
             */
            movedTo: string | null;
            /**
             * @description Why it is gone or blocked, or came to nothing last: `not_there`, `front_page` (the site leads there instead), `not_for_us`, `sign_in`, `robots`, `site_trouble`, or why the request was refused. What has changed: `passage_gone`, `passage_changed` (the passage of the piece), `other_words` (much of a page without one), `elsewhere` (what nobody cites; the link `works`)
             * @example null
             */
            code: string | null;
            /**
             * @description HTTP status
             * @example 200
             */
            status: number | null;
            /**
             * @description The page has other words than its archived copy, see `…/link/difference`
             * @example false
             */
            differs: boolean;
        };
        EvidenceDuplicate: {
            /**
             * Format: uuid
             * @description The other piece
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId: string;
            /**
             * Format: uuid
             * @description Its claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            claimId: string;
            /**
             * @description Its claim as people call it
             * @example K-1042
             */
            claimRef: string;
            /**
             * @description Its number there: E2
             * @example 2
             */
            number: number;
            /**
             * @description It is of the same claim
             * @example false
             */
            sameClaim: boolean;
        };
        EvidenceWithDuplicates: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; its ETag
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Its claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            claimId: string;
            /**
             * Format: uri
             * @description Address as it was given; null for a document without one, of which the copy is all there is
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string | null;
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher: string | null;
            /**
             * Format: date
             * @description When it was published; null = unknown
             * @example 2015-02-12
             */
            publishedOn: string | null;
            /**
             * @description How it bears on the statement
             * @example supports
             * @enum {string}
             */
            stance: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description What it is
             * @example primary
             * @enum {string}
             */
            kind: "primary" | "secondary" | "expert" | "data" | "media";
            /**
             * @description The words that matter
             * @example Expresses its determination
             */
            passage: string | null;
            /**
             * @description What stands beside the passage in the copy, where it was marked there
             * @example {
             *       "prefix": "On Tuesday. ",
             *       "suffix": " Opponents fear"
             *     }
             */
            passageContext: components["schemas"]["PassageContext"] | null;
            /**
             * @description Where the passage stands
             * @example paragraph 17
             */
            locator: string | null;
            /**
             * @description A note for readers
             * @example Adopted unanimously
             */
            note: string | null;
            /**
             * @description Shows violence or private matters
             * @example false
             */
            sensitive: boolean;
            /**
             * @description Why it stays at the desk
             * @example null
             */
            sensitiveReason: string | null;
            /**
             * @description Its archived copy
             * @example {
             *       "state": "pending",
             *       "at": null,
             *       "sha256": null,
             *       "reason": null,
             *       "code": null,
             *       "status": null,
             *       "nextTryAt": null,
             *       "copiedBy": null,
             *       "waybackUrl": null,
             *       "suggested": {}
             *     }
             */
            archive: components["schemas"]["EvidenceArchive"];
            /**
             * @description How its link fares
             * @example {
             *       "state": "works",
             *       "since": "2026-11-23T08:15:00.000Z",
             *       "checkedAt": "2026-11-28T08:15:00.000Z",
             *       "movedTo": null,
             *       "code": null,
             *       "status": 200,
             *       "differs": false
             *     }
             */
            link: components["schemas"]["EvidenceLinkAnswer"];
            /**
             * @description Published after the statement was made; null where a date is unknown
             * @example true
             */
            laterThanStatement: boolean | null;
            /**
             * @description Days from the statement to its publication, below 0 where it was there before; null where a date is unknown
             * @example 12
             */
            daysAfterStatement: number | null;
            /**
             * @description Who added it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            addedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T08:15:00.000Z
             */
            createdAt: string;
            /**
             * @description Who changed it last
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            updatedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T08:15:00.000Z
             */
            updatedAt: string;
            /**
             * @description Other pieces with the same address, of this claim first; at most 20
             * @example [
             *       {
             *         "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *         "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *         "claimRef": "K-1042",
             *         "number": 2,
             *         "sameClaim": false
             *       }
             *     ]
             */
            duplicates: components["schemas"]["EvidenceDuplicate"][];
        };
        EvidenceBalance: {
            /**
             * @description Pieces that support the statement
             * @example 2
             */
            supports: number;
            /**
             * @description Pieces that refute it
             * @example 1
             */
            refutes: number;
            /**
             * @description Pieces that qualify it
             * @example 0
             */
            qualifies: number;
            /**
             * @description Pieces that give context
             * @example 3
             */
            context: number;
        };
        EvidenceList: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["EvidenceWithDuplicates"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
            /**
             * @description All pieces by stance
             * @example {
             *       "supports": 2,
             *       "refutes": 1,
             *       "qualifies": 0,
             *       "context": 3
             *     }
             */
            balance: components["schemas"]["EvidenceBalance"];
        };
        ArchiveImpossible: {
            /**
             * @description The one state that people may set
             * @example impossible
             * @enum {string}
             */
            state: "impossible";
            /**
             * @description Why the page cannot be archived
             * @example Behind a paywall; the passage was copied by hand
             */
            reason: string;
        };
        NewEvidence: {
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title?: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher?: string | null;
            /**
             * Format: date
             * @description When it was published; null = unknown
             * @example 2015-02-12
             */
            publishedOn?: string | null;
            /**
             * @description The words that matter, exactly
             * @example Expresses its determination to prevent trade in cultural property
             */
            passage?: string | null;
            /**
             * @description What stands beside the passage in the copy, as in a W3C TextQuoteSelector: tells which place is meant where its words stand twice. Another passage forgets it
             * @example {
             *       "prefix": "On Tuesday. ",
             *       "suffix": " Opponents fear"
             *     }
             */
            passageContext?: components["schemas"]["PassageContext"] | null;
            /**
             * @description Where the passage stands
             * @example paragraph 17
             */
            locator?: string | null;
            /**
             * @description A note for readers
             * @example Adopted unanimously
             */
            note?: string | null;
            /**
             * @description Shows violence or private matters; for the desk only: never on public pages
             * @example false
             */
            sensitive?: boolean;
            /**
             * @description Why it stays at the desk; goes with `sensitive`
             * @example Shows a child
             */
            sensitiveReason?: string | null;
            /**
             * @description Left out, the piece waits for its archived copy
             * @example {
             *       "state": "impossible",
             *       "reason": "Behind a paywall; the passage was copied by hand"
             *     }
             */
            archive?: components["schemas"]["ArchiveImpossible"];
            /**
             * Format: uri
             * @description Address of the page; kept exactly. May be absent where the document comes as a `file`
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url?: string;
            /**
             * Format: binary
             * @description multipart/form-data only: the document, or a copy of the page made by hand: .html, .pdf, .docx, .txt or a picture, of 10 MiB at most; kept as the archived copy
             * @example (the file)
             */
            file?: string;
            /**
             * @description How it bears on the statement
             * @example supports
             * @enum {string}
             */
            stance: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description What it is
             * @example primary
             * @enum {string}
             */
            kind: "primary" | "secondary" | "expert" | "data" | "media";
        };
        EvidenceChange: {
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title?: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher?: string | null;
            /**
             * Format: date
             * @description When it was published; null = unknown
             * @example 2015-02-12
             */
            publishedOn?: string | null;
            /**
             * @description The words that matter, exactly
             * @example Expresses its determination to prevent trade in cultural property
             */
            passage?: string | null;
            /**
             * @description What stands beside the passage in the copy, as in a W3C TextQuoteSelector: tells which place is meant where its words stand twice. Another passage forgets it
             * @example {
             *       "prefix": "On Tuesday. ",
             *       "suffix": " Opponents fear"
             *     }
             */
            passageContext?: components["schemas"]["PassageContext"] | null;
            /**
             * @description Where the passage stands
             * @example paragraph 17
             */
            locator?: string | null;
            /**
             * @description A note for readers
             * @example Adopted unanimously
             */
            note?: string | null;
            /**
             * @description Shows violence or private matters; for the desk only: never on public pages
             * @example false
             */
            sensitive?: boolean;
            /**
             * @description Why it stays at the desk; goes with `sensitive`
             * @example Shows a child
             */
            sensitiveReason?: string | null;
            /**
             * @description Left out, the piece waits for its archived copy
             * @example {
             *       "state": "impossible",
             *       "reason": "Behind a paywall; the passage was copied by hand"
             *     }
             */
            archive?: components["schemas"]["ArchiveImpossible"];
            /**
             * Format: uri
             * @description Address of the page; another one makes the archive pending again, null gives back the file that came without one
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url?: string | null;
            /**
             * @description How it bears on the statement
             * @example qualifies
             * @enum {string}
             */
            stance?: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description What it is
             * @example secondary
             * @enum {string}
             */
            kind?: "primary" | "secondary" | "expert" | "data" | "media";
        };
        CopyUpload: {
            /**
             * Format: binary
             * @description The page as a file: .html, .pdf, .docx, .txt or a picture, of 10 MiB at most
             * @example (the file)
             */
            file?: string;
        };
        PassagePlaceAnswer: {
            /**
             * @description Where it begins, in UTF-16 code units
             * @example 120
             */
            start: number;
            /**
             * @description Where it ends
             * @example 171
             */
            end: number;
            /**
             * @description `exact`: the same characters; `fuzzy`: most of its words, in its order
             * @example exact
             * @enum {string}
             */
            how: "exact" | "fuzzy";
            /**
             * @description How alike the words are, 0 to 1
             * @example 1
             */
            likeness: number;
        };
        CopyAnswer: {
            /**
             * Format: uuid
             * @description The piece
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId: string;
            /**
             * Format: uri
             * @description Address that was asked for; null for a document without one
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string | null;
            /**
             * Format: uri
             * @description Where redirects led; null for a copy by hand
             * @example https://docs.un.org/en/S/RES/2199(2015)
             */
            finalUrl: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T08:15:00.000Z
             */
            at: string;
            /**
             * @description HTTP status
             * @example 200
             */
            status: number | null;
            /**
             * @description Headers of the answer, without cookies
             * @example {
             *       "last-modified": "Thu, 12 Feb 2015 17:00:00 GMT"
             *     }
             */
            headers: {
                [key: string]: string;
            } | null;
            /**
             * @description Media type of the bytes
             * @example text/html; charset=utf-8
             */
            mediaType: string | null;
            /**
             * @description Name of the file that was brought by hand
             * @example null
             */
            fileName: string | null;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /**
             * @description SHA-256 of the bytes in hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description Characters of the readable text
             * @example 5120
             */
            textLength: number;
            /**
             * @description Why there is no text (`picture`, `no_text`, `encrypted`, `file_type` …), `cut` where it ends after a million characters, or `redacted` where its page is not compared with it any more
             * @example null
             */
            textProblem: string | null;
            /**
             * @description Who brought it by hand
             * @example null
             */
            copiedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: uri
             * @description Its copy at the Wayback Machine
             * @example null
             */
            waybackUrl: string | null;
            /**
             * @description Where the passage of the piece stands in the text; null without a passage, or where it is not there
             * @example {
             *       "start": 120,
             *       "end": 171,
             *       "how": "exact",
             *       "likeness": 1
             *     }
             */
            passage: components["schemas"]["PassagePlaceAnswer"] | null;
        };
        ArchivedKind: {
            /**
             * @description Media type as the sites said it; empty where they did not
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description Copies
             * @example 112
             */
            copies: number;
            /**
             * @description Bytes, had each copy kept its own
             * @example 40220118
             */
            bytes: number;
        };
        ArchiveReport: {
            /**
             * @description Where the bytes lie
             * @example postgres
             * @enum {string}
             */
            store: "postgres" | "s3";
            /**
             * @description Files in the store; the same bytes are one
             * @example 812
             */
            files: number;
            /**
             * @description Their bytes
             * @example 61203112
             */
            bytes: number;
            /**
             * @description Bytes of all captures, had each kept its own
             * @example 70551900
             */
            capturedBytes: number;
            /**
             * @description Bytes of the texts of all captures, which lie in the database
             * @example 9102330
             */
            textBytes: number;
            /**
             * @description By media type, the largest first; 20 at most
             * @example [
             *       {
             *         "mediaType": "application/pdf",
             *         "copies": 112,
             *         "bytes": 40220118
             *       }
             *     ]
             */
            kinds: components["schemas"]["ArchivedKind"][];
            /**
             * @description Captures that have a copy
             * @example 830
             */
            archived: number;
            /**
             * @description Captures that wait
             * @example 3
             */
            pending: number;
            /**
             * @description Captures that were given up
             * @example 17
             */
            failed: number;
        };
        LibraryClaim: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description As people call it
             * @example K-1042
             */
            ref: string;
            /**
             * @description Where it stands
             * @example published
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description What was said
             * @example A UN resolution bans buying oil directly.
             */
            statement: string;
        };
        Stretch: {
            /**
             * @description Words
             * @example cultural property
             */
            text: string;
            /**
             * @description They are what was looked for
             * @example true
             */
            found: boolean;
        };
        LibraryRow: {
            /**
             * Format: uuid
             * @description The piece
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId: string;
            /**
             * @description Its claim
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "ref": "K-1042",
             *       "state": "published",
             *       "statement": "A UN resolution …"
             *     }
             */
            claim: components["schemas"]["LibraryClaim"];
            /**
             * Format: uri
             * @description Address of the page; null for a document without one
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string | null;
            /**
             * @description Title, else what the page calls itself
             * @example Resolution 2199 (2015)
             */
            title: string | null;
            /**
             * @description Who published it, else what the page says
             * @example UN Security Council
             */
            publisher: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2015-02-12
             */
            publishedOn: string | null;
            /**
             * @description How it bears on the statement
             * @example refutes
             * @enum {string}
             */
            stance: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description It stays at the desk
             * @example false
             */
            sensitive: boolean;
            /**
             * @description How far the copy has come
             * @example archived
             * @enum {string}
             */
            archive: "pending" | "archived" | "failed" | "impossible";
            /**
             * Format: date-time
             * @description When the copy was made
             * @example 2026-11-23T08:15:00.000Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description When the piece was added
             * @example 2026-11-23T08:14:00.000Z
             */
            addedAt: string;
            /**
             * @description How the link fares
             * @example {
             *       "state": "works",
             *       "since": null,
             *       "checkedAt": null,
             *       "movedTo": null,
             *       "code": null,
             *       "status": 200,
             *       "differs": false
             *     }
             */
            link: components["schemas"]["EvidenceLinkAnswer"];
            /**
             * @description Where all the words stand: in the `copy`, or in what the desk says of the piece; null without words
             * @example copy
             * @enum {string|null}
             */
            foundIn: "copy" | "piece" | null;
            /**
             * @description The words around the first place; none without words
             * @example [
             *       {
             *         "text": "to prevent trade in ",
             *         "found": false
             *       }
             *     ]
             */
            snippet: components["schemas"]["Stretch"][];
        };
        LibraryPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["LibraryRow"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        LinkClaim: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description As people call it
             * @example K-1042
             */
            ref: string;
            /**
             * @description Where it stands
             * @example published
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description What was said
             * @example A UN resolution bans buying oil directly.
             */
            statement: string;
            /**
             * @description Who works on it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
        };
        LinkRow: {
            /**
             * Format: uuid
             * @description The piece of evidence
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId: string;
            /**
             * Format: uri
             * @description Its address
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string;
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher: string | null;
            /**
             * @description How it bears on the statement
             * @example refutes
             * @enum {string}
             */
            stance: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description There is an archived copy
             * @example true
             */
            archived: boolean;
            /**
             * @description How the link fares
             * @example {
             *       "state": "gone",
             *       "since": "2026-11-23T08:15:00.000Z",
             *       "checkedAt": "2026-11-28T08:15:00.000Z",
             *       "movedTo": null,
             *       "code": "not_there",
             *       "status": 404,
             *       "differs": false
             *     }
             */
            link: components["schemas"]["EvidenceLinkAnswer"];
            /**
             * @description Its claim
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "ref": "K-1042",
             *       "state": "published",
             *       "statement": "A UN resolution …",
             *       "assignee": null
             *     }
             */
            claim: components["schemas"]["LinkClaim"];
        };
        LinkPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["LinkRow"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        WordChangeAnswer: {
            /**
             * @description What became of it
             * @example removed
             * @enum {string}
             */
            kind: "same" | "added" | "removed";
            /**
             * @description The words, with the space and the signs between
             * @example its determination
             */
            words: string;
        };
        LinkDifference: {
            /**
             * Format: date-time
             * @description When the copy was made
             * @example 2026-11-23T08:15:00.000Z
             */
            copiedAt: string;
            /**
             * Format: date-time
             * @description When the page was visited
             * @example 2026-11-28T08:15:00.000Z
             */
            checkedAt: string;
            /**
             * @description The words of both, in order
             * @example [
             *       {
             *         "kind": "removed",
             *         "words": "its determination"
             *       }
             *     ]
             */
            changes: components["schemas"]["WordChangeAnswer"][];
        };
        CommentAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description The answer
             * @example S/RES/2199; added.
             */
            body: string;
            /**
             * @description Who wrote it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            author: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T08:15:00.000Z
             */
            createdAt: string;
        };
        TargetAnswer: {
            /**
             * @description A field of the claim
             * @example summary
             * @enum {string}
             */
            field?: "statement" | "language" | "translations" | "claimant" | "statedOn" | "statedOnUnknown" | "statedAt" | "asOf" | "implied" | "rating" | "reading" | "summary" | "explanation" | "unknowns" | "appearances" | "evidence" | "speakers";
            /**
             * Format: uuid
             * @description A piece of its evidence
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId?: string;
            /**
             * @description Where the words began, in UTF-16 code units
             * @example 0
             */
            start?: number;
            /**
             * @description Where they ended, exclusive
             * @example 12
             */
            end?: number;
        };
        SuggestionAnswer: {
            /**
             * @description The words that it would replace
             * @example prohibits
             */
            exact: string;
            /**
             * @description What stood before them
             * @example The resolution
             */
            prefix: string;
            /**
             * @description What stood after them
             * @example buying oil.
             */
            suffix: string;
            /**
             * @description What it would put in their place
             * @example condemns
             */
            replacement: string;
            /**
             * @description What has become of it: settled without being accepted, it is withdrawn by who made it or rejected by others
             * @example open
             * @enum {string}
             */
            outcome: "open" | "accepted" | "rejected" | "withdrawn";
            /**
             * @description Version of the claim that took it; null unless accepted
             * @example null
             */
            acceptedAs: number | null;
        };
        ThreadAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes, comments too; its ETag
             * @example 1
             */
            version: number;
            /**
             * @description What it asks for
             * @example must
             * @enum {string}
             */
            kind: "must" | "should" | "question" | "praise";
            /**
             * @description The remark; empty where words are suggested without one
             * @example Which resolution is meant?
             */
            body: string;
            /**
             * @description Whether it is settled
             * @example open
             * @enum {string}
             */
            state: "open" | "resolved";
            /**
             * @description Somebody other than its opener has commented
             * @example false
             */
            answered: boolean;
            /**
             * @description Who opened it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            openedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was opened
             * @example 2026-11-23T08:15:00.000Z
             */
            createdAt: string;
            /**
             * @description Who resolved it; null while open
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            resolvedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it was resolved; null while open
             * @example null
             */
            resolvedAt: string | null;
            /**
             * @description All comments, oldest first
             * @example []
             */
            comments: components["schemas"]["CommentAnswer"][];
            /**
             * Format: uuid
             * @description Its claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            claimId: string;
            /**
             * @description What it is about; null: the claim as a whole
             * @example {
             *       "field": "summary"
             *     }
             */
            target: components["schemas"]["TargetAnswer"] | null;
            /**
             * @description Other words for those of the target; null: it only says something about them
             * @example null
             */
            suggestion: components["schemas"]["SuggestionAnswer"] | null;
            /**
             * @description Version of the claim that it was written about
             * @example 7
             */
            claimVersion: number;
        };
        ThreadList: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ThreadAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        TargetInput: {
            /**
             * @description A field of the claim
             * @example summary
             * @enum {string}
             */
            field?: "statement" | "language" | "translations" | "claimant" | "statedOn" | "statedOnUnknown" | "statedAt" | "asOf" | "implied" | "rating" | "reading" | "summary" | "explanation" | "unknowns" | "appearances" | "evidence" | "speakers";
            /**
             * Format: uuid
             * @description A piece of its evidence
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId?: string;
            /**
             * @description Where the words begin in the text of the field or the passage of the evidence, in UTF-16 code units
             * @example 0
             */
            start?: number;
            /**
             * @description Where they end, exclusive
             * @example 12
             */
            end?: number;
        };
        SuggestionInput: {
            /**
             * @description The words that stand at the target; 409 `words_changed` where others do by now
             * @example prohibits
             */
            exact: string;
            /**
             * @description What to put in their place; to insert or delete words, name a word beside them too
             * @example condemns
             */
            replacement: string;
        };
        NewThread: {
            /**
             * @description What it asks for; an open "must" holds up approval
             * @example must
             * @enum {string}
             */
            kind: "must" | "should" | "question" | "praise";
            /**
             * @description The remark; needed unless other words are suggested
             * @example Which resolution is meant?
             */
            body?: string;
            /**
             * @description What it is about; left out, the claim as a whole
             * @example {
             *       "field": "summary",
             *       "start": 0,
             *       "end": 12
             *     }
             */
            target?: components["schemas"]["TargetInput"] | null;
            /**
             * @description Other words for those of the target, which must be words of one text of the claim
             * @example {
             *       "exact": "prohibits",
             *       "replacement": "condemns"
             *     }
             */
            suggestion?: components["schemas"]["SuggestionInput"] | null;
        };
        NoteWords: {
            /**
             * Format: uuid
             * @description The quote whose words they are, one of an earlier version where it has vanished; null: words beside the quotes
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            quoteId: string | null;
            /**
             * @description Where they begin in the text, in UTF-16 code units; null: they are not in this version any more
             * @example 24
             */
            start: number | null;
            /**
             * @description Where they end, exclusive
             * @example 33
             */
            end: number | null;
            /**
             * @description They themselves
             * @example It rained
             */
            exact: string;
        };
        NoteAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes, comments too; its ETag
             * @example 1
             */
            version: number;
            /**
             * @description What it asks for
             * @example must
             * @enum {string}
             */
            kind: "must" | "should" | "question" | "praise";
            /**
             * @description The remark; empty where words are suggested without one
             * @example Which resolution is meant?
             */
            body: string;
            /**
             * @description Whether it is settled
             * @example open
             * @enum {string}
             */
            state: "open" | "resolved";
            /**
             * @description Somebody other than its opener has commented
             * @example false
             */
            answered: boolean;
            /**
             * @description Who opened it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            openedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was opened
             * @example 2026-11-23T08:15:00.000Z
             */
            createdAt: string;
            /**
             * @description Who resolved it; null while open
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            resolvedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it was resolved; null while open
             * @example null
             */
            resolvedAt: string | null;
            /**
             * @description All comments, oldest first
             * @example []
             */
            comments: components["schemas"]["CommentAnswer"][];
            /**
             * Format: uuid
             * @description The article, in its newest version
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            articleId: string;
            /**
             * @description What it is about
             * @example {
             *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "start": 24,
             *       "end": 33,
             *       "exact": "It rained"
             *     }
             */
            words: components["schemas"]["NoteWords"];
        };
        NoteList: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["NoteAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        NewNote: {
            /**
             * @description What it asks for
             * @example question
             * @enum {string}
             */
            kind: "must" | "should" | "question" | "praise";
            /**
             * @description The remark
             * @example Who is “he” here?
             */
            body: string;
            /**
             * Format: uuid
             * @description The quote of the article that it is about; `start` and `end` are left out then
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            quoteId?: string;
            /**
             * @description Where the words that it is about begin in the text, in UTF-16 code units
             * @example 24
             */
            start?: number;
            /**
             * @description Where they end, exclusive
             * @example 33
             */
            end?: number;
        };
        NewComment: {
            /**
             * @description The answer
             * @example S/RES/2199; added.
             */
            body: string;
        };
        PendingRemarkInput: {
            /**
             * Format: uuid
             * @description Told apart by it on all devices; made by who writes it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description What it will ask for
             * @example must
             * @enum {string}
             */
            kind: "must" | "should" | "question" | "praise";
            /**
             * @description The remark
             * @example Which resolution is meant?
             */
            body: string;
            /**
             * @description What it is about; left out, the claim as a whole
             * @example {
             *       "field": "summary",
             *       "start": 0,
             *       "end": 12
             *     }
             */
            target?: components["schemas"]["TargetInput"];
            /**
             * @description The words of the range, by which it is found again when the text has changed
             * @example A resolution
             */
            words?: string;
        };
        PendingReviewAnswer: {
            /**
             * @description What they are writing; null: nothing
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "kind": "must",
             *       "body": "Which resolution is meant?",
             *       "target": {
             *         "field": "summary",
             *         "start": 0,
             *         "end": 12
             *       },
             *       "words": "A resolution"
             *     }
             */
            draft: components["schemas"]["PendingRemarkInput"] | null;
            /**
             * @description What is ready, in the order of writing
             * @example []
             */
            remarks: components["schemas"]["PendingRemarkInput"][];
            /**
             * @description Counts its changes; its ETag. 0: nothing was ever written
             * @example 3
             */
            version: number;
        };
        PendingReviewInput: {
            /**
             * @description What they are writing; null: nothing
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "kind": "must",
             *       "body": "Which resolution is meant?",
             *       "target": {
             *         "field": "summary",
             *         "start": 0,
             *         "end": 12
             *       },
             *       "words": "A resolution"
             *     }
             */
            draft: components["schemas"]["PendingRemarkInput"] | null;
            /**
             * @description What is ready, in the order of writing
             * @example []
             */
            remarks: components["schemas"]["PendingRemarkInput"][];
        };
        RatingValueAnswer: {
            /**
             * @description `ratingValue` of ClaimReview, or null
             * @example 5
             */
            value: number | null;
            /**
             * @description Its name for programs
             * @example true
             */
            key: string;
            /**
             * @description What readers see
             * @example True
             */
            alternateName: string;
            /**
             * @description What it means
             * @example The statement is accurate.
             */
            definition: string;
        };
        RatingScaleAnswer: {
            /**
             * Format: uuid
             * @description Id of this version; a claim is rated with it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description The same in every language and version
             * @example default
             */
            key: string;
            /**
             * @description Counts the versions of the scale in this language
             * @example 1
             */
            version: number;
            /**
             * @description Its name
             * @example Accuracy
             */
            name: string;
            /**
             * @description Language of its words (BCP 47)
             * @example en
             */
            language: string;
            /**
             * @description Best first; one without a number last
             * @example [
             *       {
             *         "value": 5,
             *         "key": "true",
             *         "alternateName": "True",
             *         "definition": "The statement is accurate."
             *       }
             *     ]
             */
            values: components["schemas"]["RatingValueAnswer"][];
        };
        RatingScaleList: {
            /**
             * @description Current versions by key and language
             * @example []
             */
            data: components["schemas"]["RatingScaleAnswer"][];
        };
        NewRatingValue: {
            /**
             * @description `ratingValue` of ClaimReview; null for a verdict that is not on the line, such as "unproven"
             * @example 5
             */
            value: number | null;
            /**
             * @description Its name for programs; left out, it is made from the number
             * @example true
             */
            key?: string;
            /**
             * @description What readers see
             * @example True
             */
            alternateName: string;
            /**
             * @description What it means
             * @example The statement is accurate.
             */
            definition: string;
        };
        NewRatingScale: {
            /**
             * @description Name of the scale for programs, the same in every language
             * @example default
             */
            key: string;
            /**
             * @description Its name for people
             * @example Accuracy
             */
            name: string;
            /**
             * @description Language of its words (BCP 47)
             * @example en
             */
            language: string;
            /**
             * @description 2 to 12 verdicts, all different
             * @example [
             *       {
             *         "value": 5,
             *         "key": "true",
             *         "alternateName": "True",
             *         "definition": "The statement is accurate."
             *       }
             *     ]
             */
            values: components["schemas"]["NewRatingValue"][];
        };
        ItemText: {
            /**
             * @description In English
             * @example The rating follows from the evidence
             */
            en: string;
            /**
             * @description In Indonesian
             * @example Penilaian sesuai dengan bukti
             */
            id: string;
        };
        ChecklistItemAnswer: {
            /**
             * @description Its name for programs
             * @example rating_follows
             */
            id: string;
            /**
             * @description What has to be opened; null: ticked by hand
             * @example null
             * @enum {string|null}
             */
            auto: "article_opened" | "evidence_opened" | null;
            /**
             * @description Its words
             * @example {
             *       "en": "The rating follows from the evidence",
             *       "id": "Penilaian sesuai dengan bukti"
             *     }
             */
            text: components["schemas"]["ItemText"];
        };
        CurrentChecklistAnswer: {
            /**
             * Format: uuid
             * @description Id of this version
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Who answers it
             * @example reviewer
             * @enum {string}
             */
            audience: "author" | "reviewer";
            /**
             * @description Counts its versions
             * @example 1
             */
            version: number;
            /**
             * @description The items in the order in which they are asked
             * @example [
             *       {
             *         "id": "rating_follows",
             *         "auto": null,
             *         "text": {
             *           "en": "The rating follows from the evidence",
             *           "id": "Penilaian sesuai dengan bukti"
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["ChecklistItemAnswer"][];
        };
        ChecklistList: {
            /**
             * @description Current versions by audience
             * @example []
             */
            data: components["schemas"]["CurrentChecklistAnswer"][];
        };
        NewChecklistItem: {
            /**
             * @description Its name for programs; an item that keeps it keeps its answers
             * @example rating_follows
             */
            id: string;
            /**
             * @description Its words
             * @example {
             *       "en": "The rating follows from the evidence",
             *       "id": "Penilaian sesuai dengan bukti"
             *     }
             */
            text: components["schemas"]["ItemText"];
            /**
             * @description Done by really opening the thing since the last change; null or left out, it is ticked by hand
             * @example null
             * @enum {string|null}
             */
            auto?: "article_opened" | "evidence_opened" | null;
        };
        NewChecklist: {
            /**
             * @description Who answers it: authors on submit, reviewers on approve
             * @example reviewer
             * @enum {string}
             */
            audience: "author" | "reviewer";
            /**
             * @description The items in the order in which they are asked
             * @example [
             *       {
             *         "id": "rating_follows",
             *         "auto": null,
             *         "text": {
             *           "en": "The rating follows from the evidence",
             *           "id": "Penilaian sesuai dengan bukti"
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["NewChecklistItem"][];
        };
        StateAnswer: {
            /**
             * @description Its name
             * @example in_review
             * @enum {string}
             */
            name: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description The claim is being worked on
             * @example true
             */
            open: boolean;
        };
        TransitionAnswer: {
            /**
             * @description Name of the move
             * @example submit
             */
            name: string;
            /**
             * @description States it starts from
             * @example [
             *       "researching"
             *     ]
             */
            from: ("draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged")[];
            /**
             * @description State it leads to; `same` stays, `back` returns to where the claim was
             * @example in_review
             */
            to: string;
            /**
             * @description Roles that may make it
             * @example [
             *       "checker"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Who else may, by what they are to the claim
             * @example [
             *       "assignee"
             *     ]
             */
            standing: string[];
            /**
             * @description A service account may make it too
             * @example true
             */
            service: boolean;
            /**
             * @description What it takes, by name
             * @example {
             *       "checklist": {
             *         "type": "checklist",
             *         "required": false
             *       }
             *     }
             */
            inputs: {
                [key: string]: components["schemas"]["MoveInputRule"];
            };
            /**
             * @description Codes of the guards that it asks
             * @example [
             *       "state",
             *       "role",
             *       "rating_missing"
             *     ]
             */
            guards: string[];
        };
        GuardAnswer: {
            /**
             * @description Its code
             * @example four_eyes
             */
            code: string;
            /**
             * @description Only another person can help
             * @example true
             */
            personal: boolean;
            /**
             * @description The field in which it is mended
             * @example rating
             */
            field: string | null;
        };
        FieldsAnswer: {
            /**
             * @description The public sees them: a change enters the ledger and voids approvals
             * @example [
             *       "statement"
             *     ]
             */
            public: string[];
            /**
             * @description Only the desk sees them
             * @example [
             *       "assigneeId"
             *     ]
             */
            desk: string[];
        };
        WorkflowAnswer: {
            /**
             * @description Version of the table
             * @example 1
             */
            version: number;
            /**
             * @description States
             * @example [
             *       {
             *         "name": "in_review",
             *         "open": true
             *       }
             *     ]
             */
            states: components["schemas"]["StateAnswer"][];
            /**
             * @description Roles
             * @example [
             *       "viewer",
             *       "contributor",
             *       "checker",
             *       "reviewer",
             *       "publisher",
             *       "admin"
             *     ]
             */
            roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
            /**
             * @description Moves
             * @example []
             */
            transitions: components["schemas"]["TransitionAnswer"][];
            /**
             * @description Guards
             * @example [
             *       {
             *         "code": "four_eyes",
             *         "personal": true,
             *         "field": null
             *       }
             *     ]
             */
            guards: components["schemas"]["GuardAnswer"][];
            /**
             * @description Which edits count
             * @example {
             *       "public": [
             *         "statement"
             *       ],
             *       "desk": [
             *         "assigneeId"
             *       ]
             *     }
             */
            fields: components["schemas"]["FieldsAnswer"];
            /**
             * @description Approvals that a claim needs
             * @example 1
             */
            approvalsNeeded: number;
        };
        AskMove: {
            /**
             * @description The move
             * @example submit
             * @enum {string}
             */
            name: "start" | "set_aside" | "submit" | "withdraw" | "request_changes" | "resume" | "approve" | "publish" | "correct" | "abandon_correction" | "retract" | "confirm_retract" | "cancel_retract" | "park" | "unpark" | "reopen" | "merge" | "unmerge";
            /**
             * @description submit, approve: items of the checklist that are done, by id; `true` for an automatic item is ignored
             * @example {
             *       "sources_open": true
             *     }
             */
            checklist?: {
                [key: string]: boolean;
            } | null;
            /**
             * @description set_aside: why it cannot be checked (opinion, promise, prediction, normative, question, intention, stance, rhetorical, other); correct: what the correction is (minor, clarification, correction, update)
             * @example correction
             * @enum {string|null}
             */
            kind?: "opinion" | "promise" | "prediction" | "normative" | "question" | "intention" | "stance" | "rhetorical" | "other" | "minor" | "clarification" | "correction" | "update" | null;
            /**
             * @description abandon_correction, retract (public), park, reopen: why
             * @example A source turned out to be forged.
             */
            reason?: string | null;
            /**
             * @description publish: what readers are told about the new edition; needed from the second on
             * @example The date of the resolution was wrong; it was adopted on 12 February 2015.
             */
            note?: string | null;
            /**
             * @description publish: address of the public page; fixed by the first publication
             * @example un-resolution-isis-oil
             */
            slug?: string | null;
            /**
             * Format: date-time
             * @description publish: not before this
             * @example 2026-12-01T12:00:00.000Z
             */
            embargo?: string | null;
            /**
             * Format: date
             * @description park: when it is due again
             * @example 2026-12-24
             */
            wakeOn?: string | null;
            /**
             * @description merge: id or spoken reference of the other claim
             * @example K-1002
             */
            targetId?: string | null;
        };
        ApprovalCount: {
            /**
             * @description Approvals with this one
             * @example 1
             */
            have: number;
            /**
             * @description Approvals needed
             * @example 1
             */
            need: number;
        };
        PublicationAnswer: {
            /**
             * @description Its address
             * @example un-resolution-isis-oil
             */
            slug: string;
            /**
             * Format: uri
             * @description The page
             * @example https://desk.example.org/f/un-resolution-isis-oil
             */
            url: string;
            /**
             * Format: date-time
             * @description When this edition was published
             * @example 2026-11-23T10:42:00.000Z
             */
            publishedAt: string;
            /**
             * @description The edition
             * @example 1
             */
            edition: number;
            /**
             * @description Version of the claim that was published
             * @example 9
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was retracted; null while it stands
             * @example null
             */
            retractedAt: string | null;
        };
        MovedAnswer: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Where it stands
             * @example in_review
             */
            state: string;
            /**
             * @description Counts writes; the ETag
             * @example 8
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description approve only
             * @example {
             *       "have": 1,
             *       "need": 1
             *     }
             */
            approvals?: components["schemas"]["ApprovalCount"];
            /**
             * @description What is, or was, public
             * @example null
             */
            publication: components["schemas"]["PublicationAnswer"] | null;
        };
        ClaimReviewProblemAnswer: {
            /**
             * @description Only errors stop publication
             * @example warning
             * @enum {string}
             */
            level: "error" | "warning";
            /**
             * @description Stable code
             * @example claim_long
             */
            code: string;
            /**
             * @description JSON pointer into the ClaimReview
             * @example /claimReviewed
             */
            path: string;
            /**
             * @description What a text about it needs
             * @example {
             *       "length": 112,
             *       "advised": 75
             *     }
             */
            params: {
                [key: string]: unknown;
            };
        };
        PublishWarning: {
            /**
             * @description Stable code
             * @example translation_missing
             */
            code: string;
            /**
             * @description What a text about it needs
             * @example {
             *       "language": "id"
             *     }
             */
            params: {
                [key: string]: unknown;
            };
            /**
             * @description Field of the claim that mends it
             * @example translations
             */
            field: string;
        };
        ClaimReviewPreviewAnswer: {
            /**
             * @description schema.org JSON-LD
             * @example {
             *       "@context": "https://schema.org",
             *       "@type": "ClaimReview"
             *     }
             */
            claimReview: {
                [key: string]: unknown;
            };
            /**
             * @description What is wrong with it; only errors stop publication
             * @example [
             *       {
             *         "level": "warning",
             *         "code": "claim_long",
             *         "path": "/claimReviewed",
             *         "params": {
             *           "length": 112,
             *           "advised": 75
             *         }
             *       }
             *     ]
             */
            problems: components["schemas"]["ClaimReviewProblemAnswer"][];
            /**
             * @description How much each property matters, by JSON pointer; those that nobody would miss are not named
             * @example {
             *       "/claimReviewed": "required",
             *       "/itemReviewed/author": "recommended"
             *     }
             */
            weights: {
                [key: string]: "required" | "recommended";
            };
            /**
             * @description What is missing from the page around it; nothing of that stops publication
             * @example [
             *       {
             *         "code": "translation_missing",
             *         "params": {
             *           "language": "id"
             *         },
             *         "field": "translations"
             *       }
             *     ]
             */
            warnings: components["schemas"]["PublishWarning"][];
            /**
             * @description Address that the page would have
             * @example un-resolution-isis-oil
             */
            slug: string;
            /**
             * Format: uri
             * @description The page
             * @example https://desk.example.org/f/un-resolution-isis-oil
             */
            url: string;
        };
        ToolsPublisher: {
            /**
             * @description The organisation’s name
             * @example Demo Newsroom
             */
            name: string;
            /**
             * @description Host of the review’s address, without www
             * @example desk.example
             */
            site: string;
        };
        ToolsReview: {
            /**
             * @description Who published it
             * @example {
             *       "name": "Demo Newsroom",
             *       "site": "desk.example"
             *     }
             */
            publisher: components["schemas"]["ToolsPublisher"];
            /**
             * Format: uri
             * @description Its page
             * @example https://desk.example/f/un-resolution-isis-oil
             */
            url: string;
            /**
             * @description Rating and claim
             * @example Mostly accurate: A UN resolution bans buying oil from ISIS.
             */
            title: string;
            /**
             * Format: date-time
             * @description When the current edition was published
             * @example 2026-11-23T10:42:00.000Z
             */
            reviewDate: string;
            /**
             * @description The rating in words
             * @example Mostly accurate
             */
            textualRating: string;
            /**
             * @description BCP 47
             * @example en
             */
            languageCode: string;
        };
        ToolsClaim: {
            /**
             * @description The claim
             * @example A UN resolution bans buying oil from ISIS.
             */
            text: string;
            /**
             * @description Who made it; absent if not named
             * @example Vladimir Putin
             */
            claimant?: string;
            /**
             * Format: date-time
             * @description When it was made; absent if not known
             * @example 2015-11-26T00:00:00Z
             */
            claimDate?: string;
            /**
             * @description One review
             * @example []
             */
            claimReview: components["schemas"]["ToolsReview"][];
        };
        ClaimSearchAnswer: {
            /**
             * @description The claims, best first
             * @example []
             */
            claims?: components["schemas"]["ToolsClaim"][];
            /**
             * @description For the page after this one; absent on the last
             * @example WzAuNl0
             */
            nextPageToken?: string;
        };
        TakeInRequest: {
            /**
             * Format: uri
             * @description A page with a ClaimReview, or a DataFeed
             * @example https://checks.example/2024/rain
             */
            url?: string;
            /**
             * Format: binary
             * @description A saved page, a DataFeed, or an answer of the Fact Check Tools API, of 10 MiB at most
             * @example (the file)
             */
            file?: string;
        };
        RejectedReview: {
            /**
             * @description Where: the number of the block of JSON, and a JSON pointer in it
             * @example 0/dataFeedElement/3/item/0
             */
            place: string;
            /**
             * @description What it lacks: the claim, the address or the verdict
             * @example no_rating
             * @enum {string}
             */
            code: "no_claim" | "no_url" | "no_rating";
        };
        TakenInAnswer: {
            /**
             * @description Fact-checks that are new here
             * @example 12
             */
            added: number;
            /**
             * @description Known ones that have changed
             * @example 1
             */
            updated: number;
            /**
             * @description Known ones that are as they were
             * @example 0
             */
            unchanged: number;
            /**
             * @description Those that were left out
             * @example []
             */
            rejected: components["schemas"]["RejectedReview"][];
        };
        ReferencePublisher: {
            /**
             * @description Name
             * @example Contoh Checks
             */
            name: string;
            /**
             * @description Address
             * @example https://checks.example/
             */
            url: string | null;
        };
        ReferenceRating: {
            /**
             * @description In words
             * @example Mostly false
             */
            alternateName: string;
            /**
             * @description As a number
             * @example 2
             */
            value: number | null;
            /**
             * @description The least number of their scale
             * @example 1
             */
            worst: number | null;
            /**
             * @description The greatest number of their scale
             * @example 5
             */
            best: number | null;
        };
        ReferenceAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Its address
             * @example https://checks.example/2024/rain
             */
            url: string;
            /**
             * @description What was checked
             * @example It rained in Jakarta.
             */
            claim: string;
            /**
             * @description Who claimed it
             * @example Rina Contoh
             */
            claimant: string | null;
            /**
             * Format: date
             * @description When
             * @example 2024-04-30
             */
            claimedOn: string | null;
            /**
             * @description Who has checked
             * @example {
             *       "name": "Contoh Checks",
             *       "url": null
             *     }
             */
            publisher: components["schemas"]["ReferencePublisher"];
            /**
             * @description The verdict
             * @example {
             *       "alternateName": "Mostly false",
             *       "value": 2,
             *       "worst": 1,
             *       "best": 5
             *     }
             */
            rating: components["schemas"]["ReferenceRating"];
            /**
             * @description Its title
             * @example No, it did not rain
             */
            title: string | null;
            /**
             * Format: date
             * @description When it was published
             * @example 2024-05-01
             */
            reviewedOn: string | null;
            /**
             * @description Language, BCP 47
             * @example en
             */
            language: string | null;
            /**
             * @description Who has taken it in
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Dewi Contoh"
             *     }
             */
            addedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            addedAt: string;
            /**
             * Format: date-time
             * @description When it was brought up to date last
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
        };
        ReferencePage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ReferenceAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        PracticeClaim: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1042
             */
            ref: string;
            /**
             * @description Where it stands
             * @example draft
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description Counts its writes
             * @example 1
             */
            version: number;
        };
        PracticeTask: {
            /**
             * @description What
             * @example accept_quote
             * @enum {string}
             */
            name: "accept_quote" | "repair_mark" | "settle_speaker" | "make_claim" | "add_evidence" | "send_to_review";
            /**
             * @description It has been done
             * @example false
             */
            done: boolean;
            /**
             * @description The roles of the caller allow it
             * @example true
             */
            possible: boolean;
            /**
             * Format: uuid
             * @description The quote where it is done; null: on the claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            quoteId: string | null;
        };
        PracticeAnswer: {
            /**
             * Format: uuid
             * @description Their copy of the sample article; null while they don’t practise
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            articleId: string | null;
            /**
             * @description The claim made from it; of several, the one that changed last
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "ref": "K-1042",
             *       "state": "draft",
             *       "version": 1
             *     }
             */
            claim: components["schemas"]["PracticeClaim"] | null;
            /**
             * @description In the order in which they are practised
             * @example [
             *       {
             *         "name": "accept_quote",
             *         "done": false,
             *         "possible": true,
             *         "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14"
             *       }
             *     ]
             */
            tasks: components["schemas"]["PracticeTask"][];
        };
        ClaimantAnswer: {
            /**
             * Format: uuid
             * @description The speaker of the registry; null: nobody who was named
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            speakerId: string | null;
            /**
             * @description Name
             * @example Vladimir Putin
             */
            name: string | null;
            /**
             * @description The one who said it is not named
             * @example false
             */
            unnamed: boolean;
            /**
             * @description What they were then
             * @example President of Russia
             */
            description: string | null;
            /**
             * @description Item of Wikidata
             * @example Q7747
             */
            wikidataId: string | null;
        };
        RatingAnswer: {
            /**
             * Format: uuid
             * @description The scale
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            scaleId: string;
            /**
             * @description Its name
             * @example Accuracy
             */
            scaleName: string;
            /**
             * @description Language of its words
             * @example en
             */
            language: string;
            /**
             * @description The value; null: a verdict without a number
             * @example 4
             */
            value: number | null;
            /**
             * @description The same verdict in scales of every language
             * @example mostly_accurate
             */
            key: string | null;
            /**
             * @description The verdict in words
             * @example Mostly accurate
             */
            alternateName: string;
            /**
             * @description What it means
             * @example Accurate, with one clarification that the reader needs.
             */
            definition: string;
        };
        ClaimRow: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Counts writes; the ETag
             * @example 7
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description Where it stands
             * @example researching
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement: string;
            /**
             * @description Language of the statement
             * @example en
             */
            language: string;
            /**
             * @description Who made it; null while nobody has said
             * @example {
             *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Vladimir Putin",
             *       "unnamed": false,
             *       "description": "President of Russia",
             *       "wikidataId": "Q7747"
             *     }
             */
            claimant: components["schemas"]["ClaimantAnswer"] | null;
            /**
             * Format: date
             * @description Day of the statement
             * @example 2015-11-26
             */
            statedOn: string | null;
            /**
             * @description Topics
             * @example [
             *       "Oil",
             *       "Syria"
             *     ]
             */
            topics: string[];
            /**
             * @description Who works on it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description How urgent it is
             * @example normal
             */
            priority: string;
            /**
             * @description The verdict
             * @example {
             *       "scaleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "scaleName": "Accuracy",
             *       "language": "en",
             *       "value": 4,
             *       "key": "mostly_accurate",
             *       "alternateName": "Mostly accurate",
             *       "definition": "…"
             *     }
             */
            rating: components["schemas"]["RatingAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was drafted
             * @example 2026-11-23T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
            /**
             * @description Pieces of evidence
             * @example 2
             */
            evidenceCount: number;
            /**
             * @description Last part of the public address
             * @example un-resolution-isis-oil
             */
            slug: string | null;
            /**
             * Format: date
             * @description Parked until
             * @example 2026-12-01
             */
            wakeOn: string | null;
            /**
             * @description Quotes in which it is made, in the order in which they were noted
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            quoteIds: string[];
        };
        ClaimPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["ClaimRow"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
            /**
             * @description With include=counts
             * @example {
             *       "total": 12
             *     }
             */
            counts?: {
                /**
                 * @description Claims under these filters
                 * @example 12
                 */
                total: number | "1000+";
            };
        };
        ClosedAnswer: {
            /**
             * @description Code of the refusal: `needs_correction` while it is public, `closed` once it is retracted or merged
             * @example needs_correction
             */
            code: string;
            /**
             * @description Fields that cannot be changed
             * @example [
             *       "statement",
             *       "summary"
             *     ]
             */
            fields: string[];
        };
        ParkedAnswer: {
            /**
             * @description State to which it returns
             * @example researching
             */
            from: string;
            /**
             * @description Why
             * @example Waiting for an answer
             */
            reason: string;
            /**
             * Format: date
             * @description Until when
             * @example 2026-12-01
             */
            wakeOn: string | null;
            /**
             * @description The day has come
             * @example false
             */
            due: boolean | null;
        };
        ClaimNameAnswer: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1002
             */
            ref: string;
            /**
             * @description Its statement
             * @example The UN bans trade in ISIL oil.
             */
            statement: string;
        };
        RetractionRequestAnswer: {
            /**
             * @description Who asked
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Citra Umpama"
             *     }
             */
            by: components["schemas"]["PersonName"];
            /**
             * @description Why
             * @example The source has withdrawn its figures.
             */
            reason: string;
        };
        EvidencePiece: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Counts its changes; its ETag
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Its claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            claimId: string;
            /**
             * Format: uri
             * @description Address as it was given; null for a document without one, of which the copy is all there is
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string | null;
            /**
             * @description Title of the page
             * @example Resolution 2199 (2015)
             */
            title: string | null;
            /**
             * @description Who published it
             * @example UN Security Council
             */
            publisher: string | null;
            /**
             * Format: date
             * @description When it was published; null = unknown
             * @example 2015-02-12
             */
            publishedOn: string | null;
            /**
             * @description How it bears on the statement
             * @example supports
             * @enum {string}
             */
            stance: "supports" | "refutes" | "qualifies" | "context";
            /**
             * @description What it is
             * @example primary
             * @enum {string}
             */
            kind: "primary" | "secondary" | "expert" | "data" | "media";
            /**
             * @description The words that matter
             * @example Expresses its determination
             */
            passage: string | null;
            /**
             * @description What stands beside the passage in the copy, where it was marked there
             * @example {
             *       "prefix": "On Tuesday. ",
             *       "suffix": " Opponents fear"
             *     }
             */
            passageContext: components["schemas"]["PassageContext"] | null;
            /**
             * @description Where the passage stands
             * @example paragraph 17
             */
            locator: string | null;
            /**
             * @description A note for readers
             * @example Adopted unanimously
             */
            note: string | null;
            /**
             * @description Shows violence or private matters
             * @example false
             */
            sensitive: boolean;
            /**
             * @description Why it stays at the desk
             * @example null
             */
            sensitiveReason: string | null;
            /**
             * @description Its archived copy
             * @example {
             *       "state": "pending",
             *       "at": null,
             *       "sha256": null,
             *       "reason": null,
             *       "code": null,
             *       "status": null,
             *       "nextTryAt": null,
             *       "copiedBy": null,
             *       "waybackUrl": null,
             *       "suggested": {}
             *     }
             */
            archive: components["schemas"]["EvidenceArchive"];
            /**
             * @description How its link fares
             * @example {
             *       "state": "works",
             *       "since": "2026-11-23T08:15:00.000Z",
             *       "checkedAt": "2026-11-28T08:15:00.000Z",
             *       "movedTo": null,
             *       "code": null,
             *       "status": 200,
             *       "differs": false
             *     }
             */
            link: components["schemas"]["EvidenceLinkAnswer"];
            /**
             * @description Published after the statement was made; null where a date is unknown
             * @example true
             */
            laterThanStatement: boolean | null;
            /**
             * @description Days from the statement to its publication, below 0 where it was there before; null where a date is unknown
             * @example 12
             */
            daysAfterStatement: number | null;
            /**
             * @description Who added it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            addedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T08:15:00.000Z
             */
            createdAt: string;
            /**
             * @description Who changed it last
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Citra Contoh"
             *     }
             */
            updatedBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T08:15:00.000Z
             */
            updatedAt: string;
        };
        LedgerLineAnswer: {
            /**
             * @description Who
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Citra Umpama"
             *     }
             */
            person: components["schemas"]["PersonName"];
            /**
             * @description What they changed
             * @example [
             *       "statement",
             *       "evidence"
             *     ]
             */
            fields: string[];
        };
        ApprovalAnswer: {
            /**
             * Format: uuid
             * @description Who
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13
             */
            id: string;
            /**
             * @description Their name
             * @example Rina Contoh
             */
            name: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description The version that was approved
             * @example 7
             */
            version: number;
        };
        ApprovalsAnswer: {
            /**
             * @description How many are needed
             * @example 1
             */
            need: number;
            /**
             * @description Those that stand
             * @example []
             */
            by: components["schemas"]["ApprovalAnswer"][];
        };
        ChecklistTickAnswer: {
            /**
             * @description Its name for programs
             * @example rating_follows
             */
            id: string;
            /**
             * @description Its words
             * @example {
             *       "en": "The rating follows.",
             *       "id": "Penilaiannya sesuai."
             *     }
             */
            text: components["schemas"]["ItemText"];
            /**
             * @description It ticks itself when the thing has been opened
             * @example false
             */
            auto: boolean;
            /**
             * @description It is done
             * @example false
             */
            done: boolean;
        };
        ChecklistsAnswer: {
            /**
             * @description Asked of who submits
             * @example []
             */
            author: components["schemas"]["ChecklistTickAnswer"][];
            /**
             * @description Asked of who approves
             * @example []
             */
            reviewer: components["schemas"]["ChecklistTickAnswer"][];
        };
        LastSeenAnswer: {
            /**
             * @description The version of the claim
             * @example 5
             */
            version: number;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
        };
        Dossier: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Counts writes; the ETag
             * @example 7
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description Where it stands
             * @example researching
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement: string;
            /**
             * @description Language of the statement
             * @example en
             */
            language: string;
            /**
             * @description Who made it; null while nobody has said
             * @example {
             *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Vladimir Putin",
             *       "unnamed": false,
             *       "description": "President of Russia",
             *       "wikidataId": "Q7747"
             *     }
             */
            claimant: components["schemas"]["ClaimantAnswer"] | null;
            /**
             * Format: date
             * @description Day of the statement
             * @example 2015-11-26
             */
            statedOn: string | null;
            /**
             * @description Topics
             * @example [
             *       "Oil",
             *       "Syria"
             *     ]
             */
            topics: string[];
            /**
             * @description Who works on it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description How urgent it is
             * @example normal
             */
            priority: string;
            /**
             * @description The verdict
             * @example {
             *       "scaleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "scaleName": "Accuracy",
             *       "language": "en",
             *       "value": 4,
             *       "key": "mostly_accurate",
             *       "alternateName": "Mostly accurate",
             *       "definition": "…"
             *     }
             */
            rating: components["schemas"]["RatingAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was drafted
             * @example 2026-11-23T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
            /**
             * @description The statement in other languages
             * @example {
             *       "id": "Sebuah resolusi …"
             *     }
             */
            translations: {
                [key: string]: string;
            };
            /**
             * @description Implied by the words, not said
             * @example false
             */
            implied: boolean;
            /**
             * @description The day cannot be known
             * @example false
             */
            statedOnUnknown: boolean;
            /**
             * @description Place of the statement
             * @example Moscow
             */
            statedAt: string | null;
            /**
             * Format: date
             * @description Day for which it is checked
             * @example 2015-11-26
             */
            asOf: string | null;
            /**
             * Format: uuid
             * @description Who works on it
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            assigneeId: string | null;
            /**
             * @description How words that can mean two things were understood for the check
             * @example “Directly prohibits” as: a binding ban on buying oil from ISIL.
             */
            reading: string | null;
            /**
             * @description What was found, in short
             * @example Resolution 2199 (2015) condemns …
             */
            summary: string | null;
            /**
             * @description What was found, at length, in Markdown; `[E2]` cites evidence number 2
             * @example The resolution names …
             */
            explanation: string | null;
            /**
             * @description What is not known
             * @example null
             */
            unknowns: string | null;
            /**
             * @description What of it cannot be changed where it stands, and why; null while everything can
             * @example null
             */
            closed: components["schemas"]["ClosedAnswer"] | null;
            /**
             * @description Who submitted it last
             * @example null
             */
            submittedBy: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When that was
             * @example null
             */
            submittedAt: string | null;
            /**
             * @description Why and until when it is parked
             * @example {
             *       "from": "researching",
             *       "reason": "Waiting for an answer",
             *       "wakeOn": "2026-12-01",
             *       "due": false
             *     }
             */
            parked: components["schemas"]["ParkedAnswer"] | null;
            /**
             * @description Why it cannot be checked
             * @example null
             */
            notCheckableKind: string | null;
            /**
             * @description The claim it was merged into
             * @example null
             */
            mergedInto: components["schemas"]["ClaimNameAnswer"] | null;
            /**
             * @description Claims that were merged into it
             * @example []
             */
            merged: components["schemas"]["ClaimNameAnswer"][];
            /**
             * @description Kind of the correction that is under way
             * @example null
             */
            correctionKind: string | null;
            /**
             * Format: date-time
             * @description Not to be published before
             * @example null
             */
            embargoUntil: string | null;
            /**
             * @description Who asked to retract it, and why
             * @example null
             */
            retractionRequest: components["schemas"]["RetractionRequestAnswer"] | null;
            /**
             * @description Its quotes, as in GET /api/v1/articles/{id}/quotes
             * @example []
             */
            quotes: components["schemas"]["QuoteAnswer"][];
            /**
             * @description Where it was made
             * @example []
             */
            appearances: components["schemas"]["AppearanceEntry"][];
            /**
             * @description Its evidence, as in GET /api/v1/claims/{id}/evidence but without `duplicates`
             * @example []
             */
            evidence: components["schemas"]["EvidencePiece"][];
            /**
             * @description Its evidence in the order in which the desk shows it; pieces that are not named follow as they came
             * @example []
             */
            evidenceOrder: string[];
            /**
             * @description Its threads, as in GET /api/v1/claims/{id}/threads
             * @example []
             */
            threads: components["schemas"]["ThreadAnswer"][];
            /**
             * @description The ledger of this edition
             * @example [
             *       {
             *         "person": {
             *           "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *           "name": "Ayu Contoh"
             *         },
             *         "fields": [
             *           "statement",
             *           "evidence"
             *         ]
             *       }
             *     ]
             */
            contributions: components["schemas"]["LedgerLineAnswer"][];
            /**
             * @description Approvals of this edition
             * @example {
             *       "need": 1,
             *       "by": []
             *     }
             */
            approvals: components["schemas"]["ApprovalsAnswer"];
            /**
             * @description Checklists as the caller finds them
             * @example {
             *       "author": [],
             *       "reviewer": []
             *     }
             */
            checklists: components["schemas"]["ChecklistsAnswer"];
            /**
             * @description What the public sees
             * @example {
             *       "slug": "un-resolution-isis-oil",
             *       "url": "https://desk.example.org/f/un-resolution-isis-oil",
             *       "publishedAt": "2026-11-23T11:00:00.000Z",
             *       "version": 9,
             *       "edition": 1,
             *       "retractedAt": null
             *     }
             */
            publication: components["schemas"]["PublicationAnswer"] | null;
            /**
             * @description Who drafted it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
            /**
             * @description What the caller last looked at, as told by POST …/seen; reading the claim does not move it
             * @example {
             *       "version": 5,
             *       "at": "2026-11-23T10:42:00.000Z"
             *     }
             */
            lastSeen: components["schemas"]["LastSeenAnswer"] | null;
        };
        SeenRequest: {
            /**
             * @description The version of the claim that was shown
             * @example 7
             */
            version: number;
        };
        WaitingClaim: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Counts writes; the ETag
             * @example 7
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description Where it stands
             * @example researching
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement: string;
            /**
             * @description Language of the statement
             * @example en
             */
            language: string;
            /**
             * @description Who made it; null while nobody has said
             * @example {
             *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Vladimir Putin",
             *       "unnamed": false,
             *       "description": "President of Russia",
             *       "wikidataId": "Q7747"
             *     }
             */
            claimant: components["schemas"]["ClaimantAnswer"] | null;
            /**
             * Format: date
             * @description Day of the statement
             * @example 2015-11-26
             */
            statedOn: string | null;
            /**
             * @description Topics
             * @example [
             *       "Oil",
             *       "Syria"
             *     ]
             */
            topics: string[];
            /**
             * @description Who works on it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description How urgent it is
             * @example normal
             */
            priority: string;
            /**
             * @description The verdict
             * @example {
             *       "scaleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "scaleName": "Accuracy",
             *       "language": "en",
             *       "value": 4,
             *       "key": "mostly_accurate",
             *       "alternateName": "Mostly accurate",
             *       "definition": "…"
             *     }
             */
            rating: components["schemas"]["RatingAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was drafted
             * @example 2026-11-23T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
            /**
             * @description Pieces of evidence
             * @example 2
             */
            evidenceCount: number;
            /**
             * @description Last part of the public address
             * @example un-resolution-isis-oil
             */
            slug: string | null;
            /**
             * Format: date
             * @description Parked until
             * @example 2026-12-01
             */
            wakeOn: string | null;
            /**
             * @description Quotes in which it is made, in the order in which they were noted
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            quoteIds: string[];
            /**
             * Format: date-time
             * @description Since when it stands where it is
             * @example 2026-11-23T10:42:00.000Z
             */
            stateSince: string;
        };
        WorkPart: {
            /**
             * @description How many there are
             * @example 0
             */
            total: number;
            /**
             * @description The first 50: what is due first, then what changed last
             * @example []
             */
            data: components["schemas"]["WaitingClaim"][];
        };
        AilingLink: {
            /**
             * Format: uuid
             * @description The piece of evidence
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            evidenceId: string;
            /**
             * Format: uri
             * @description Its address
             * @example https://undocs.org/S/RES/2199(2015)
             */
            url: string;
            /**
             * @description What happened
             * @example gone
             * @enum {string}
             */
            state: "gone" | "moved" | "changed";
            /**
             * Format: date-time
             * @description When it was found
             * @example 2026-11-23T10:42:00.000Z
             */
            since: string;
            /**
             * Format: uri
             * @description Where it has moved to
             * @example null
             */
            movedTo: string | null;
        };
        AilingClaim: {
            /**
             * Format: uuid
             * @description The claim
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description Spoken reference
             * @example K-1001
             */
            ref: string;
            /**
             * @description Counts writes; the ETag
             * @example 7
             */
            version: number;
            /**
             * @description The work between two publications
             * @example 1
             */
            edition: number;
            /**
             * @description Where it stands
             * @example researching
             * @enum {string}
             */
            state: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
            /**
             * @description The statement
             * @example A UN Security Council resolution directly prohibits buying oil from terrorists.
             */
            statement: string;
            /**
             * @description Language of the statement
             * @example en
             */
            language: string;
            /**
             * @description Who made it; null while nobody has said
             * @example {
             *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Vladimir Putin",
             *       "unnamed": false,
             *       "description": "President of Russia",
             *       "wikidataId": "Q7747"
             *     }
             */
            claimant: components["schemas"]["ClaimantAnswer"] | null;
            /**
             * Format: date
             * @description Day of the statement
             * @example 2015-11-26
             */
            statedOn: string | null;
            /**
             * @description Topics
             * @example [
             *       "Oil",
             *       "Syria"
             *     ]
             */
            topics: string[];
            /**
             * @description Who works on it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "name": "Ayu Contoh"
             *     }
             */
            assignee: components["schemas"]["PersonName"] | null;
            /**
             * Format: date-time
             * @description When it is due
             * @example 2026-12-01T12:00:00.000Z
             */
            dueAt: string | null;
            /**
             * @description How urgent it is
             * @example normal
             */
            priority: string;
            /**
             * @description The verdict
             * @example {
             *       "scaleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "scaleName": "Accuracy",
             *       "language": "en",
             *       "value": 4,
             *       "key": "mostly_accurate",
             *       "alternateName": "Mostly accurate",
             *       "definition": "…"
             *     }
             */
            rating: components["schemas"]["RatingAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was drafted
             * @example 2026-11-23T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
            /**
             * @description Pieces of evidence
             * @example 2
             */
            evidenceCount: number;
            /**
             * @description Last part of the public address
             * @example un-resolution-isis-oil
             */
            slug: string | null;
            /**
             * Format: date
             * @description Parked until
             * @example 2026-12-01
             */
            wakeOn: string | null;
            /**
             * @description Quotes in which it is made, in the order in which they were noted
             * @example [
             *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     ]
             */
            quoteIds: string[];
            /**
             * Format: date-time
             * @description Since when it stands where it is
             * @example 2026-11-23T10:42:00.000Z
             */
            stateSince: string;
            /**
             * @description What happened to which link, the latest first
             * @example []
             */
            ailing: components["schemas"]["AilingLink"][];
        };
        LinksPart: {
            /**
             * @description How many there are
             * @example 0
             */
            total: number;
            /**
             * @description The first 50
             * @example []
             */
            data: components["schemas"]["AilingClaim"][];
        };
        WorkCounts: {
            /**
             * @description Claims in any of the parts, each counted once
             * @example 3
             */
            myWork: number;
            /**
             * @description Open articles of theirs, and of nobody’s for those who may take them
             * @example 12
             */
            inbox: number;
            /**
             * @description Claims to review
             * @example 1
             */
            reviews: number;
        };
        MyWorkAnswer: {
            /**
             * @description Open claims that they work on
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            assigned: components["schemas"]["WorkPart"];
            /**
             * @description Reviewers: claims in review that they have neither worked on in this edition nor approved
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            toReview: components["schemas"]["WorkPart"];
            /**
             * @description Sent back to them: they work on it or submitted it
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            changesRequested: components["schemas"]["WorkPart"];
            /**
             * @description Publishers: approved claims
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            toPublish: components["schemas"]["WorkPart"];
            /**
             * @description Of those they work on: late, due within three days, or parked until a day that has come
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            due: components["schemas"]["WorkPart"];
            /**
             * @description Corrections under way that they take part in; publishers: retractions that others have asked for
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            corrections: components["schemas"]["WorkPart"];
            /**
             * @description Of those they work on, also once they are public: a link of their evidence died, moved or changed within 14 days
             * @example {
             *       "total": 0,
             *       "data": []
             *     }
             */
            links: components["schemas"]["LinksPart"];
            /**
             * @description For the menu
             * @example {
             *       "myWork": 3,
             *       "inbox": 12,
             *       "reviews": 1
             *     }
             */
            counts: components["schemas"]["WorkCounts"];
        };
        JobSubject: {
            /**
             * @description What it is
             * @example evidence
             * @enum {string}
             */
            type: "article" | "evidence" | "feed" | "import";
            /**
             * Format: uuid
             * @description Its id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description What it is called
             * @example Traffic accident rate per 1,000 inhabitants
             */
            name: string;
            /**
             * @description Of evidence, the claim that it stands for
             * @example K-1042
             */
            claimRef: string | null;
        };
        JobDetails: {
            /**
             * Format: uuid
             * @description The job
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description What is done
             * @example article.extraction
             */
            kind: string;
            /**
             * @description Where it stands
             * @example running
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed";
            /**
             * @description How far it is, 0 to 1
             * @example 0.5
             */
            progress: number;
            /**
             * @description What came of it, once it has succeeded
             * @example {}
             */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Why it failed
             * @example {
             *       "code": "took_too_long",
             *       "message": "The text took too long to read."
             *     }
             */
            error?: {
                /**
                 * @description Stable code
                 * @example took_too_long
                 */
                code: string;
                /**
                 * @description One plain sentence
                 * @example The text took too long to read.
                 */
                message: string;
            } | null;
            /**
             * Format: date-time
             * @description When it was asked for
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             * @example 2026-11-23T09:30:04.000Z
             */
            updatedAt: string;
            /**
             * @description How often it was begun
             * @example 1
             */
            attempts: number;
            /**
             * @description Who asked for it; null for what the desk does by itself
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Ayu Contoh"
             *     }
             */
            askedBy: components["schemas"]["PersonName"] | null;
            /**
             * @description What it works for; null once that is gone
             * @example {
             *       "type": "evidence",
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Traffic accidents",
             *       "claimRef": "K-1042"
             *     }
             */
            about: components["schemas"]["JobSubject"] | null;
        };
        JobPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["JobDetails"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        EventAnswer: {
            /**
             * Format: uuid
             * @description The event
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            id: string;
            /**
             * @description What happened
             * @example claim.updated
             */
            type: string;
            /**
             * Format: uuid
             * @description To what
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            subjectId: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description More of it, by type
             * @example {
             *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "ref": "K-1001",
             *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14",
             *       "fields": [
             *         "summary"
             *       ]
             *     }
             */
            payload: {
                [key: string]: unknown;
            };
        };
        EventsPage: {
            /**
             * @description Give it as `after`; events that come later stand behind it
             * @example 7012-455
             */
            nextCursor: string;
        };
        EventList: {
            /**
             * @description Events
             * @example []
             */
            data: components["schemas"]["EventAnswer"][];
            /**
             * @description How to go on
             * @example {
             *       "nextCursor": "7012-455"
             *     }
             */
            page: components["schemas"]["EventsPage"];
        };
        SayPresence: {
            /**
             * @description What is looked at
             * @example claim
             * @enum {string}
             */
            subjectType: "claim" | "article";
            /**
             * Format: uuid
             * @description Which
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14
             */
            subjectId: string;
            /**
             * @description In which field they write
             * @example summary
             */
            field?: string | null;
            /**
             * @description What they do
             * @example typing
             * @enum {string}
             */
            state: "viewing" | "typing" | "idle" | "left";
        };
        AddWebhookRequest: {
            /**
             * Format: uri
             * @description Where events are sent, by POST
             * @example https://partner.example/claimdesk
             */
            url: string;
            /**
             * @description Which events: types, `claim.*` for all of a kind, `*` for all
             * @example [
             *       "claim_review.*",
             *       "claim.moved"
             *     ]
             */
            events: ("*" | "article.*" | "feed.*" | "job.*" | "import.*" | "quote.*" | "speaker.*" | "claim.*" | "evidence.*" | "thread.*" | "note.*" | "claim_review.*" | "content.*" | "webhook.*" | "user.*" | "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated")[];
            /**
             * @description What it is for
             * @example Partner archive
             */
            description?: string | null;
            /**
             * @description Whether it is told; true when absent
             * @example true
             */
            active?: boolean;
        };
        WebhookWithSecret: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Where events are sent
             * @example https://partner.example/claimdesk
             */
            url: string;
            /**
             * @description Which events
             * @example [
             *       "claim_review.*"
             *     ]
             */
            events: ("*" | "article.*" | "feed.*" | "job.*" | "import.*" | "quote.*" | "speaker.*" | "claim.*" | "evidence.*" | "thread.*" | "note.*" | "claim_review.*" | "content.*" | "webhook.*" | "user.*" | "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated")[];
            /**
             * @description What it is for
             * @example Partner archive
             */
            description: string | null;
            /**
             * @description Whether it is told
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description The first failure since something was delivered
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it was switched off; replay from here what it has missed
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description Why the desk has switched it off: it answered 410, or five days long every try failed
             * @example null
             * @enum {string|null}
             */
            disabledCode: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Until then the secret before signs too
             * @example null
             */
            previousSecretUntil: string | null;
            /**
             * @description Who added it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Dewi Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T10:42:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret, shown only now
             * @example whsec_…
             */
            secret: string;
        };
        WebhookAnswer: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * @description Version, as in the ETag
             * @example 1
             */
            version: number;
            /**
             * @description Where events are sent
             * @example https://partner.example/claimdesk
             */
            url: string;
            /**
             * @description Which events
             * @example [
             *       "claim_review.*"
             *     ]
             */
            events: ("*" | "article.*" | "feed.*" | "job.*" | "import.*" | "quote.*" | "speaker.*" | "claim.*" | "evidence.*" | "thread.*" | "note.*" | "claim_review.*" | "content.*" | "webhook.*" | "user.*" | "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated")[];
            /**
             * @description What it is for
             * @example Partner archive
             */
            description: string | null;
            /**
             * @description Whether it is told
             * @example true
             */
            active: boolean;
            /**
             * Format: date-time
             * @description The first failure since something was delivered
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it was switched off; replay from here what it has missed
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description Why the desk has switched it off: it answered 410, or five days long every try failed
             * @example null
             * @enum {string|null}
             */
            disabledCode: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Until then the secret before signs too
             * @example null
             */
            previousSecretUntil: string | null;
            /**
             * @description Who added it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "name": "Dewi Contoh"
             *     }
             */
            createdBy: components["schemas"]["PersonName"];
            /**
             * Format: date-time
             * @description When it was added
             * @example 2026-11-23T10:42:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T10:42:00.000Z
             */
            updatedAt: string;
        };
        WebhookPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["WebhookAnswer"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        EditWebhookRequest: {
            /**
             * Format: uri
             * @description Where events are sent, by POST
             * @example https://partner.example/claimdesk
             */
            url?: string;
            /**
             * @description Which events: types, `claim.*` for all of a kind, `*` for all
             * @example [
             *       "claim_review.*",
             *       "claim.moved"
             *     ]
             */
            events?: ("*" | "article.*" | "feed.*" | "job.*" | "import.*" | "quote.*" | "speaker.*" | "claim.*" | "evidence.*" | "thread.*" | "note.*" | "claim_review.*" | "content.*" | "webhook.*" | "user.*" | "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated")[];
            /**
             * @description What it is for
             * @example Partner archive
             */
            description?: string | null;
            /**
             * @description Whether it is told; true when absent
             * @example true
             */
            active?: boolean;
        };
        RotateSecretRequest: {
            /**
             * @description Hours in which the secret before signs too; 0 ends all before at once
             * @default 24
             * @example 24
             */
            overlapHours: number;
        };
        LastTry: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description How long it took, milliseconds
             * @example 84
             */
            ms: number;
            /**
             * @description What was answered; null: nothing
             * @example 200
             */
            status: number | null;
            /**
             * @description Why nothing was answered
             * @example null
             */
            code: string | null;
        };
        DeliveryInList: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * Format: uuid
             * @description The event; `webhook-id` of the message
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            eventId: string;
            /**
             * @description What happened
             * @example claim.moved
             * @enum {string}
             */
            type: "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated";
            /**
             * Format: uuid
             * @description To what
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            subjectId: string;
            /**
             * @description How it stands
             * @example delivered
             * @enum {string}
             */
            state: "pending" | "delivered" | "failed";
            /**
             * @description Tries since it was made or replayed
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next
             * @example null
             */
            nextAt: string | null;
            /**
             * @description Somebody has asked for it anew
             * @example false
             */
            replayed: boolean;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T10:42:00.000Z
             */
            createdAt: string;
            /**
             * @description The last try
             * @example {
             *       "at": "2026-11-23T10:42:00.000Z",
             *       "ms": 84,
             *       "status": 200,
             *       "code": null
             *     }
             */
            last: components["schemas"]["LastTry"] | null;
        };
        DeliveryPage: {
            /**
             * @description The rows
             * @example []
             */
            data: components["schemas"]["DeliveryInList"][];
            /**
             * @description Where the page stands
             * @example {
             *       "nextCursor": null,
             *       "prevCursor": null,
             *       "hasMore": false
             *     }
             */
            page: components["schemas"]["PageInfo"];
        };
        DeliveryRequest: {
            /**
             * @description Where to
             * @example https://partner.example/claimdesk
             */
            url: string;
            /**
             * @description Headers, without the time and signature of each try
             * @example {
             *       "content-type": "application/json",
             *       "webhook-id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            /**
             * @description The body, to the character
             * @example {"type":"claim.moved","timestamp":"…","data":{}}
             */
            body: string;
        };
        SentRequest: {
            /**
             * @description Where to
             * @example https://partner.example/claimdesk
             */
            url: string;
            /**
             * @description Headers, with time and signatures
             * @example {
             *       "webhook-id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "webhook-timestamp": "1795430520"
             *     }
             */
            headers: {
                [key: string]: string;
            };
        };
        DeliveryTry: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-23T10:42:00.000Z
             */
            at: string;
            /**
             * @description How long it took, milliseconds
             * @example 84
             */
            ms: number;
            /**
             * @description What was answered; null: nothing
             * @example 200
             */
            status: number | null;
            /**
             * @description Why nothing was answered
             * @example null
             */
            code: string | null;
            /**
             * @description The first 1,000 characters of the answer
             * @example ok
             */
            answer: string;
            /**
             * @description What was sent then, as the webhook stood; null: it was not kept yet
             * @example {
             *       "url": "https://partner.example/claimdesk",
             *       "headers": {}
             *     }
             */
            sent: components["schemas"]["SentRequest"] | null;
        };
        DeliveryDetails: {
            /**
             * Format: uuid
             * @description Id
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            id: string;
            /**
             * Format: uuid
             * @description The event; `webhook-id` of the message
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            eventId: string;
            /**
             * @description What happened
             * @example claim.moved
             * @enum {string}
             */
            type: "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated";
            /**
             * Format: uuid
             * @description To what
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            subjectId: string;
            /**
             * @description How it stands
             * @example delivered
             * @enum {string}
             */
            state: "pending" | "delivered" | "failed";
            /**
             * @description Tries since it was made or replayed
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next
             * @example null
             */
            nextAt: string | null;
            /**
             * @description Somebody has asked for it anew
             * @example false
             */
            replayed: boolean;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T10:42:00.000Z
             */
            createdAt: string;
            /**
             * @description What is sent at the next try or replay; words that were redacted since are gone from it
             * @example {
             *       "url": "https://partner.example/claimdesk",
             *       "headers": {},
             *       "body": "{}"
             *     }
             */
            request: components["schemas"]["DeliveryRequest"];
            /**
             * @description Every try, the first first
             * @example []
             */
            tries: components["schemas"]["DeliveryTry"][];
        };
        ReplayAnswer: {
            /**
             * @description Deliveries, in the order of their events
             * @example 14
             */
            deliveries: number;
        };
        ReplayRequest: {
            /**
             * @description failed: those that failed; absent: every event of the time, also those that were never sent
             * @example failed
             * @enum {string}
             */
            state?: "failed";
            /**
             * Format: date-time
             * @description Events from here on; needed without `state`
             * @example 2026-11-23T10:42:00.000Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description Events before this
             * @example 2026-11-23T10:42:00.000Z
             */
            to?: string;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /**
             * @description URN of the kind of problem
             * @example urn:claimdesk:problem:stale
             */
            type: string;
            /**
             * @description The kind in words
             * @example It has been changed since you read it
             */
            title: string;
            /**
             * @description HTTP status
             * @example 412
             */
            status: number;
            /**
             * @description This case in words
             * @example The body is not JSON.
             */
            detail?: string;
            /**
             * @description Path of the request
             * @example /api/v1/claims/K-1001
             */
            instance?: string;
            /**
             * @description Stable code
             * @example stale
             */
            code: string;
            /**
             * @description Also in X-Request-Id and in the log
             * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
             */
            requestId: string;
            /**
             * @description 412 only: what is there now, as its own GET tells it; of a claim its content and who changed it
             * @example {
             *       "id": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
             *       "version": 8
             *     }
             */
            current?: components["schemas"]["CurrentClaimAnswer"] | components["schemas"]["QuoteAnswer"] | components["schemas"]["EvidencePiece"] | components["schemas"]["ArticleAnswer"] | {
                [key: string]: unknown;
            } | null;
            /**
             * @description Fact Check Tools search only: the same as Google’s APIs tell it
             * @example {
             *       "code": 400,
             *       "message": "Give a query.",
             *       "status": "INVALID_ARGUMENT"
             *     }
             */
            error?: {
                [key: string]: unknown;
            };
            /**
             * @description Each fault of the request, or each guard that is not met
             * @example [
             *       {
             *         "pointer": "/statement",
             *         "code": "too_long",
             *         "params": {
             *           "max": 2000
             *         }
             *       }
             *     ]
             */
            errors?: {
                /**
                 * @description JSON pointer (RFC 6901), or ?name of a parameter
                 * @example /statement
                 */
                pointer?: string;
                /**
                 * @description Stable code
                 * @example too_long
                 */
                code: string;
                /**
                 * @description What a text about it needs
                 * @example {
                 *       "max": 2000
                 *     }
                 */
                params?: {
                    [key: string]: unknown;
                };
                /**
                 * @description Refused moves: the field that mends it
                 * @example rating
                 */
                field?: string | null;
                /**
                 * @description Refused moves: who could do it
                 * @example []
                 */
                who?: components["schemas"]["PersonName"][];
            }[];
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
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_exposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example claimdesk_http_requests_total{…} 7 */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; the cookie is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn_logoutEverywhere: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session of this person is left */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is set; sign in with it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoNewsroomAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The new password holds */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Part of the name or the address, in any case */
                q?: string;
                /** @description Who holds this role */
                role?: "viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin";
                /** @description true: only active accounts; false: only deactivated ones */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewUserAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_deactivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivatedUserAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_reactivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeTokenAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Keys of this account */
                ownerId?: string;
                /** @description true: only keys that work; false: only expired and revoked ones */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Only this language, whatever its region */
                language?: string;
                /** @description Only from this news agency */
                agency?: string;
                /** @description Only titles with these words */
                q?: string;
                /** @description Only those that this account added */
                createdBy?: string;
                /** @description Only these; `open` leaves out what is put off */
                triage?: "open" | "done" | "dismissed";
                /** @description Who takes care of it: an id, `me` or `none` */
                assignee?: string;
                /** @description Only with something to settle, or only without */
                needs?: boolean;
                /** @description Only what is put off, or only what is not */
                snoozed?: boolean;
                /** @description Which come first: those added last, or those that have been here longest */
                sort?: "newest" | "oldest";
                /** @description Adds `counts`: how many articles of this language, agency, title and account there are, by what the desk makes of them */
                include?: "counts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles_add: {
        parameters: {
            query?: {
                /** @description true: try it and keep nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddArticleRequest"];
                "multipart/form-data": components["schemas"]["AddArticleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleJobStarted"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditArticleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example “Itulah arti pertemuan kami di Moskow,” kata Hollande. */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articleOriginals_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the file) */
                    "application/octet-stream": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articleOriginals_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddArticleRequest"];
                "multipart/form-data": components["schemas"]["AddArticleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewVersionAnswer"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewVersionAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_carried: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractions_again: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractAgainRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractedAgainAnswer"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleJobStarted"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtFeedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedLook"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditFeedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_items: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedItemPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["BeginImportRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_rejections: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRejectionPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_rejectedLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"line":7,"code":"not_json","pointer":null,"message":"The line is not JSON. Each line must be one whole JSON object.","row":"Ini bukan JSON"} */
                    "application/x-ndjson": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports_rejectedTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example line,code,field,message,row */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Only these */
                decision?: "suggested" | "accepted" | "rejected";
                /** @description Only this kind */
                kind?: "direct" | "indirect" | "mixed" | "headline";
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkQuoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupedQuotesAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_edit: {
        parameters: {
            query?: {
                /** @description preview: change nothing and list them in `dependents`; apply: change them too; absent: change this quote alone */
                cascade?: "preview" | "apply";
            };
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditQuoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedQuoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_decideMany: {
        parameters: {
            query?: {
                /** @description true: try it and keep nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedManyAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annotations_annotations: {
        parameters: {
            query?: {
                /** @description Only these */
                decision?: "suggested" | "accepted" | "rejected";
                /** @description Only this kind */
                kind?: "direct" | "indirect" | "mixed" | "headline";
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@context": "http://www.w3.org/ns/anno.jsonld",
                     *       "type": "AnnotationCollection",
                     *       "total": 0
                     *     }
                     */
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Only those with this in a name or alias, in any case */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSpeakerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSpeakerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeSpeakerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers_unmerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statements_sentences: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description text: as they stand; worth: those first that most deserve a check */
                order?: "text" | "worth";
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentencePage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statements_ofQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHintsAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statements_ofSelection: {
        parameters: {
            query: {
                /** @description First code unit (UTF-16) of the words */
                start: number;
                /** @description First code unit behind them */
                end: number;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHintsAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statements_ofStatement: {
        parameters: {
            query: {
                /** @description The statement as it is written now */
                statement: string;
                /** @description Its language, BCP 47 */
                language: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHintsAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description One or several states, with commas */
                state?: string;
                /** @description Who works on it: an id, `me` or `none` */
                assignee?: string;
                /** @description Name of a topic */
                topic?: string;
                /** @description Claimant: id, or words of a name or alias */
                claimant?: string;
                /** @description Only those that were made from this article */
                article?: string;
                /** @description A value of the scale, `null` for verdicts without a number, `none` for unrated */
                rating?: string;
                /** @description Language of the statement */
                language?: string;
                /** @description Words of the statement, or a spoken reference */
                q?: string;
                /** @description Order */
                sort?: "updated" | "created" | "ref";
                /** @description Adds `counts.total`: exact to 1,000, then "1000+" */
                include?: "counts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClaim"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClaim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_embargo: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEmbargo"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_history: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Only of this kind */
                kind?: "edit" | "move" | "evidence" | "comment" | "publication";
                /** @description Only by this account */
                actor?: string;
                /** @description Only what was done with an API key, or only what was not */
                withKey?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"format":"claimdesk-log/1",…} */
                    "application/x-ndjson": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_versions: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A version, or two with `..` between them */
                range: string;
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"] | components["schemas"]["DifferenceAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_contributions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_appearances: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppearancePage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_addAppearance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAppearance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppearanceAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims_removeAppearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
                "multipart/form-data": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_again: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_bring: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CopyUpload"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Expresses its determination to prevent */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_bytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveReport"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    library_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Words that all must be in the archived copy, or in title, publisher, passage, note and address; "in quotation marks" side by side, -without this one */
                q?: string;
                /** @description How far the copy has come */
                archive?: "pending" | "archived" | "failed" | "impossible";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description One or several states, with commas; `gone,moved,changed,blocked` when absent */
                state?: string;
                /** @description `published`: of checks that are public, which is so when absent; `all`: of all claims */
                of?: "published" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceWithDuplicates"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Expresses its hope to prevent */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links_difference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDifference"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThread"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_notes: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadAnswer"] | components["schemas"]["NoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadAnswer"] | components["schemas"]["NoteAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pendingReview_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReviewAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pendingReview_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PendingReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReviewAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskData_ratings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingScaleList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskData_addRating: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRatingScale"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingScaleAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskData_checklists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskData_addChecklist: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChecklist"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentChecklistAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskData_workflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishing_move: {
        parameters: {
            query?: {
                /** @description true: try it and keep nothing */
                dryRun?: boolean;
            };
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMove"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishing_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReviewPreviewAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishing_previewPage: {
        parameters: {
            query?: {
                /** @description Verdict, claim and summary as a card; verdict and claim in a line; or all of it */
                view?: "card" | "line" | "full";
                /** @description `small` has smaller letters, and a card without its summary */
                size?: "large" | "small";
                /** @description A language into which the statement is translated, BCP 47; any other is passed over */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_claimReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address of the fact-check */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@type": "ClaimReview"
                     *     }
                     */
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_page: {
        parameters: {
            query?: {
                /** @description A language into which the statement is translated, BCP 47; any other is passed over */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Address of the fact-check */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; of a retracted fact-check, what was retracted and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_embed: {
        parameters: {
            query?: {
                /** @description Verdict, claim and summary as a card; verdict and claim in a line; or all of it */
                view?: "card" | "line" | "full";
                /** @description `small` has smaller letters, and a card without its summary */
                size?: "large" | "small";
            };
            header?: never;
            path: {
                /** @description Address of the fact-check */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card, the line or all of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address of the fact-check */
                slug: string;
                /** @description Number of the edition */
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as it was, marked as an earlier version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": string;
                };
            };
            /** @description It is the current edition: its page */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pages_corrections: {
        parameters: {
            query?: {
                /** @description Entries before this one; taken from the page’s own link to older entries */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_atom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <?xml version="1.0" encoding="utf-8"?>… */
                    "application/atom+xml": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_json: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Demo Newsroom",
                     *       "items": []
                     *     }
                     */
                    "application/feed+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds_dataFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@context": "https://schema.org",
                     *       "@type": "DataFeed",
                     *       "dataFeedElement": []
                     *     }
                     */
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimSearch_search: {
        parameters: {
            query?: {
                /** @description Words that all must be in the claim; needed unless a publisher is given */
                query?: string;
                /** @description Only reviews in this language, BCP 47; the region is not considered */
                languageCode?: string;
                /** @description Only reviews on this site or its subdomains; others publish nothing here */
                reviewPublisherSiteFilter?: string;
                /** @description Only reviews that are at most so many days old */
                maxAgeDays?: number;
                /** @description Claims a page; more than 100 count as 100, and 0 as 10 */
                pageSize?: number;
                /** @description nextPageToken of an earlier page */
                pageToken?: string;
                /** @description Claims to pass over first; not considered beside pageToken */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimSearchAnswer"];
                };
            };
            /** @description A problem with Google’s `error`; `application/problem+json`: of headers too large to be read */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem with Google’s `error`; `application/problem+json`: of headers too large to be read */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discovery_robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example User-agent: *
                     *     Disallow: /api/
                     */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discovery_sitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <?xml version="1.0" encoding="utf-8"?>… */
                    "application/xml": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discovery_sitemapPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the index names it */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <?xml version="1.0" encoding="utf-8"?>… */
                    "application/xml": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discovery_oEmbed: {
        parameters: {
            query: {
                /** @description Address of the fact-check’s page */
                url: string;
                /** @description `json` or `xml` */
                format?: string;
                /** @description Greatest width, in pixels */
                maxwidth?: number;
                /** @description Greatest height, in pixels */
                maxheight?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "1.0",
                     *       "type": "rich"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                    /** @example <?xml version="1.0" encoding="utf-8"?>… */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    references_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Words of the claim, the claimant or the publisher */
                q?: string;
                /** @description Only those in this language */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencePage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    references_take: {
        parameters: {
            query?: {
                /** @description true: try it and keep nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeInRequest"];
                "multipart/form-data": components["schemas"]["TakeInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenInAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    references_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    references_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    practice_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    practice_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A round is running already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    practice_end: {
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
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    practice_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_seen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenRequest"];
            };
        };
        responses: {
            /** @description Noted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_myWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWorkAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_claims: {
        parameters: {
            query?: {
                /** @description One or several states, with commas */
                state?: string;
                /** @description Who works on it: an id, `me` or `none` */
                assignee?: string;
                /** @description Name of a topic */
                topic?: string;
                /** @description Claimant: id, or words of a name or alias */
                claimant?: string;
                /** @description Only those that were made from this article */
                article?: string;
                /** @description A value of the scale, `null` for verdicts without a number, `none` for unrated */
                rating?: string;
                /** @description Language of the statement */
                language?: string;
                /** @description Words of the statement, or a spoken reference */
                q?: string;
                /** @description JSON Lines, each row as the API shows it; or a table, comma-separated, in UTF-8 with a byte order mark */
                format?: "jsonl" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"id":"019ab2c4-…","ref":"K-1042","state":"published",…} */
                    "application/x-ndjson": string;
                    /** @example id,ref,state,version,edition,statement,language,translations,implied,claimant,claimantUnnamed,claimantDescription,claimantWikidataId,statedOn,statedOnUnknown,statedAt,asOf,topics,rating,ratingValue,ratingScale,reading,summary,explanation,unknowns,appearances,quoteIds,evidenceCount,priority,assignee,dueAt,wakeOn,slug,url,publishedAt,retractedAt,createdAt,updatedAt */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_quotes: {
        parameters: {
            query?: {
                /** @description Only these */
                decision?: "suggested" | "accepted" | "rejected";
                /** @description Only this kind */
                kind?: "direct" | "indirect" | "mixed" | "headline";
                /** @description JSON Lines, each row as the API shows it; or a table, comma-separated, in UTF-8 with a byte order mark */
                format?: "jsonl" | "csv";
                /** @description Only those of this article */
                articleId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"id":"019ab2c4-…","articleId":"019ab2c4-…","kind":"direct",…} */
                    "application/x-ndjson": string;
                    /** @example id,version,articleId,origin,kind,start,end,content,speakers,speakerIds,speakerConfirmedBy,relayedBy,cue,group,prefix,suffix,checkWorthiness,checkWorthinessScore,warnings,decision,decisionReason,decidedBy,decidedAt,createdAt,updatedAt */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_evidence: {
        parameters: {
            query?: {
                /** @description Words that all must be in the archived copy, or in title, publisher, passage, note and address; "in quotation marks" side by side, -without this one */
                q?: string;
                /** @description How far the copy has come */
                archive?: "pending" | "archived" | "failed" | "impossible";
                /** @description JSON Lines, each row as the API shows it; or a table, comma-separated, in UTF-8 with a byte order mark */
                format?: "jsonl" | "csv";
                /** @description Only that of this claim: id or spoken reference */
                claim?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"id":"019ab2c4-…","claimId":"019ab2c4-…","url":"https://undocs.org/…",…} */
                    "application/x-ndjson": string;
                    /** @example id,version,claimId,url,title,publisher,publishedOn,stance,kind,passage,locator,note,sensitive,sensitiveReason,archive,archivedAt,archiveSha256,archiveReason,waybackUrl,link,laterThanStatement,daysAfterStatement,addedBy,createdAt,updatedBy,updatedAt */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidencePack_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, or spoken reference such as K-1042 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobs_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Where they stand */
                state?: "queued" | "running" | "succeeded" | "failed";
                /** @description What is done */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobs_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetails"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobs_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetails"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_list: {
        parameters: {
            query?: {
                /** @description Events behind this cursor; `latest`: none, only the cursor of now; absent: from the beginning */
                after?: string;
                /** @description How many at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_stream: {
        parameters: {
            query?: {
                /** @description The last event that was seen */
                lastEventId?: string;
            };
            header?: {
                /** @description The last event that was seen */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: hello
                     *     data: {"cursor":"7012-455"}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_say: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayPresence"];
            };
        };
        responses: {
            /** @description Told */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditWebhookRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what you read, e.g. `"7"` */
                "If-Match": string;
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveries_list: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description nextCursor or prevCursor of an earlier page */
                cursor?: string;
                /** @description Deliveries in this state */
                state?: "pending" | "delivered" | "failed";
                /** @description Deliveries of this event */
                type?: "article.added" | "article.extracted" | "article.version_added" | "article.updated" | "feed.added" | "feed.updated" | "feed.removed" | "job.retried" | "import.started" | "import.paused" | "import.resumed" | "import.cancelled" | "import.ended" | "quote.updated" | "quote.decided" | "speaker.added" | "speaker.updated" | "speaker.merged" | "speaker.unmerged" | "claim.created" | "claim.updated" | "claim.moved" | "evidence.added" | "evidence.updated" | "evidence.removed" | "evidence.archived" | "evidence.archive_failed" | "evidence.link_changed" | "thread.opened" | "thread.commented" | "thread.resolved" | "thread.reopened" | "thread.accepted" | "note.opened" | "note.commented" | "note.resolved" | "note.reopened" | "claim_review.published" | "claim_review.corrected" | "claim_review.retracted" | "content.redacted" | "webhook.added" | "webhook.updated" | "webhook.removed" | "webhook.tested" | "webhook.disabled" | "user.created" | "user.roles_changed" | "user.deactivated";
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the delivery */
                delivery: string;
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetails"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveries_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the delivery */
                delivery: string;
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveries_replayMany: {
        parameters: {
            query?: {
                /** @description true: try it and keep nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description A replay with the same key answers the same */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayAnswer"];
                };
            };
            /** @description The request cannot be answered as it is */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault or the load is on this side; nothing was changed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    on_article_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example article.added
                     * @constant
                     */
                    type: "article.added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A published text was taken in.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "language": "id",
                     *       "duplicateOf": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description BCP 47
                         * @example id
                         */
                        language: string;
                        /**
                         * Format: uuid
                         * @description The article that has the same text
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        duplicateOf: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_article_extracted: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example article.extracted
                     * @constant
                     */
                    type: "article.extracted";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description The quotes of a long text were found, or those of any text again; a short text has its quotes when it is added.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "quotes": 12
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description How many
                         * @example 12
                         */
                        quotes: number;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_article_version_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example article.version_added
                     * @constant
                     */
                    type: "article.version_added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A newer version of an article was taken in.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "earlierId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The version before
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        earlierId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_article_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example article.updated
                     * @constant
                     */
                    type: "article.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description What is known about an article was changed.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_feed_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example feed.added
                     * @constant
                     */
                    type: "feed.added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A feed is watched.
                     * @example {
                     *       "feedId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The feed
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        feedId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_feed_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example feed.updated
                     * @constant
                     */
                    type: "feed.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A feed was changed, or has stopped by itself.
                     * @example {
                     *       "feedId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The feed
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        feedId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_feed_removed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example feed.removed
                     * @constant
                     */
                    type: "feed.removed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A feed is no longer watched; its articles stay.
                     * @example {
                     *       "feedId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The feed
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        feedId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_job_retried: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example job.retried
                     * @constant
                     */
                    type: "job.retried";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A job that had failed was begun anew.
                     * @example {
                     *       "jobId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "kind": "evidence.capture",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The job
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        jobId: string;
                        /**
                         * @description What it does
                         * @example evidence.capture
                         */
                        kind: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_started: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example import.started
                     * @constant
                     */
                    type: "import.started";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A file of articles was handed in.
                     * @example {
                     *       "importId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The import of a file
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        importId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_paused: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example import.paused
                     * @constant
                     */
                    type: "import.paused";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description The import of a file was paused.
                     * @example {
                     *       "importId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The import of a file
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        importId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_resumed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example import.resumed
                     * @constant
                     */
                    type: "import.resumed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description The import of a file goes on.
                     * @example {
                     *       "importId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The import of a file
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        importId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_cancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example import.cancelled
                     * @constant
                     */
                    type: "import.cancelled";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description The import of a file was cancelled; what it had added stays.
                     * @example {
                     *       "importId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The import of a file
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        importId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_ended: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example import.ended
                     * @constant
                     */
                    type: "import.ended";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Every row of a file was added, left out or rejected.
                     * @example {
                     *       "importId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The import of a file
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        importId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_quote_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example quote.updated
                     * @constant
                     */
                    type: "quote.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Bounds, kind or speakers of a quote were changed.
                     * @example {
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The quote
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string;
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_quote_decided: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example quote.decided
                     * @constant
                     */
                    type: "quote.decided";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A person accepted or rejected a quote.
                     * @example {
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "decision": "accepted"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The quote
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string;
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was decided
                         * @example accepted
                         * @enum {string}
                         */
                        decision: "accepted" | "rejected";
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_speaker_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example speaker.added
                     * @constant
                     */
                    type: "speaker.added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody who is quoted entered the registry.
                     * @example {
                     *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "name": "Rina Contoh"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description Who is quoted
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        speakerId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description Their name
                         * @example Rina Contoh
                         */
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_speaker_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example speaker.updated
                     * @constant
                     */
                    type: "speaker.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description What is known about a speaker was changed.
                     * @example {
                     *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description Who is quoted
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        speakerId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_speaker_merged: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example speaker.merged
                     * @constant
                     */
                    type: "speaker.merged";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Two entries of the registry are one speaker.
                     * @example {
                     *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "targetId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description Who is quoted
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        speakerId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The speaker that it is one with
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        targetId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_speaker_unmerged: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example speaker.unmerged
                     * @constant
                     */
                    type: "speaker.unmerged";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Two entries of the registry are two speakers again.
                     * @example {
                     *       "speakerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "targetId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description Who is quoted
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        speakerId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The speaker that it is one with
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        targetId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_created: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim.created
                     * @constant
                     */
                    type: "claim.created";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A claim was drafted.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim.updated
                     * @constant
                     */
                    type: "claim.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Fields of a claim were changed.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_moved: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim.moved
                     * @constant
                     */
                    type: "claim.moved";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A claim made a move of the workflow.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "move": "start",
                     *       "from": "draft",
                     *       "to": "draft"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description The move
                         * @example start
                         * @enum {string}
                         */
                        move: "start" | "set_aside" | "submit" | "withdraw" | "request_changes" | "resume" | "approve" | "publish" | "correct" | "abandon_correction" | "retract" | "confirm_retract" | "cancel_retract" | "park" | "unpark" | "reopen" | "merge" | "unmerge";
                        /**
                         * @description The state before
                         * @example draft
                         * @enum {string}
                         */
                        from: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
                        /**
                         * @description The state after
                         * @example draft
                         * @enum {string}
                         */
                        to: "draft" | "researching" | "in_review" | "changes_requested" | "approved" | "published" | "parked" | "not_checkable" | "retracted" | "merged";
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.added
                     * @constant
                     */
                    type: "evidence.added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A piece of evidence was added to a claim.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.updated
                     * @constant
                     */
                    type: "evidence.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A piece of evidence was changed.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_removed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.removed
                     * @constant
                     */
                    type: "evidence.removed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A piece of evidence was taken off a claim.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_archived: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.archived
                     * @constant
                     */
                    type: "evidence.archived";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description There is a copy of the page behind a piece of evidence now.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "sha256": "abababababababababababababababababababababababababababababababab",
                     *       "byHand": false
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                        /**
                         * @description Of the copy, in hex
                         * @example abababababababababababababababababababababababababababababababab
                         */
                        sha256: string;
                        /**
                         * @description Somebody has handed the copy in
                         * @example false
                         */
                        byHand: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_archive_failed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.archive_failed
                     * @constant
                     */
                    type: "evidence.archive_failed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description No copy of the page behind a piece of evidence could be made, or not yet.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "code": "page_missing",
                     *       "nextTryAt": "2026-11-23T10:42:00.000Z"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                        /**
                         * @description Why
                         * @example page_missing
                         */
                        code: string;
                        /**
                         * Format: date-time
                         * @description When it is tried again; null: it is given up
                         * @example 2026-11-23T10:42:00.000Z
                         */
                        nextTryAt: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_evidence_link_changed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example evidence.link_changed
                     * @constant
                     */
                    type: "evidence.link_changed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description The link of a piece of evidence fares otherwise than before.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "evidenceId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "state": "gone",
                     *       "before": "works",
                     *       "ownerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The piece of evidence
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        evidenceId: string;
                        /**
                         * @description How it fares: works, moved, gone, blocked, changed
                         * @example gone
                         */
                        state: string;
                        /**
                         * @description How it fared before; null: nothing was known
                         * @example works
                         */
                        before: string | null;
                        /**
                         * Format: uuid
                         * @description Who works on the claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        ownerId: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_thread_opened: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example thread.opened
                     * @constant
                     */
                    type: "thread.opened";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A comment was opened on a claim.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "kind": "must"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * @description What it asks
                         * @example must
                         * @enum {string}
                         */
                        kind: "must" | "should" | "question" | "praise";
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_thread_commented: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example thread.commented
                     * @constant
                     */
                    type: "thread.commented";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody answered a comment.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "commentId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description The answer
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        commentId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_thread_resolved: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example thread.resolved
                     * @constant
                     */
                    type: "thread.resolved";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A comment was settled.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_thread_reopened: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example thread.reopened
                     * @constant
                     */
                    type: "thread.reopened";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A settled comment was opened again.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_thread_accepted: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example thread.accepted
                     * @constant
                     */
                    type: "thread.accepted";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Suggested words were taken into a claim.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "suggestedBy": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "field": "summary"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description Whose words they are
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        suggestedBy: string;
                        /**
                         * @description Where in the claim they stand
                         * @example summary
                         */
                        field: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_note_opened: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example note.opened
                     * @constant
                     */
                    type: "note.opened";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A comment was opened on a quote, or on other words of an article.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "kind": "must"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description The quote that it is about; null: other words of the article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string | null;
                        /**
                         * @description What it asks
                         * @example must
                         * @enum {string}
                         */
                        kind: "must" | "should" | "question" | "praise";
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_note_commented: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example note.commented
                     * @constant
                     */
                    type: "note.commented";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody answered a comment on words of an article.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "commentId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description The quote that it is about; null: other words of the article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string | null;
                        /**
                         * Format: uuid
                         * @description The answer
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        commentId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_note_resolved: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example note.resolved
                     * @constant
                     */
                    type: "note.resolved";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A comment on words of an article was settled.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description The quote that it is about; null: other words of the article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_note_reopened: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example note.reopened
                     * @constant
                     */
                    type: "note.reopened";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A settled comment on words of an article was opened again.
                     * @example {
                     *       "articleId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "threadId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "quoteId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        articleId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * Format: uuid
                         * @description The comment, with its answers
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        threadId: string;
                        /**
                         * Format: uuid
                         * @description The quote that it is about; null: other words of the article
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        quoteId: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_review_published: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim_review.published
                     * @constant
                     */
                    type: "claim_review.published";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A fact-check became public.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "edition": 1,
                     *       "slug": "rain-in-jakarta",
                     *       "url": "https://desk.example/f/rain-in-jakarta"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description Which edition
                         * @example 1
                         */
                        edition: number;
                        /**
                         * @description Last part of the public address
                         * @example rain-in-jakarta
                         */
                        slug: string;
                        /**
                         * Format: uri
                         * @description Address of the public page
                         * @example https://desk.example/f/rain-in-jakarta
                         */
                        url: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_review_corrected: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim_review.corrected
                     * @constant
                     */
                    type: "claim_review.corrected";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A corrected edition took the place of a public fact-check.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "edition": 1,
                     *       "slug": "rain-in-jakarta",
                     *       "url": "https://desk.example/f/rain-in-jakarta",
                     *       "kind": "minor",
                     *       "note": "The year was wrong."
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description Which edition
                         * @example 1
                         */
                        edition: number;
                        /**
                         * @description Last part of the public address
                         * @example rain-in-jakarta
                         */
                        slug: string;
                        /**
                         * Format: uri
                         * @description Address of the public page
                         * @example https://desk.example/f/rain-in-jakarta
                         */
                        url: string;
                        /**
                         * @description How grave it is
                         * @example minor
                         * @enum {string}
                         */
                        kind: "minor" | "clarification" | "correction" | "update";
                        /**
                         * @description What was corrected, for readers
                         * @example The year was wrong.
                         */
                        note: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_claim_review_retracted: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example claim_review.retracted
                     * @constant
                     */
                    type: "claim_review.retracted";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A public fact-check was withdrawn.
                     * @example {
                     *       "claimId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "ref": "K-1042",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "edition": 1,
                     *       "slug": "rain-in-jakarta",
                     *       "url": "https://desk.example/f/rain-in-jakarta",
                     *       "reason": "The source was forged."
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The claim
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        claimId: string;
                        /**
                         * @description Its spoken reference
                         * @example K-1042
                         */
                        ref: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                        /**
                         * @description Which edition
                         * @example 1
                         */
                        edition: number;
                        /**
                         * @description Last part of the public address
                         * @example rain-in-jakarta
                         */
                        slug: string;
                        /**
                         * Format: uri
                         * @description Address of the public page
                         * @example https://desk.example/f/rain-in-jakarta
                         */
                        url: string;
                        /**
                         * @description Why, for readers
                         * @example The source was forged.
                         */
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_content_redacted: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example content.redacted
                     * @constant
                     */
                    type: "content.redacted";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Words were blanked by order; copies elsewhere have to follow.
                     * @example {
                     *       "redactionId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "articleIds": [
                     *         "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *       ],
                     *       "claimIds": [
                     *         "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *       ],
                     *       "evidenceIds": [
                     *         "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *       ],
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The redaction
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        redactionId: string;
                        /**
                         * @description Articles that it has changed
                         * @example [
                         *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                         *     ]
                         */
                        articleIds: string[];
                        /**
                         * @description Claims that it has changed
                         * @example [
                         *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                         *     ]
                         */
                        claimIds: string[];
                        /**
                         * @description Pieces of evidence that it has changed
                         * @example [
                         *       "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                         *     ]
                         */
                        evidenceIds: string[];
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_webhook_added: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example webhook.added
                     * @constant
                     */
                    type: "webhook.added";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description An address is told of events.
                     * @example {
                     *       "webhookId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The webhook
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        webhookId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_webhook_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example webhook.updated
                     * @constant
                     */
                    type: "webhook.updated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A webhook was changed, or its secret.
                     * @example {
                     *       "webhookId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "fields": [
                     *         "url"
                     *       ],
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The webhook
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        webhookId: string;
                        /**
                         * @description What was changed
                         * @example [
                         *       "url"
                         *     ]
                         */
                        fields: string[];
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_webhook_removed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example webhook.removed
                     * @constant
                     */
                    type: "webhook.removed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description An address is told of events no more.
                     * @example {
                     *       "webhookId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The webhook
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        webhookId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_webhook_tested: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example webhook.tested
                     * @constant
                     */
                    type: "webhook.tested";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody wants to see whether messages arrive.
                     * @example {
                     *       "webhookId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The webhook
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        webhookId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_webhook_disabled: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example webhook.disabled
                     * @constant
                     */
                    type: "webhook.disabled";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description A webhook was switched off, since it is gone or nothing was delivered for five days.
                     * @example {
                     *       "webhookId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "code": "gone",
                     *       "ownerId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The webhook
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        webhookId: string;
                        /**
                         * @description Why
                         * @example gone
                         * @enum {string}
                         */
                        code: "gone" | "failing";
                        /**
                         * Format: uuid
                         * @description Who added it
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        ownerId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_user_created: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example user.created
                     * @constant
                     */
                    type: "user.created";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody joined the desk.
                     * @example {
                     *       "userId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The account
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        userId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_user_roles_changed: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example user.roles_changed
                     * @constant
                     */
                    type: "user.roles_changed";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody was given other roles.
                     * @example {
                     *       "userId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "roles": [
                     *         "checker"
                     *       ]
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The account
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        userId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string | null;
                        /**
                         * @description The roles from now on
                         * @example [
                         *       "checker"
                         *     ]
                         */
                        roles: ("viewer" | "contributor" | "checker" | "reviewer" | "publisher" | "admin")[];
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_user_deactivated: {
        parameters: {
            query?: never;
            header: {
                /** @description Of the event: the same at every try and in a replay. Do what a message asks for once */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is older than five minutes */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between */
                "webhook-signature": string;
                /** @description `true` where somebody has asked for it anew */
                "claimdesk-replay"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened
                     * @example user.deactivated
                     * @constant
                     */
                    type: "user.deactivated";
                    /**
                     * Format: date-time
                     * @description When it happened
                     * @example 2026-11-23T10:42:00.000Z
                     */
                    timestamp: string;
                    /**
                     * @description Somebody left the desk; their sessions and keys ended.
                     * @example {
                     *       "userId": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10",
                     *       "by": "019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10"
                     *     }
                     */
                    data: {
                        /**
                         * Format: uuid
                         * @description The account
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        userId: string;
                        /**
                         * Format: uuid
                         * @description The person who did it; zeros for the desk itself and its command line
                         * @example 019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10
                         */
                        by: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Never to be sent again: the webhook is switched off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Every other answer, redirects too, is a failure; the message comes again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
