package emporion.platform.server.security;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One line of the security log.
 *
 * @param at      when
 * @param event   what happened
 * @param login   of whom, as given; empty for the server itself
 * @param address where from; empty for the server itself
 * @param subject what was asked for: an operation, a class of objects, a session
 * @param code    of the refusal; empty where it was no refusal
 * @param detail  more words, never secret
 * @param times   how often it happened; above 1 for what came too often to be written one by one
 */
public record SecurityEntry(Instant at, Event event, String login, String address, String subject, String code, String detail, int times) {

	/** What happens. */
	public enum Event {
		/** Somebody was let in. */
		LOG_IN,
		/** Somebody was not let in. */
		LOG_IN_REFUSED,
		/** A session ended in good order or by its line. */
		LOG_OUT,
		/** A session was ended by others. */
		SESSION_CLOSED,
		/** An operation was refused for what its user may not do. */
		REFUSED,
		/** A client's own commit was refused. */
		COMMIT_REFUSED,
		/** Accounts, roles, modules or the policy were changed. */
		CHANGED,
		/** Entries that were not written one by one, or could not be. */
		SUMMARY,
		/** Old entries were removed. */
		TRIMMED
	}

	public SecurityEntry {
		requireNonNull(at, "at");
		requireNonNull(event, "event");
		login = cut(login, 80);
		address = cut(address, 60);
		subject = cut(subject, 160);
		code = cut(code, 100);
		detail = cut(detail, 400);
	}

	/** An entry of something that happened once. */
	public static SecurityEntry of(Instant at, Event event, String login, String address, String subject, String code, String detail) {
		return new SecurityEntry(at, event, login, address, subject, code, detail, 1);
	}

	/** Without control characters, which would make one line look like two. */
	private static String cut(String text, int length) {
		String clean = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
		return clean.length() > length ? clean.substring(0, length) : clean;
	}
}
