package emporion.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts of this bundle as files, with the font configuration that makes BIRT use them and no others: a document must look
 * the same on every machine, and a font that is not embedded loses Polish and Ukrainian letters.
 */
final class FontFolder {
	private static final List<String> FONTS = List.of("Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf");
	private static final String CONFIG = "fontsConfig.xml";

	private FontFolder() { }

	/**
	 * BIRT keeps the fonts it has once read for the life of the JVM and reads their files again for each document, also after
	 * its engine has ended. So the files stay as long as the JVM.
	 *
	 * @return the font configuration
	 */
	static URL unpack() {
		try {
			Path folder = Files.createTempDirectory("emporion-fonts");
			folder.toFile().deleteOnExit();
			for (String font : FONTS) {
				write(folder.resolve(font), read("fonts/" + font));
			}
			String template = new String(read("fonts/" + CONFIG), StandardCharsets.UTF_8);
			byte[] config = template.replace("@folder@", escaped(folder)).getBytes(StandardCharsets.UTF_8);
			return write(folder.resolve(CONFIG), config).toUri().toURL();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot unpack the fonts for printing", e);
		}
	}

	private static Path write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		file.toFile().deleteOnExit();
		return file;
	}

	private static String escaped(Path folder) {
		return folder.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
	}

	private static byte[] read(String resource) throws IOException {
		try (InputStream in = FontFolder.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks " + resource);
			}
			return in.readAllBytes();
		}
	}
}
