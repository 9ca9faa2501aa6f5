package emporion.platform.ui.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

import emporion.platform.query.ColumnType;
import emporion.platform.ui.Labels;

/** What can be typed or chosen in each cell of the filter row. */
final class ListFilterEditors extends AbstractRegistryConfiguration {

	private static final int VISIBLE_CHOICES = 8;
	private final Labels labels = Labels.beside(ListFilterEditors.class);
	private final List<ListTable.ShownColumn> columns;
	private final ListSpec spec;

	ListFilterEditors(List<ListTable.ShownColumn> columns, ListSpec spec) {
		this.columns = columns;
		this.spec = spec;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		for (int index = 0; index < columns.size(); index++) {
			String cell = FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + index;
			ListTable.ShownColumn column = columns.get(index);
			if (!column.data().filterable())
				registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.NEVER_EDITABLE, DisplayMode.NORMAL,
						cell);
			List<String> choices = choices(column);
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
					choices.isEmpty() ? new TextCellEditor() : new ComboBoxCellEditor(choices, VISIBLE_CHOICES), DisplayMode.NORMAL, cell);
		}
	}

	private List<String> choices(ListTable.ShownColumn column) {
		List<String> choices = new ArrayList<>();
		if (column.data().type() == ColumnType.FLAG)
			choices.addAll(List.of("", labels.text("flag.yes"), labels.text("flag.no")));
		else if (column.data().type() == ColumnType.CHOICE && !column.spec().choices().isEmpty()) {
			choices.add("");
			column.spec().choices().stream().map(choice -> spec.labelOfChoice(choice.literal())).forEach(choices::add);
		}
		return choices;
	}

	/** @return the operand that the server knows for what was chosen */
	String operand(ListTable.ShownColumn column, String chosen) {
		if (column.data().type() == ColumnType.FLAG)
			return String.valueOf(chosen.equals(labels.text("flag.yes")));
		return column.spec().choices().stream().map(ListSpec.Choice::literal)
				.filter(literal -> spec.labelOfChoice(literal).equals(chosen)).findFirst().orElse(chosen);
	}
}
