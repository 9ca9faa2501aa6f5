package emporion.platform.server.delivery;

import java.util.List;
import java.util.Optional;

import emporion.platform.wire.ClientBundle;

/** Bundles that clients fetch as they log in. Thread-safe. */
public interface ClientFiles {

	/** A server that has nothing to give. */
	ClientFiles NONE = new ClientFiles() {
		@Override
		public List<ClientBundle> bundles() {
			return List.of();
		}

		@Override
		public Optional<byte[]> part(String sha256, long offset) {
			return Optional.empty();
		}
	};

	/** @return what a client needs beside its own bundles, in no order */
	List<ClientBundle> bundles();

	/**
	 * @param sha256 of one of {@link #bundles}
	 * @param offset of the first byte that is wanted
	 * @return the next bytes, at most {@link ClientBundle#PART}; empty when there is no such bundle, or nothing from there on
	 */
	Optional<byte[]> part(String sha256, long offset);
}
