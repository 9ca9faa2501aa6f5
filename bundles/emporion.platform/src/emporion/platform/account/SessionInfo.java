package emporion.platform.account;

import java.time.Instant;

/**
 * Somebody who is logged in.
 *
 * @param id            to close it by
 * @param login         of the account
 * @param door          {@code CLIENT} or {@code CONSOLE}
 * @param address       numeric network address
 * @param clientVersion what is logged in
 * @param since         when it began
 * @param lastActivity  the last request that was no mere sign of life
 * @param connected     false while the line is broken and the client may come back
 * @param own           whether it is the asking session
 */
public record SessionInfo(String id, String login, String door, String address, String clientVersion, Instant since, Instant lastActivity,
		boolean connected, boolean own) {
}
