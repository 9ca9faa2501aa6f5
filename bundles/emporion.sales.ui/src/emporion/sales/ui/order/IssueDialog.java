package emporion.sales.ui.order;


import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import emporion.base.value.UnitWords;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.editor.FieldDialog;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.sales.IssueGoodsOperation;

/** Asks how much of each line is to be issued now. */
final class IssueDialog extends FieldDialog {

	private static final int MAX_SCALE = 4;

	private final Labels labels;
	private final IssueModel model;

	IssueDialog(Shell parent, Labels labels, ProblemTexts texts, IssueModel model) {
		super(parent, labels.text("issueGoods"), texts);
		this.labels = labels;
		this.model = model;
	}

	/** @return what was chosen; after OK only */
	IssueGoodsOperation operation() {
		return model.operation();
	}

	@Override
	protected void fill(Composite area) {
		setTitle(labels.text("issue.of", model.order()));
		setMessage(labels.text("issue.hint"));
		Composite grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 12).spacing(14, 8).applyTo(grid);
		DecimalText quantities = new DecimalText(labels.locale(), 0, MAX_SCALE);
		for (OrderModel.OpenLine line : model.open()) {
			label(grid, line.line() + ".");
			Label name = label(grid, line.entry().product().code() + "  " + line.entry().product().name().in(labels.locale()));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
			label(grid, labels.text("issue.open", quantities.show(line.open()), new UnitWords(labels.locale()).of(line.entry().product().unit())));
			Text quantity = Look.named(new Text(grid, SWT.BORDER | SWT.RIGHT), "issue." + line.line());
			GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(quantity);
			quantity.setText(quantities.show(line.open()));
			quantity.addListener(SWT.FocusIn, event -> quantity.selectAll());
			quantity.addListener(SWT.Modify, event -> {
				model.enter(line.line(), Reading.of(quantities, quantity.getText()));
				validate();
			});
		}
	}

	private static Label label(Composite grid, String words) {
		Label label = new Label(grid, SWT.NONE);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, labels.text("issueGoods"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("back"), false);
	}

	private void validate() {
		show(model.problems());
	}
}
