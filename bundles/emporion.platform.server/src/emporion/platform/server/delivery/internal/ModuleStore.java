package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.delivery.internal.StoredModule.StoredBundle;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireFormatException;

/**
 * The installed modules' files: {@code modules/<id>/<version>/*.jar} and {@code module.json} with their SHA-256 sums. A module is there
 * completely or not at all: its folder gets its name last. Used by one thread at a time.
 */
final class ModuleStore {

	private static final Logger LOG = LoggerFactory.getLogger(ModuleStore.class);
	private static final String MANIFEST = "module.json";
	private static final String INCOMING = ".incoming";

	private final Path folder;
	private final WireFormat format = new WireFormat();

	/** @param folder made if it is missing */
	ModuleStore(Path folder) {
		this.folder = folder;
		try {
			Files.createDirectories(folder);
			delete(folder.resolve(INCOMING));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the modules whose files are as they were when they were installed; others are reported to the log and left out */
	List<StoredModule> modules() {
		List<StoredModule> found = new ArrayList<>();
		for (Path module : children(folder))
			for (Path version : children(module))
				read(version).ifPresent(found::add);
		return found;
	}

	Optional<StoredModule> find(String id) {
		return modules().stream().filter(module -> module.id().equals(id)).findFirst();
	}

	private Optional<StoredModule> read(Path version) {
		try {
			StoredModule module = format.read(Files.readString(version.resolve(MANIFEST)), StoredModule.class);
			for (StoredBundle bundle : module.bundles())
				if (!BundleJar.sha256(Files.readAllBytes(version.resolve(bundle.file()))).equals(bundle.sha256())) {
					LOG.error("The module {} is not started: its file {} was altered", module.id(), version.resolve(bundle.file()));
					return Optional.empty();
				}
			return Optional.of(module);
		} catch (IOException | WireFormatException e) {
			LOG.error("The module in {} is not started", version, e);
			return Optional.empty();
		}
	}

	/** @return where the bundle's jar lies */
	Path fileOf(StoredModule module, StoredBundle bundle) {
		return folderOf(module).resolve(bundle.file());
	}

	private Path folderOf(StoredModule module) {
		return folder.resolve(module.id()).resolve(module.version());
	}

	/** Keeps a module; survives a crash once this has returned. */
	StoredModule add(SiteModule module, String site) {
		StoredModule stored = StoredModule.of(module, site);
		Path incoming = folder.resolve(INCOMING);
		try {
			delete(incoming);
			Files.createDirectories(incoming);
			for (int i = 0; i < stored.bundles().size(); i++)
				write(incoming.resolve(stored.bundles().get(i).file()), module.bundles().get(i).jar().bytes());
			write(incoming.resolve(MANIFEST), format.write(stored).getBytes(StandardCharsets.UTF_8));
			delete(folder.resolve(stored.id()));
			Files.createDirectories(folder.resolve(stored.id()));
			Files.move(incoming, folderOf(stored), StandardCopyOption.ATOMIC_MOVE);
			return stored;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void remove(StoredModule module) {
		try {
			delete(folder.resolve(module.id()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();)
				channel.write(rest);
			channel.force(true);
		}
	}

	private static List<Path> children(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(Files::isDirectory).filter(child -> !child.getFileName().toString().startsWith(".")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path path) throws IOException {
		if (!Files.exists(path))
			return;
		try (Stream<Path> all = Files.walk(path)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(each);
		}
	}
}
