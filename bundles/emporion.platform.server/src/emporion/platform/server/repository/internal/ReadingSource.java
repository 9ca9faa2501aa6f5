package emporion.platform.server.repository.internal;

import org.eclipse.emf.cdo.spi.server.InternalSession;

/** Makes readings for sessions. Thread-safe. */
interface ReadingSource {

	/**
	 * @param session as which objects are read
	 * @param enter   makes the calling thread read through the right connection; called before every access
	 */
	RepositoryReading readingAs(InternalSession session, Runnable enter);
}
