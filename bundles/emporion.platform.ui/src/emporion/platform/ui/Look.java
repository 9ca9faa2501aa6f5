package emporion.platform.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Colours, fonts and icons for code that draws itself, shared for the whole client and never disposed by the asker. UI thread only. */
public final class Look {

	/** Id of the dark theme; everything else is light. */
	public static final String DARK_THEME = "emporion.platform.ui.theme.dark";

	private Look() {
	}

	/** @return whether the dark theme is on */
	public static boolean isDark() {
		Object engine = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme");
		ITheme theme = engine instanceof IThemeEngine themes ? themes.getActiveTheme() : null;
		return theme != null && DARK_THEME.equals(theme.getId());
	}

	public static Color color(Tone tone) {
		return JFaceResources.getResources().create(ColorDescriptor.createFrom(tone.rgb(isDark())));
	}

	/** An icon, 16 pixels high, in the accent colour. */
	public static Image image(Icon icon) {
		return image(icon, Tone.ACCENT, 16);
	}

	public static Image image(Icon icon, Tone tone, int size) {
		return JFaceResources.getResources().create(icon.descriptor(tone.hex(isDark()), size));
	}

	/** The client's font, bigger by some points and perhaps bold. */
	public static Font font(int bigger, boolean bold) {
		FontDescriptor font = JFaceResources.getDefaultFontDescriptor().increaseHeight(bigger);
		return JFaceResources.getResources().create(bold ? font.setStyle(org.eclipse.swt.SWT.BOLD) : font);
	}

	/** Names a widget for the CSS theme and for tests. */
	public static <C extends Control> C named(C control, String id) {
		control.setData("emporion.id", id);
		control.setData("org.eclipse.e4.ui.css.id", id.replace('.', '-'));
		return control;
	}
}
