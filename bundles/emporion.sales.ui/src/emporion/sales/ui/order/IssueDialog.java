package emporion.sales.ui.order;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.sales.IssueGoodsOperation;

/** Asks how much of each line is to be issued now. */
final class IssueDialog extends TitleAreaDialog {

	private static final int MAX_SCALE = 4;

	private final Labels labels;
	private final ProblemTexts texts;
	private final IssueModel model;

	IssueDialog(Shell parent, Labels labels, ProblemTexts texts, IssueModel model) {
		super(parent);
		this.labels = labels;
		this.texts = texts;
		this.model = model;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return what was chosen; after OK only */
	IssueGoodsOperation operation() {
		return model.operation();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(labels.text("issueGoods"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(labels.text("issueGoods"));
		setMessage(labels.text("issue.hint"));
		Composite area = (Composite) super.createDialogArea(parent);
		Composite grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 12).spacing(14, 8).applyTo(grid);
		DecimalText quantities = new DecimalText(labels.locale(), 0, MAX_SCALE);
		for (OrderModel.OpenLine line : model.open()) {
			label(grid, line.line() + ".");
			Label name = label(grid, line.entry().product().code() + "  " + line.entry().product().name().in(labels.locale()));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
			label(grid, labels.text("issue.open", quantities.show(line.open()), line.entry().product().unit()));
			Text quantity = Look.named(new Text(grid, SWT.BORDER | SWT.RIGHT), "issue." + line.line());
			GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(quantity);
			quantity.setText(quantities.show(line.open()));
			quantity.addListener(SWT.FocusIn, event -> quantity.selectAll());
			quantity.addListener(SWT.Modify, event -> {
				model.enter(line.line(), Reading.of(quantities, quantity.getText()));
				validate();
			});
		}
		return area;
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
		List<Problem> problems = model.problems();
		setErrorMessage(problems.isEmpty() ? null : texts.text(problems.getFirst()));
		getButton(IDialogConstants.OK_ID).setEnabled(problems.isEmpty());
	}
}
