package emporion.platform.ui.internal;

import emporion.platform.ui.session.ServerAddress;

/** What {@code -Demporion.login=user/password@host:port} says. */
record LogInArgument(String user, String password, ServerAddress server) {

	/** @throws IllegalArgumentException if the text is of another form */
	static LogInArgument parse(String text) {
		int at = text.lastIndexOf('@');
		int slash = text.indexOf('/');
		if (slash < 1 || at < slash)
			throw new IllegalArgumentException("emporion.login is not user/password@host:port");
		ServerAddress server = ServerAddress.parse(text.substring(at + 1))
				.orElseThrow(() -> new IllegalArgumentException("emporion.login names no server: " + text.substring(at + 1)));
		return new LogInArgument(text.substring(0, slash), text.substring(slash + 1, at), server);
	}
}
