// Transactions, as scopes: begun, and ended whatever happens.

extension PostgresConnection {
    /// Runs `body` in one transaction: committed when it returns, rolled back when it throws.
    ///
    /// `body` runs on the connection, so it calls the connection's functions without `await`. An error of `body` is
    /// thrown on as it is, whether or not the rollback still worked (a connection that cannot roll back is closed).
    package func transaction<Result: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) async throws -> Result
    ) async throws -> Result {
        try await scope("BEGIN", body)
    }

    /// Runs `body` in one read-only transaction that sees the database as it was at its first statement.
    ///
    /// Keep it short: the server can clean up nothing that this snapshot may still see.
    package func readOnlySnapshot<Result: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) async throws -> Result
    ) async throws -> Result {
        try await scope("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// Runs `body` in one transaction, as `transaction` does, with something that only one thread may use: a file, a
    /// decompressor.
    ///
    /// It travels in, is lent to `body`, and ends with the transaction.
    package func transaction<Resource: ~Copyable, Result: Sendable>(
        lending resource: consuming sending Resource,
        _ body: @Sendable (isolated PostgresConnection, inout Resource) throws -> Result
    ) async throws -> Result {
        try execute("BEGIN")
        do {
            let result = try body(self, &resource)
            try commit()
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    private func scope<Result: Sendable>(
        _ begin: String, _ body: @Sendable (isolated PostgresConnection) async throws -> Result
    ) async throws -> Result {
        try execute(begin)
        do {
            let result = try await body(self)
            try commit()
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// A COMMIT of a failed transaction succeeds by rolling back: that is no success here.
    private func commit() throws(PostgresError) {
        guard try session.isInHealthyTransaction else {
            throw session.failure(
                .usage, "the transaction cannot be committed: a statement in it failed, or it was ended")
        }
        try execute("COMMIT")
    }

    private func rollBack() {
        do {
            try execute("ROLLBACK")
        } catch {
            session.close(because: "a transaction could not be rolled back: \(error.message)")
        }
    }
}
