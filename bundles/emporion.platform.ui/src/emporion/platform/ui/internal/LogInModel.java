package emporion.platform.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.LogInRequest;
import emporion.platform.account.SecondFactorSetUp;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.RepositorySession;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.ui.session.SessionOpener;

/** What the log-in dialog knows and does, without widgets. Fields are set in the UI thread, {@link #logIn} may run in another. */
final class LogInModel {

	static final Problem NO_SERVER = Problem.error("PLT-910").at("server");
	static final Problem NO_USER = Problem.error("PLT-911").at("user");
	static final Problem UNREACHABLE = Problem.error("PLT-912").at("server");

	/** Where the last log-in is remembered. */
	interface Memory {
		String server();

		String user();

		void remember(String server, String user);

		/** @return the certificate that was confirmed for this server */
		Optional<ServerFingerprint> fingerprint(ServerAddress server);

		void confirm(ServerAddress server, ServerFingerprint fingerprint);

		/** Forgets what was confirmed for this server. */
		void forget(ServerAddress server);
	}

	private final Memory memory;
	private final SessionOpener opener;
	private volatile String server;
	private volatile String user;
	private volatile String password = "";
	private volatile Optional<String> code = Optional.empty();
	private volatile Optional<String> newPassword = Optional.empty();
	private volatile Optional<SecondFactorSetUp> secondFactor = Optional.empty();
	private volatile String clientVersion = "";
	private volatile List<Problem> problems = List.of();
	private volatile ClientSession session;
	private volatile ServerFingerprint expected;

	LogInModel(Memory memory, SessionOpener opener) {
		this.memory = memory;
		this.opener = opener;
		this.server = memory.server();
		this.user = memory.user();
	}

	void fill(LogInArgument given) {
		server = given.server().toString();
		user = given.user();
		password = given.password();
		given.fingerprint().ifPresent(fingerprint -> expected = fingerprint);
	}

	/** Tries to log in with what the fields say; blocks. @return whether it worked; if not, {@link #problems()} say why */
	boolean logIn() {
		Optional<ServerAddress> address = ServerAddress.parse(server);
		if (address.isEmpty())
			return failed(NO_SERVER);
		if (user.isBlank())
			return failed(NO_USER);
		try {
			return answered(opener.open(address.get(), new ServerTrust(known(address.get())), request()));
		} catch (ServerUnavailableException unavailable) {
			return failed(new Problem(UNREACHABLE.code(), UNREACHABLE.severity(), UNREACHABLE.field(), List.of(address.get().toString())));
		}
	}

	private LogInRequest request() {
		return new LogInRequest(user.trim(), password, Optional.empty(), code, newPassword, secondFactor, clientVersion);
	}

	/** @return what the server wants besides, when that is why the last attempt failed */
	Optional<Missing> missing() {
		String field = problems.isEmpty() ? "" : problems.getFirst().field().orElse("");
		return Stream.of(Missing.values()).filter(wanted -> wanted.field.equals(field)).findFirst();
	}

	/** What a log-in may need besides user and password. */
	enum Missing {
		CODE("code"), NEW_PASSWORD("newPassword"), SECOND_FACTOR("secondFactor");

		private final String field;

		Missing(String field) {
			this.field = field;
		}
	}

	void setCode(String text) {
		code = Optional.of(text);
	}

	void setNewPassword(String text) {
		newPassword = Optional.of(text);
	}

	void setSecondFactor(SecondFactorSetUp setUp) {
		secondFactor = Optional.of(setUp);
	}

	/** Forgets what was given besides user and password. */
	void startAnew() {
		code = Optional.empty();
		newPassword = Optional.empty();
		secondFactor = Optional.empty();
	}

	private boolean answered(Outcome<ClientSession> answer) {
		return switch (answer) {
			case Outcome.Done<ClientSession> done -> {
				session = done.result();
				problems = List.of();
				password = "";
				startAnew();
				memory.remember(server.trim(), user.trim());
				yield true;
			}
			case Outcome.Refused<ClientSession> refused -> {
				problems = refused.problems();
				yield false;
			}
		};
	}

	private Optional<ServerFingerprint> known(ServerAddress address) {
		return Optional.ofNullable(expected).or(() -> memory.fingerprint(address));
	}

	/** @return what the server has shown that nobody has confirmed yet, when that is why the last attempt failed */
	Optional<ServerFingerprint> unknownServer() {
		return offered(RepositorySession.UNKNOWN_SERVER);
	}

	/** @return what the server has shown instead of what was confirmed, when that is why the last attempt failed */
	Optional<ServerFingerprint> otherServer() {
		return offered(RepositorySession.OTHER_SERVER);
	}

	private Optional<ServerFingerprint> offered(String code) {
		return problems.stream().filter(problem -> problem.code().equals(code)).findFirst()
				.map(problem -> new ServerFingerprint((String) problem.arguments().get(1)));
	}

	/** @return what was confirmed for the server before */
	Optional<ServerFingerprint> knownServer() {
		return ServerAddress.parse(server).flatMap(this::known);
	}

	/** Somebody has compared the fingerprint: this is the server. */
	void confirm(ServerFingerprint fingerprint) {
		ServerAddress.parse(server).ifPresent(address -> memory.confirm(address, fingerprint));
		problems = List.of();
	}

	/** The server has got another certificate, and somebody knows of it: the next attempt asks to confirm what it shows then. */
	void forgetServer() {
		expected = null;
		ServerAddress.parse(server).ifPresent(memory::forget);
		problems = List.of();
	}

	private boolean failed(Problem problem) {
		problems = List.of(problem);
		return false;
	}

	String server() {
		return server;
	}

	void setServer(String text) {
		server = text;
	}

	String user() {
		return user;
	}

	void setClientVersion(String version) {
		clientVersion = version;
	}

	void setUser(String text) {
		user = text;
	}

	void setPassword(String text) {
		password = text;
	}

	/** @return why the last attempt failed; each names the field it concerns, if it concerns one */
	List<Problem> problems() {
		return problems;
	}

	Optional<ClientSession> session() {
		return Optional.ofNullable(session);
	}
}
