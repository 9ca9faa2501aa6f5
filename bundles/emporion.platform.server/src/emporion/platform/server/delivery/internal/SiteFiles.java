package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a p2 site: a folder, a zip of one, or an address on the web. Only files whose names the reader makes itself are asked for,
 * and none is unpacked by a name that comes from the site. Used by one thread.
 */
interface SiteFiles extends AutoCloseable {

	/**
	 * @param name relative, as {@code plugins/a_1.0.0.jar}
	 * @return its bytes, or empty where there is no such file
	 * @throws SiteException PLT-226 if it is longer than the limit
	 */
	Optional<byte[]> read(String name, int limit) throws IOException;

	@Override
	void close() throws IOException;

	/** @throws SiteException PLT-220 if nothing can be read there */
	static SiteFiles open(String location) {
		try {
			URI address = URI.create(location);
			String scheme = Optional.ofNullable(address.getScheme()).orElse("file");
			return switch (scheme) {
				case "http", "https" -> new Web(location.endsWith("/") ? address : URI.create(location + "/"));
				case "file" -> local(location, address.getScheme() == null ? Path.of(location) : Path.of(address));
				default -> throw new SiteException("PLT-220", location, "neither a file nor a web address");
			};
		} catch (IllegalArgumentException | IOException e) {
			throw new SiteException("PLT-220", location, e.getMessage());
		}
	}

	private static SiteFiles local(String location, Path path) throws IOException {
		if (Files.isDirectory(path))
			return new Folder(path);
		if (Files.isRegularFile(path))
			return new Archive(new ZipFile(path.toFile()));
		throw new SiteException("PLT-220", location, "there is nothing");
	}

	private static byte[] limited(InputStream in, String name, int limit) throws IOException {
		byte[] bytes = in.readNBytes(limit + 1);
		if (bytes.length > limit)
			throw new SiteException("PLT-226", name, limit);
		return bytes;
	}

	/** A folder on this machine. */
	record Folder(Path folder) implements SiteFiles {
		@Override
		public Optional<byte[]> read(String name, int limit) throws IOException {
			Path file = folder.resolve(name);
			if (!Files.isRegularFile(file))
				return Optional.empty();
			try (InputStream in = Files.newInputStream(file)) {
				return Optional.of(limited(in, name, limit));
			}
		}

		@Override
		public void close() {
			// holds nothing
		}
	}

	/** A zip of a site. */
	record Archive(ZipFile zip) implements SiteFiles {
		@Override
		public Optional<byte[]> read(String name, int limit) throws IOException {
			ZipEntry entry = zip.getEntry(name);
			if (entry == null)
				return Optional.empty();
			try (InputStream in = zip.getInputStream(entry)) {
				return Optional.of(limited(in, name, limit));
			}
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}

	/** A site on the web. */
	final class Web implements SiteFiles {

		private static final Duration PATIENCE = Duration.ofSeconds(60);
		private static final int OK = 200;
		private static final int MISSING = 404;

		private final URI base;
		private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(15)).followRedirects(HttpClient.Redirect.NORMAL)
				.build();

		Web(URI base) {
			this.base = base;
		}

		@Override
		public Optional<byte[]> read(String name, int limit) throws IOException {
			try {
				HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(base.resolve(name)).timeout(PATIENCE).build(),
						HttpResponse.BodyHandlers.ofInputStream());
				try (InputStream in = answer.body()) {
					if (answer.statusCode() == MISSING)
						return Optional.empty();
					if (answer.statusCode() != OK)
						throw new IOException("the web server answers " + answer.statusCode() + " for " + name);
					return Optional.of(limited(in, name, limit));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted", e);
			}
		}

		@Override
		public void close() {
			client.close();
		}
	}
}
