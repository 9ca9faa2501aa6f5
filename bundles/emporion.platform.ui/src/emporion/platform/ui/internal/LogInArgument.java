package emporion.platform.ui.internal;

import java.util.Optional;

import emporion.platform.transport.ServerFingerprint;
import emporion.platform.ui.session.ServerAddress;

/**
 * What {@code -Demporion.login=user/password@host:port} says.
 *
 * @param fingerprint of the server, as {@code -Demporion.login.fingerprint=AB:CD:…} says
 */
record LogInArgument(String user, String password, ServerAddress server, Optional<ServerFingerprint> fingerprint) {

	/** @throws IllegalArgumentException if the text is of another form */
	static LogInArgument parse(String text, Optional<String> fingerprint) {
		int at = text.lastIndexOf('@');
		int slash = text.indexOf('/');
		if (slash < 1 || at < slash)
			throw new IllegalArgumentException("emporion.login is not user/password@host:port");
		ServerAddress server = ServerAddress.parse(text.substring(at + 1))
				.orElseThrow(() -> new IllegalArgumentException("emporion.login names no server: " + text.substring(at + 1)));
		return new LogInArgument(text.substring(0, slash), text.substring(slash + 1, at), server, fingerprint.map(known -> ServerFingerprint.parse(known)
				.orElseThrow(() -> new IllegalArgumentException("emporion.login.fingerprint is no SHA-256 fingerprint: " + known))));
	}
}
