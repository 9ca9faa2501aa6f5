package emporion.platform.ui.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** The place in the status line that says how the client stands with its server. */
final class ConnectionItem extends ContributionItem {

	private static final int WIDTH = 260;
	private CLabel label;
	private String icon = "plug-connected";
	private Tone tone = Tone.GOOD;
	private String text = "";

	ConnectionItem() {
		super("emporion.connection");
	}

	void show(String iconName, Tone iconTone, String words) {
		icon = iconName;
		tone = iconTone;
		text = words;
		paint();
	}

	@Override
	public void fill(Composite statusLine) {
		label = Look.named(new CLabel(statusLine, SWT.NONE), "status.connection");
		StatusLineLayoutData place = new StatusLineLayoutData();
		place.widthHint = WIDTH;
		label.setLayoutData(place);
		paint();
	}

	private void paint() {
		if (label == null || label.isDisposed())
			return;
		label.setImage(Look.image(new Icon(icon), tone, 16));
		label.setText(text);
	}
}
