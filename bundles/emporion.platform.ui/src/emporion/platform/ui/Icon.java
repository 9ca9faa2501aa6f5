package emporion.platform.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/**
 * One of the client's line icons (Tabler Icons, MIT), drawn in any colour and size. Their files stand in {@code icons/} of this bundle,
 * so a plugin.xml may name them as {@code platform:/plugin/emporion.platform.ui/icons/users.svg}.
 *
 * @param name the file's name without ending, as {@code users}
 */
public record Icon(String name) {

	private static final String FILE_COLOUR = "#2f5fc4";

	public Icon {
		if (!name.matches("[a-z0-9-]+"))
			throw new IllegalArgumentException("not the name of an icon: " + name);
	}

	/**
	 * @param hex  as {@code #2f5fc4}
	 * @param size in points
	 */
	public ImageDescriptor descriptor(String hex, int size) {
		return new Drawn(this, hex, size);
	}

	private String svg() {
		try (InputStream file = Icon.class.getResourceAsStream("/icons/" + name + ".svg")) {
			if (file == null)
				throw new IllegalArgumentException("there is no icon " + name);
			return new String(file.readAllBytes(), UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Equal for equal icon, colour and size, so that a resource manager keeps one image. */
	private static final class Drawn extends ImageDescriptor {

		private final Icon icon;
		private final String hex;
		private final int size;

		Drawn(Icon icon, String hex, int size) {
			this.icon = icon;
			this.hex = hex;
			this.size = size;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int pixels = Math.round(size * zoom / 100f);
			String drawing = icon.svg().replace(FILE_COLOUR, hex).replace("width=\"16\"", "width=\"" + pixels + "\"")
					.replace("height=\"16\"", "height=\"" + pixels + "\"");
			return new ImageData(new ByteArrayInputStream(drawing.getBytes(UTF_8)));
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Drawn drawn && drawn.icon.equals(icon) && drawn.hex.equals(hex) && drawn.size == size;
		}

		@Override
		public int hashCode() {
			return icon.hashCode() * 31 + hex.hashCode() * 7 + size;
		}
	}
}
