package import Access
import Postgres
package import Store

extension Token {
    /// The same as a calendar program bears it: it opens a register's calendar and no page.
    package var asFeed: Token { Token(feed: text) }
}

extension Registry {
    /// When whoever acts made their link to the calendar; nil: there is none.
    package func feedMade(_ slug: String) async throws -> String? {
        try await transaction(.read) { connection in
            try connection.run(
                Query(
                    """
                    select to_char(art30_feed_made(register_id), 'YYYY-MM-DD') as made
                    from register where slug = $1
                    """, [slug])
            ).first?.optional.text("made")
        }
    }

    /// A new link to the calendar of a register; the one made before ends. Only its hash is kept.
    package func makeFeed(_ slug: String) async throws -> Token {
        let token = Token()
        _ = try await transaction(.write) { connection in
            try connection.run(
                Query(
                    """
                    select art30_make_feed(register_id, $2::bytea) from register where slug = $1
                    """, [slug, token.asFeed.stored]))
        }
        return token
    }

    package func revokeFeed(_ slug: String) async throws {
        _ = try await transaction(.write) { connection in
            try connection.run(
                Query(
                    "select art30_revoke_feed(register_id) from register where slug = $1", [slug]))
        }
    }

    /// The register that the acting feed reads, and its person's language; nil: the link has ended.
    package func openFeed() async throws -> (register: String, language: Text.Language)? {
        try await transaction(.read) { connection in
            try connection.run("select * from art30_open_feed()").first.map {
                (try $0.text("slug"), try $0.word("language"))
            }
        }
    }
}
