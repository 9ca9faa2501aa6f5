package emporion.platform.ui.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** Paints a cell of the filter row: what was typed, or a pale funnel where one may type. */
final class FilterHint extends TextPainter {

	private static final int SIZE = 12;
	private static final int PALE = 110;

	FilterHint() {
		super(false, true, false);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		Object typed = cell.getDataValue();
		if (typed != null && !typed.toString().isEmpty())
			return;
		Image funnel = Look.image(new Icon("filter"), Tone.MUTED, SIZE);
		gc.setAlpha(PALE);
		gc.drawImage(funnel, bounds.x, bounds.y + (bounds.height - SIZE) / 2);
		gc.setAlpha(255);
	}
}
