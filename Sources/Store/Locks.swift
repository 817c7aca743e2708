package import Postgres

/// One writer a register at a time; the moment of its changes is fixed once it has the lock.
package func lockRegister(_ slug: String, _ connection: isolated Connection) throws {
    try connection.run(
        Query("select pg_advisory_xact_lock(hashtext('register'), hashtext($1))", [slug]))
    try connection.run("select set_config('art30.moment', clock_timestamp()::text, true)")
}

/// Held while the law is replaced, and while a moment is fixed that the law is to be known at.
package func lockReference(_ connection: isolated Connection) throws {
    try connection.run("select pg_advisory_xact_lock(hashtext('reference'), 0)")
}
