package emporion.platform.ui.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

/**
 * The client brings its own font on Linux, so that it looks the same on every desktop and has Polish and Ukrainian letters everywhere.
 * Windows and macOS have good fonts of their own.
 */
final class ClientFont {

	private static final String FAMILY = "Inter";
	private static final String GTK_STYLE = "org.eclipse.swt.internal.gtk.cssFile";

	private ClientFont() {
	}

	/** To be called before the display is created: GTK widgets take their style and fonts from here. */
	static void prepare() {
		if (!Platform.WS_GTK.equals(Platform.getWS()))
			return;
		if (System.getProperty(GTK_STYLE) == null)
			System.setProperty(GTK_STYLE, file("css/gtk.css"));
		load(file("fonts/Inter-Regular.otf"));
		load(file("fonts/Inter-Bold.otf"));
	}

	/** To be called when the display exists: what takes its font from SWT or JFace instead of GTK follows. */
	static void use(Display display) {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || display.getFontList(FAMILY, true).length == 0)
			return;
		FontData[] fonts = display.getSystemFont().getFontData();
		for (FontData font : fonts)
			font.setName(FAMILY);
		replaceSystemFont(display, new Font(display, fonts));
		JFaceResources.getFontRegistry().put(JFaceResources.DEFAULT_FONT, fonts);
		JFaceResources.getFontRegistry().put(JFaceResources.DIALOG_FONT, fonts);
		JFaceResources.getFontRegistry().put(JFaceResources.BANNER_FONT, FontDescriptor.createFrom(fonts).setStyle(SWT.BOLD).getFontData());
	}

	/** SWT asks GTK for the font before it applies the style, and sets it on every label and table. */
	private static void replaceSystemFont(Display display, Font font) {
		try {
			Field systemFont = Device.class.getDeclaredField("systemFont");
			systemFont.setAccessible(true);
			systemFont.set(display, font);
		} catch (ReflectiveOperationException otherVersion) {
			LoggerFactory.getLogger(ClientFont.class).info("labels keep the desktop's font", otherVersion);
		}
	}

	/**
	 * {@code Display.loadFont} would come too late, because Pango reads the list of fonts when the display is created; so its native call
	 * is made directly. Without it the desktop's font is used.
	 */
	private static void load(String path) {
		try {
			Class.forName("org.eclipse.swt.internal.gtk.OS").getMethod("FcConfigAppFontAddFile", long.class, byte[].class).invoke(null, 0L,
					(path + "\0").getBytes(UTF_8));
		} catch (ReflectiveOperationException otherToolkit) {
			LoggerFactory.getLogger(ClientFont.class).info("the font {} cannot be loaded", path, otherToolkit);
		}
	}

	private static String file(String path) {
		URL entry = FrameworkUtil.getBundle(ClientFont.class).getEntry(path);
		try {
			return FileLocator.toFileURL(entry).getPath();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
