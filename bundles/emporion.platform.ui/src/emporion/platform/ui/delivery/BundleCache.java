package emporion.platform.ui.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.ui.session.BundleSource;
import emporion.platform.wire.ClientBundle;
import emporion.platform.wire.ClientBundles;

/**
 * Jars of modules on this computer, each under its SHA-256 sum. A jar is there completely and unaltered, or not at all: what was broken off
 * is fetched anew. Used by one thread.
 */
final class BundleCache {

	/** A file does not arrive as the server announced it. */
	static final String BROKEN = "PLT-925";
	/** The user did not want to wait. */
	static final String CANCELLED = "PLT-926";

	private final Path folder;

	/** @param folder made if it is missing */
	BundleCache(Path folder) {
		this.folder = folder;
	}

	Path fileOf(ClientBundle bundle) {
		return folder.resolve(bundle.sha256() + ".jar");
	}

	/** @return those that must be fetched */
	List<ClientBundle> missing(List<ClientBundle> bundles) {
		return bundles.stream().filter(bundle -> !isHere(bundle)).toList();
	}

	private boolean isHere(ClientBundle bundle) {
		try {
			return Files.exists(fileOf(bundle)) && sum(Files.readAllBytes(fileOf(bundle))).equals(bundle.sha256());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * Fetches a jar.
	 *
	 * @param fetched   told how many bytes came
	 * @param cancelled asked before each part
	 * @return where it is; refused if it did not arrive as it was announced, or the user gave up
	 */
	Outcome<Path> fetch(BundleSource source, ClientBundle bundle, LongConsumer fetched, BooleanSupplier cancelled) {
		Path part = folder.resolve(bundle.sha256() + ".part");
		try {
			Files.createDirectories(folder);
			try (OutputStream out = Files.newOutputStream(part)) {
				for (long offset = 0; offset < bundle.size();) {
					if (cancelled.getAsBoolean())
						return Outcome.refused(Problem.error(CANCELLED));
					Outcome<ClientBundles.Part> answer = source.part(bundle, offset);
					if (!(answer instanceof Outcome.Done<ClientBundles.Part> done))
						return Outcome.refused(answer.problems());
					byte[] bytes = done.result().bytes();
					if (bytes.length == 0 || offset + bytes.length > bundle.size())
						return Outcome.refused(Problem.error(BROKEN, bundle.name()));
					out.write(bytes);
					offset += bytes.length;
					fetched.accept(bytes.length);
				}
			}
			if (!sum(Files.readAllBytes(part)).equals(bundle.sha256()))
				return Outcome.refused(Problem.error(BROKEN, bundle.name()));
			return Outcome.done(Files.move(part, fileOf(bundle), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			deleteIfThere(part);
		}
	}

	/** Deletes the jars of modules that are no longer installed on the server. */
	void keepOnly(List<ClientBundle> bundles) {
		if (!Files.isDirectory(folder))
			return;
		Set<Path> wanted = bundles.stream().map(this::fileOf).collect(Collectors.toSet());
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(file -> !wanted.contains(file)).forEach(BundleCache::deleteIfThere);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void deleteIfThere(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String sum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
