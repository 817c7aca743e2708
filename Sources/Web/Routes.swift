import Access
import HTTPTypes
import Hummingbird
import Registry
import Store

/// Every URL of the desk.
struct Routes {
    let server: Server
    let router: Router<DeskContext>

    func add() {
        router.get("healthz") { _, _ in "ok\n" }
        router.get("readyz") { [server] _, _ in await Health.ready(server) }
        router.get("static/:file") { _, context in try StaticFile.answer(context) }

        page("sign-in", .nobody, SignInPages.ask)
        post("sign-in", .nobody, SignInPages.signIn)
        post("sign-out", .signedIn, SignInPages.signOut)
        page("link/:token", .nobody, SignInPages.link)
        post("link/:token", .nobody, SignInPages.useLink)

        page("", .signedIn, RegisterPages.all)
        register("today", .reader, TodayPage.show)
        addAdministration()
        addSheets()
        addViews()
        for name in ListDefinition.all.keys.sorted() {
            register(name, .reader, ListPages.show(name))
        }
        addRecords()
    }

    /// Cards, and one form for every row of every table.
    private func addRecords() {
        for list in ListDefinition.all.values where !list.hasOwnPages {
            register("\(list.name)/:key", .reader, RecordPages.show(list))
        }
        for path in [":table", ":table/**"] {
            register("edit/\(path)", .editor, EditPages.edit)
            change("edit/\(path)", .editor, keepsForm: true, EditPages.save)
            register("new/\(path)", .editor, EditPages.new)
            change("new/\(path)", .editor, keepsForm: true, EditPages.add)
        }
        register("remove/:table/**", .editor, RemovePages.ask)
        change("remove/:table/**", .editor, RemovePages.remove)
    }

    /// Handing over, settings, people, audit, law.
    private func addAdministration() {
        register("export", .reader, ExportPages.show)
        change("export", .editor, keepsForm: true, ExportPages.deliver)
        handOver("export/:delivery", .reader, ExportPages.again)
        handOver("extracts/:extract", .reader, ExportPages.extract)
        register("settings", .reader, RegisterSettingsPages.show)
        change("settings", .dpo, keepsForm: true, RegisterSettingsPages.change)
        register("audit", .dpo, AuditPages.ofRegister)

        page("account", .signedIn, AccountPages.show)
        post("account/language", .signedIn, AccountPages.language)
        post("account/password", .signedIn, AccountPages.password)
        post("account/sessions", .signedIn, AccountPages.endOthers)
        page("law", .signedIn, LawPages.all)
        page("law/:dataset", .signedIn, LawPages.dataset)

        page("people", .administrator, PeoplePages.all)
        post("people", .administrator, keepsForm: true, PeoplePages.add)
        page("people/:email", .administrator, PersonPages.show)
        post("people/:email/reset", .administrator, PersonPages.reset)
        post("people/:email/disable", .administrator, PersonPages.disable)
        post("people/:email/enable", .administrator, PersonPages.enable)
        post("people/:email/remove", .administrator, PersonPages.remove)
        post("people/:email/grant", .administrator, PersonPages.grant)
        post("people/:email/revoke", .administrator, PersonPages.revoke)
        page("all-registers", .administrator, AllRegistersPages.show)
        post("all-registers", .administrator, keepsForm: true, AllRegistersPages.add)
        page("audit", .administrator, AuditPages.all)
    }

    /// What follows from the register, and what it said before.
    private func addViews() {
        register("chain", .reader, ChainPages.show)
        register("exposure", .reader, ExposurePages.show)
        register("history", .reader, HistoryPages.show)
        register("history/past", .reader, HistoryPages.past)
        register("notices/:key", .reader, NoticePages.show)
        register("transfers", .reader, TransferPages.show)
        register("what-if", .reader, WhatIfPages.show)
    }

    /// What needs somebody: sheets, gaps and days.
    private func addSheets() {
        register("today/:book/:part", .reader, CompletenessPage.show)
        register("activities/:key", .reader, SheetPage.show)
        register("gaps", .reader, GapPages.list)
        register("gaps/accept", .dpo, AcceptPage.ask)
        change("gaps/accept", .dpo, keepsForm: true, AcceptPage.accept)
        register("calendar", .reader, CalendarPage.show)
        change("calendar/feed", .reader, FeedPages.make)
        change("calendar/feed/revoke", .reader, FeedPages.revoke)
        page("rules/:rule", .signedIn, GapPages.rule)
        page("calendar/{token}.ics", .nobody, FeedPages.feed)
    }

    private func page(
        _ path: RouterPath, _ needs: Needs,
        _ page: @escaping @Sendable (PageRequest) async throws -> Page
    ) {
        router.get(path) { [server] in await server.respond($0, $1, needs: needs, page) }
    }

    /// - Parameter keepsForm: what was typed is kept for whoever was signed out meanwhile; the page at
    ///   the same address shows it.
    private func post(
        _ path: RouterPath, _ needs: Needs, keepsForm: Bool = false,
        _ page: @escaping @Sendable (PageRequest) async throws -> Page
    ) {
        router.post(path) { [server] in
            await server.respond($0, $1, needs: needs, keepsForm: keepsForm, page)
        }
    }

    /// A page of one register.
    private func register(
        _ path: String, _ role: AccessRole,
        _ page: @escaping @Sendable (RegisterVisit) async throws -> Page
    ) {
        self.page("registers/:register/\(path)", .signedIn) { try await $0.visit(role, page) }
    }

    /// A file that is only asked for, but that the audit tells of: not from a copy that only reads.
    private func handOver(
        _ path: String, _ role: AccessRole,
        _ page: @escaping @Sendable (RegisterVisit) async throws -> Page
    ) {
        register(path, role) { visit in
            try await visit.registry.requirePrimary()
            return try await page(visit)
        }
    }

    private func change(
        _ path: String, _ role: AccessRole, keepsForm: Bool = false,
        _ page: @escaping @Sendable (RegisterVisit) async throws -> Page
    ) {
        post("registers/:register/\(path)", .signedIn, keepsForm: keepsForm) {
            try await $0.visit(role, page)
        }
    }
}

extension PageRequest {
    /// A register that is not there and one that is not theirs look alike.
    fileprivate func visit(
        _ role: AccessRole, _ page: @Sendable (RegisterVisit) async throws -> Page
    ) async throws -> Page {
        let slug = self["register"]
        guard let access = visit?.access.first(where: { $0.register == slug })
        else { throw Problem("not-theirs") }
        guard access.role >= role else { throw Problem("not-allowed") }
        return try await acting { registry in
            try await page(
                RegisterVisit(registry: registry, slug: slug, role: access.role, request: self))
        }
    }
}
