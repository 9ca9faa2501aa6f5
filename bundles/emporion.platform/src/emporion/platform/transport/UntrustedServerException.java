package emporion.platform.transport;

import java.security.cert.CertificateException;
import java.util.Optional;

/** The server has shown a certificate that the client was not told to trust. Nothing was sent to it. */
public final class UntrustedServerException extends CertificateException {

	private static final long serialVersionUID = 1L;

	private final transient ServerFingerprint offered;
	private final transient ServerFingerprint known;

	UntrustedServerException(ServerFingerprint offered, Optional<ServerFingerprint> known) {
		super("the server's certificate is not trusted: " + offered);
		this.offered = offered;
		this.known = known.orElse(null);
	}

	/** @return of the certificate it has shown */
	public ServerFingerprint offered() {
		return offered;
	}

	/** @return what was confirmed before and is not what it has shown; empty for a server never seen */
	public Optional<ServerFingerprint> known() {
		return Optional.ofNullable(known);
	}
}
