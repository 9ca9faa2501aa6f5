package emporion.platform.wire;

import static java.util.Objects.requireNonNull;

/**
 * A bundle that a client needs for an installed module.
 *
 * @param module  id of the module
 * @param name    symbolic name of the bundle
 * @param version of the bundle
 * @param sha256  of its jar, 64 hexadecimal digits; by this it is asked for
 * @param size    of its jar in bytes
 */
public record ClientBundle(String module, String name, String version, String sha256, long size) {

	/** Bytes of a part in which a jar is sent, except the last. */
	public static final int PART = 256 * 1024;
	/** Bytes of the largest jar that a client takes. */
	public static final long MAX_SIZE = 50_000_000;

	public ClientBundle {
		requireNonNull(module, "module");
		requireNonNull(name, "name");
		requireNonNull(version, "version");
		if (!sha256.matches("[0-9a-f]{64}"))
			throw new IllegalArgumentException("no SHA-256 sum: " + sha256);
		if (size < 0 || size > MAX_SIZE)
			throw new IllegalArgumentException("a bundle of " + size + " bytes");
	}
}
