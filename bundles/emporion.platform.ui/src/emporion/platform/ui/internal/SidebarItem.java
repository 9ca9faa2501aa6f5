package emporion.platform.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** One entry of the navigation: icon and label, lit when touched or current; opens by mouse, Enter or Space. */
final class SidebarItem extends Canvas {

	private static final int HEIGHT = 34;
	private final String label;
	private final Icon icon;
	private boolean current;
	private boolean hover;
	private Runnable open = () -> {
	};

	SidebarItem(Composite parent, String label, Icon icon) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.label = label;
		this.icon = icon;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR || event.character == ' ')
				open.run();
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}
		});
	}

	void onOpen(Runnable action) {
		open = action;
	}

	void setCurrent(boolean now) {
		if (current != now) {
			current = now;
			redraw();
		}
	}

	private void hover(boolean now) {
		hover = now;
		redraw();
	}

	private void clicked(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y))
			open.run();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Look.color(Tone.NAVIGATION));
		gc.fillRectangle(area);
		if (current || hover || isFocusControl()) {
			gc.setBackground(Look.color(current ? Tone.NAVIGATION_CURRENT : Tone.NAVIGATION_HOVER));
			gc.fillRoundRectangle(0, 0, area.width, area.height, 10, 10);
		}
		Tone tone = current ? Tone.WHITE : Tone.NAVIGATION_TEXT;
		Image image = Look.image(icon, tone, 18);
		gc.drawImage(image, 12, (area.height - 18) / 2);
		gc.setForeground(Look.color(tone));
		gc.setFont(Look.font(0, current));
		gc.drawText(label, 42, (area.height - gc.textExtent(label).y) / 2, true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? Sidebar.WIDTH : widthHint, HEIGHT);
	}
}
