package emporion.platform.transport;

import java.util.Optional;

/**
 * Whom a client believes to be the server: the one whose certificate has the known fingerprint, and the one whose certificate an
 * authority vouches for that this computer's Java trusts, for the very name it was called by.
 *
 * @param known what somebody has confirmed before; empty when nobody has
 */
public record ServerTrust(Optional<ServerFingerprint> known) {

	/** Only what an authority vouches for. */
	public static final ServerTrust AUTHORITIES = new ServerTrust(Optional.empty());

	public static ServerTrust of(ServerFingerprint fingerprint) {
		return new ServerTrust(Optional.of(fingerprint));
	}
}
