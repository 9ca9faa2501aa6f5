package emporion.platform.ui.internal;

import org.eclipse.swt.graphics.Image;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** The product's sign. */
final class ProductImages {

	private ProductImages() {
	}

	/** The window's icon in the sizes desktops ask for. */
	static Image[] window() {
		Icon sign = new Icon("building-warehouse");
		return new Image[] { Look.image(sign, Tone.ACCENT, 16), Look.image(sign, Tone.ACCENT, 32), Look.image(sign, Tone.ACCENT, 48),
				Look.image(sign, Tone.ACCENT, 128) };
	}
}
