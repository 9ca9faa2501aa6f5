package emporion.platform.wire;

import java.util.List;

/** The bundles that a client needs beside its own. */
public record ClientBundles(List<ClientBundle> bundles) {
	public ClientBundles {
		bundles = List.copyOf(bundles);
	}

	/** @param bytes of a jar, from an offset on */
	public record Part(byte[] bytes) {
	}
}
