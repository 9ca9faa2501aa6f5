package emporion.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put what the tests start. */
final class House {

	private House() {
	}

	/** The folder that holds the whole house. */
	static Path top() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("releng")))
			folder = folder.getParent();
		return folder;
	}

	/** Where pictures of failed tests go. */
	static Path target() {
		return top().resolve("bundles/emporion.ui.tests/target");
	}

	/** The folder of the built client or server for this machine. */
	static Path product(String name) {
		Path folder = top().resolve("releng/emporion.%1$s.product/target/products/emporion.%1$s.product/linux/gtk/x86_64/emporion-%1$s".formatted(name));
		if (!Files.isDirectory(folder))
			throw new IllegalStateException("the " + name + " is not built: " + folder);
		return folder;
	}

	/** The built bundle of this name. */
	static Path bundle(String name) {
		try (Stream<Path> files = Files.list(top().resolve("bundles").resolve(name).resolve("target"))) {
			List<Path> jars = files.filter(file -> file.getFileName().toString().matches(name + "-[0-9.]+(-SNAPSHOT)?\\.jar")).toList();
			if (jars.size() != 1)
				throw new IllegalStateException("the bundle " + name + " is not built: " + jars);
			return jars.getFirst();
		} catch (IOException unbuilt) {
			throw new UncheckedIOException("the bundle " + name + " is not built", unbuilt);
		}
	}
}
