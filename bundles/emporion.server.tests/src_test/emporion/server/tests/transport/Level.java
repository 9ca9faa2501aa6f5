package emporion.server.tests.transport;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import emporion.testing.server.TestServer;

/**
 * What a server holds on to, with everything that this process holds on to.
 *
 * @param connections of clients
 * @param sessions    of users
 * @param threads     of the process
 * @param files       open in the process
 * @param heap        bytes after a collection
 */
record Level(int connections, int sessions, int threads, int files, long heap) {

	static Level of(TestServer server) {
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		return new Level(server.runtime().repository().connections(), server.runtime().repository().usersOnline().size(),
				ManagementFactory.getThreadMXBean().getThreadCount(), openFiles(), heap);
	}

	private static int openFiles() {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return (int) open.count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return whether nothing was held back since; threads and files of the machine's own come and go */
	boolean isBackTo(Level before) {
		return connections == before.connections && sessions == before.sessions && threads <= before.threads + 12 && files <= before.files + 12
				&& heap <= before.heap + 40 * 1024 * 1024;
	}
}
