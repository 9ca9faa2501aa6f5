package emporion.platform.account;

import emporion.platform.operation.Operation;

/** Asks who is logged in: an administrator sees all sessions, everybody else their own. Changes nothing. */
public record ListSessionsOperation() implements Operation<Sessions> {
}
