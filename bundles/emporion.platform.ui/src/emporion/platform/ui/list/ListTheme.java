package emporion.platform.ui.list;

import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;

import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** Colours, fonts and spacing of lists. */
final class ListTheme extends ModernNatTableThemeConfiguration {

	private static final int PADDING = 8;

	ListTheme() {
		defaultFont = Look.font(0, false);
		defaultFgColor = Look.color(Tone.TEXT);
		defaultBgColor = Look.color(Tone.PAGE);
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		evenRowBgColor = Look.color(Tone.PAGE);
		oddRowBgColor = Look.color(Tone.PAGE);
		cHeaderFont = Look.font(0, true);
		cHeaderFgColor = Look.color(Tone.MUTED);
		cHeaderBgColor = Look.color(Tone.BAND);
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderSelectionFont = cHeaderFont;
		cHeaderSelectionFgColor = cHeaderFgColor;
		cHeaderSelectionBgColor = cHeaderBgColor;
		cHeaderFullSelectionBgColor = cHeaderBgColor;
		cHeaderFullSelectionFgColor = cHeaderFgColor;
		filterRowBgColor = Look.color(Tone.PAGE);
		filterRowFgColor = Look.color(Tone.ACCENT);
		filterRowFont = Look.font(0, false);
		defaultSelectionBgColor = Look.color(Tone.SELECTION);
		defaultSelectionFgColor = Look.color(Tone.TEXT);
		defaultSelectionFont = defaultFont;
		selectionAnchorSelectionBgColor = Look.color(Tone.SELECTION);
		selectionAnchorSelectionFgColor = Look.color(Tone.TEXT);
		selectionAnchorSelectionFont = defaultFont;
		selectionAnchorBgColor = Look.color(Tone.PAGE);
		selectionAnchorFgColor = Look.color(Tone.TEXT);
		BorderStyle none = new BorderStyle(0, Look.color(Tone.LINE), LineStyleEnum.SOLID);
		selectionAnchorBorderStyle = none;
		selectionAnchorSelectionBorderStyle = none;
		renderBodyGridLines = true;
		renderColumnHeaderGridLines = true;
		renderFilterRowGridLines = true;
		gridLineColor = Look.color(Tone.LINE);
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		defaultCellPainter = new PaddingDecorator(new TextPainter(false, true, false), 0, PADDING, 0, PADDING);
		filterRowCellPainter = new PaddingDecorator(new FilterHint(), 0, PADDING, 0, PADDING);
		cHeaderCellPainter = new PaddingDecorator(new TextPainter(false, true, false), 0, PADDING, 0, PADDING);
		sortHeaderCellPainter = new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, true, false), false, true), 0,
				PADDING, 0, PADDING);
	}
}
