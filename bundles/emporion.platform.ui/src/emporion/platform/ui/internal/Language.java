package emporion.platform.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;

/** The languages the client speaks. */
enum Language {
	ENGLISH("en", "English"), POLISH("pl", "Polski"), UKRAINIAN("uk", "Українська");

	private final String code;
	private final String ownName;

	Language(String code, String ownName) {
		this.code = code;
		this.ownName = ownName;
	}

	/** What speakers of the language call it. */
	String ownName() {
		return ownName;
	}

	boolean isCurrent() {
		return Locale.getDefault().getLanguage().equals(code);
	}

	/**
	 * Takes effect when the client starts the next time: texts of menus are read once, so the start script passes {@code -nl} with what it
	 * finds in the file {@code language} of the client's data folder.
	 */
	void choose() {
		Path folder = Platform.getLocation().toPath();
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("language"), code);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
