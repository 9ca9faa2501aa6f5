package emporion.platform.ui.session;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.wire.ClientBundle;
import emporion.platform.wire.ClientBundles;

/** Where the client gets the bundles of modules that are installed on its server. Blocks; thread-safe. */
public interface BundleSource {

	/**
	 * @return what the client needs beside its own bundles
	 * @throws ServerUnavailableException if no answer came
	 */
	Outcome<ClientBundles> bundles();

	/**
	 * @param offset of the first byte that is wanted
	 * @return the next bytes of the bundle's jar
	 * @throws ServerUnavailableException if no answer came
	 */
	Outcome<ClientBundles.Part> part(ClientBundle bundle, long offset);
}
