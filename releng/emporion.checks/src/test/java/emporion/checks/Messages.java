package emporion.checks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts and problem codes in the sources of a bundle. */
final class Messages {

	static final List<String> LANGUAGES = List.of("", "_pl", "_uk");
	/** SHA-256 has the shape of a code, but names a digest. */
	private static final Pattern CODE = Pattern.compile("\"((?!SHA-)[A-Z]{3}-[0-9]{3})\"");

	private Messages() {
	}

	/** Every base file of texts (the English one). */
	static List<Path> files(Path folder) {
		return list(folder, file -> file.getFileName().toString().matches("[a-z]+\\.properties") && Files.exists(translated(file, "_pl")) || isMessages(file));
	}

	static Path translated(Path file, String language) {
		return file.resolveSibling(file.getFileName().toString().replace(".properties", language + ".properties"));
	}

	static Properties read(Path file) {
		Properties texts = new Properties();
		if (Files.exists(file))
			try (Reader in = Files.newBufferedReader(file)) {
				texts.load(in);
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		return texts;
	}

	/** The codes of problems named in Java sources below a folder. */
	static Set<String> codes(Path folder) {
		Set<String> codes = new TreeSet<>();
		for (Path source : list(folder, file -> file.toString().endsWith(".java"))) {
			Matcher matcher = CODE.matcher(text(source));
			while (matcher.find())
				codes.add(matcher.group(1));
		}
		return codes;
	}

	private static boolean isMessages(Path file) {
		return file.getFileName().toString().equals("messages.properties");
	}

	private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String text(Path source) {
		try {
			return Files.readString(source);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
