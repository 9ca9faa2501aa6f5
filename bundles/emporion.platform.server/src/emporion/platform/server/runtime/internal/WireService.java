package emporion.platform.server.runtime.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.SessionInfo;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists.RowCount;
import emporion.platform.query.PageRequest;
import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.operation.internal.Incidents;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.server.query.internal.ListRunner;
import emporion.platform.wire.ClientBundles;
import emporion.platform.server.session.CurrentSession;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProtocol;

/** Answers the texts of {@link WireProtocol}. Thread-safe. */
final class WireService {

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
	private static final Set<Short> SIGNALS = Set.of(WireProtocol.RUN_OPERATION, WireProtocol.DESCRIBE_LIST, WireProtocol.PAGE,
			WireProtocol.COUNT, WireProtocol.PING, WireProtocol.LOG_IN, WireProtocol.CLIENT_BUNDLES, WireProtocol.BUNDLE_PART);

	private final OperationRunner operations;
	private final ListRunner lists;
	private final WireFormat format;
	private final Supplier<ClientFiles> files;
	private final ClientLogIns logIns;
	private final CurrentSession current;
	private final Incidents incidents = new Incidents();

	/** @param files what clients fetch as they log in */
	WireService(OperationRunner operations, ListRunner lists, WireFormat format, Supplier<ClientFiles> files, ClientLogIns logIns,
			CurrentSession current) {
		this.files = files;
		this.logIns = logIns;
		this.current = current;
		this.operations = operations;
		this.lists = lists;
		this.format = format;
	}

	static boolean knows(short signal) {
		return SIGNALS.contains(signal);
	}

	/** Somebody who is not logged in yet wants to be. */
	String logIn(ServerProtocol protocol, List<String> texts) {
		return guarded("log-in", texts, () -> logIns.answer(protocol, texts.getFirst()));
	}

	/** @param session of the asking user */
	String answer(short signal, SessionInfo session, List<String> texts) {
		return current.during(Optional.of(session),
				() -> guarded("signal " + signal + " of " + session.login(), texts, () -> answer(signal, session.login(), texts)));
	}

	private String guarded(String what, List<String> texts, Supplier<String> answer) {
		try {
			return answer.get();
		} catch (WireFormatException e) {
			return refusal(e.problem());
		} catch (IndexOutOfBoundsException e) {
			return refusal(Problem.error("PLT-010", "message", texts.size() + " texts"));
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			return refusal(incidents.report(what, e));
		}
	}

	private String answer(short signal, String user, List<String> texts) {
		return switch (signal) {
			case WireProtocol.RUN_OPERATION -> run(user, texts.get(0), texts.get(1), texts.get(2));
			case WireProtocol.DESCRIBE_LIST -> format.writeOutcome(lists.as(user).describe(texts.getFirst()), ListDescription.class);
			case WireProtocol.PAGE -> page(user, format.read(texts.getFirst(), PageRequest.class));
			case WireProtocol.COUNT -> format.writeOutcome(lists.as(user).count(format.read(texts.getFirst(), PageRequest.class)), RowCount.class);
			case WireProtocol.CLIENT_BUNDLES -> format.writeOutcome(Outcome.done(new ClientBundles(files.get().bundles())), ClientBundles.class);
			case WireProtocol.BUNDLE_PART -> part(texts.get(0), texts.get(1));
			default -> throw new IllegalArgumentException("signal " + signal);
		};
	}

	private String run(String user, String id, String name, String json) {
		if (!UUID_TEXT.matcher(id).matches())
			return refusal(Problem.error("PLT-013", "id", "UUID"));
		return operations.run(user, UUID.fromString(id), name, json);
	}

	private String part(String sha256, String offset) {
		if (!offset.matches("[0-9]{1,9}"))
			return refusal(Problem.error("PLT-010", "offset", offset));
		return files.get().part(sha256, Long.parseLong(offset)).map(bytes -> format.writeOutcome(Outcome.done(new ClientBundles.Part(bytes)),
				ClientBundles.Part.class)).orElseGet(() -> refusal(Problem.error("PLT-236")));
	}

	private String page(String user, PageRequest request) {
		return format.writePage(lists.as(user).page(request), lists.types(request.list()));
	}

	String refusal(Problem problem) {
		return format.writeOutcome(Outcome.refused(problem), Problem.class);
	}
}
