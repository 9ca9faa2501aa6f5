package emporion.platform.ui.list;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;

import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** The look of cells by their labels. */
final class ListStyles extends AbstractRegistryConfiguration {

	private final List<ListTable.ShownColumn> columns;

	ListStyles(List<ListTable.ShownColumn> columns) {
		this.columns = columns;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		align(registry, ListLabels.RIGHT, HorizontalAlignmentEnum.RIGHT);
		align(registry, ListLabels.CENTER, HorizontalAlignmentEnum.CENTER);
		colour(registry, ListLabels.MISSING, Tone.LINE);
		columns.stream().flatMap(column -> column.spec().choices().stream()).map(ListSpec.Choice::tone).distinct()
				.forEach(tone -> colour(registry, ListLabels.TONE + tone, tone));
	}

	private static void align(IConfigRegistry registry, String label, HorizontalAlignmentEnum where) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, where);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
	}

	private static void colour(IConfigRegistry registry, String label, Tone tone) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Look.color(tone));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
	}
}
