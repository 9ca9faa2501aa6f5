package emporion.platform.server.console.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.account.ChangeSecurityPolicyOperation;
import emporion.platform.account.SecurityPolicy;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.PageRequest;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.security.SecurityLogList;
import emporion.platform.server.security.Verification;

/** {@code security:…}: how accounts are guarded, and the security log. */
@Component(service = SecurityCommands.class, property = { "osgi.command.scope=security", "osgi.command.function=policy",
		"osgi.command.function=log", "osgi.command.function=verify" })
public final class SecurityCommands {

	private static final String AS_IT_IS = "";

	private final ServerRuntime server;

	@Activate
	public SecurityCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Shows how accounts are guarded, after changing what is named")
	public String policy(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("characters of a new password at least") @Parameter(names = "--length", absentValue = AS_IT_IS) String length,
			@Descriptor("passwords that are not taken again") @Parameter(names = "--history", absentValue = AS_IT_IS) String history,
			@Descriptor("wrong attempts before an account waits") @Parameter(names = "--failures", absentValue = AS_IT_IS) String failures,
			@Descriptor("longest wait in minutes") @Parameter(names = "--lock", absentValue = AS_IT_IS) String lock,
			@Descriptor("roles that need a second factor, comma-separated; * for all, none for none") @Parameter(names = "--factor", absentValue = AS_IT_IS) String factor,
			@Descriptor("days that the security log is kept") @Parameter(names = "--log", absentValue = AS_IT_IS) String log,
			@Descriptor("days that an operation sent again is recognised") @Parameter(names = "--receipts", absentValue = AS_IT_IS) String receipts) {
		SecurityPolicy present = server.accounts().policies().current();
		SecurityPolicy wanted;
		try {
			wanted = new SecurityPolicy(number(length, present.minimumPasswordLength()), number(history, present.passwordHistory()),
					number(failures, present.freeFailures()), number(lock, present.longestLockMinutes()), roles(factor, present),
					number(log, present.logDays()), number(receipts, present.receiptDays()));
		} catch (IllegalArgumentException e) {
			throw new CommandRefusedException(e.getMessage());
		}
		if (!wanted.equals(present))
			present = CommandRefusedException.resultOf(
					server.operations(ConsoleUser.of(session)).run(new ChangeSecurityPolicyOperation(wanted)), server.texts());
		return new ConsoleRecord().with("minimumPasswordLength", present.minimumPasswordLength()).with("passwordHistory", present.passwordHistory())
				.with("freeFailures", present.freeFailures()).with("longestLockMinutes", present.longestLockMinutes())
				.with("secondFactorRoles", present.secondFactorRoles()).with("logDays", present.logDays())
				.with("receiptDays", present.receiptDays()).render(json);
	}

	@Descriptor("Shows the security log, newest first")
	public String log(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("how many entries") @Parameter(names = "--limit", absentValue = "50") int limit,
			@Descriptor("of one user only") @Parameter(names = "--login", absentValue = "") String login,
			@Descriptor("of one event only, as LOG_IN_REFUSED") @Parameter(names = "--event", absentValue = "") String event) {
		PageRequest request = PageRequest.first(SecurityLogList.NAME, limit);
		if (!login.isEmpty())
			request = request.filteredBy(Filter.of("login", Comparison.EQUALS, login));
		if (!event.isEmpty())
			request = request.filteredBy(Filter.of("event", Comparison.EQUALS, event));
		ConsoleTable table = new ConsoleTable("number", "happened", "event", "login", "address", "subject", "code", "detail", "times");
		CommandRefusedException.resultOf(server.lists(ConsoleUser.of(session)).page(request), server.texts()).rows()
				.forEach(row -> table.row(row.cells().toArray()));
		return table.render(json);
	}

	@Descriptor("Makes sure that nobody has changed the security log; --head names a hash noted down earlier")
	public String verify(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("head of an earlier verification") @Parameter(names = "--head", absentValue = "") String head) {
		Verification found = server.security().log().verify(Optional.of(head).filter(given -> !given.isEmpty()));
		String answer = new ConsoleRecord().with("intact", found.intact()).with("first", found.first()).with("last", found.last())
				.with("head", found.head()).with("firstBroken", found.broken().orElse(null)).with("headFound", found.isKnown()).render(json);
		if (!found.intact())
			throw new CommandRefusedException(answer);
		return answer;
	}

	private static int number(String given, int present) {
		return given.equals(AS_IT_IS) ? present : Integer.parseInt(given);
	}

	private static List<String> roles(String given, SecurityPolicy present) {
		if (given.equals(AS_IT_IS))
			return present.secondFactorRoles();
		return given.equals("none") ? List.of() : Stream.of(given.split(",")).map(String::strip).toList();
	}
}
