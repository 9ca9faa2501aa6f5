package emporion.platform.ui;

import org.eclipse.swt.graphics.RGB;

/** The few colours the client is made of. What a colour says is its name; views never name red or green. */
public enum Tone {
	/** Links, primary buttons, the current place. */
	ACCENT("#2f5fc4", "#7ea6f4"),
	/** Texts. */
	TEXT("#1f2937", "#e5e7eb"),
	/** Less important texts, hints, icons at rest. */
	MUTED("#667085", "#98a2b3"),
	/** Done, paid, in stock. */
	GOOD("#15803d", "#4ade80"),
	/** Should be looked at: partly, short, soon due. */
	WARNING("#b45309", "#fbbf24"),
	/** Wrong, refused, overdue. */
	BAD("#c4292f", "#f87171"),
	/** Under way, open. */
	ACTIVE("#2f5fc4", "#7ea6f4"),
	/** Background of lists and forms. */
	PAGE("#ffffff", "#1f2430"),
	/** Background of headers and summary rows. */
	BAND("#f3f5f9", "#2a3040"),
	/** Lines between things. */
	LINE("#e2e6ee", "#3b4252"),
	/** Background of the selected row. */
	SELECTION("#dfe9fd", "#2c4270"),
	/** Background of the navigation. */
	NAVIGATION("#1c2740", "#161d2f"),
	/** Background of the navigation's current and touched entries. */
	NAVIGATION_CURRENT("#2f4272", "#2c4270"),
	NAVIGATION_HOVER("#263456", "#1f2a47"),
	/** Texts and icons of the navigation. */
	NAVIGATION_TEXT("#d7deec", "#c3cbdc"),
	NAVIGATION_MUTED("#8492b4", "#7482a4"),
	WHITE("#ffffff", "#ffffff");

	private final String light;
	private final String dark;

	Tone(String light, String dark) {
		this.light = light;
		this.dark = dark;
	}

	/** @return as {@code #2f5fc4} */
	public String hex(boolean darkTheme) {
		return darkTheme ? dark : light;
	}

	public RGB rgb(boolean darkTheme) {
		int bits = Integer.parseInt(hex(darkTheme).substring(1), 16);
		return new RGB(bits >> 16 & 0xff, bits >> 8 & 0xff, bits & 0xff);
	}
}
