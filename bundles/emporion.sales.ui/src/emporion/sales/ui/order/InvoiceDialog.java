package emporion.sales.ui.order;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.FieldDialog;
import emporion.platform.ui.field.ChoiceField;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.sales.model.PaymentMethod;

/** Asks how an invoice is going to be paid, before it is posted for good. */
final class InvoiceDialog extends FieldDialog {

	private final Labels labels;
	private final String order;
	private PaymentMethod method = PaymentMethod.TRANSFER;

	InvoiceDialog(Shell parent, Labels labels, ProblemTexts texts, String order) {
		super(parent, labels.text("invoice.title"), texts);
		this.labels = labels;
		this.order = order;
	}

	/** @return what was chosen; after OK only */
	PaymentMethod method() {
		return method;
	}

	@Override
	protected void fill(Composite area) {
		setTitle(labels.text("invoice.of", order));
		setMessage(labels.text("invoice.hint"));
		FieldGrid grid = grid(area, 2);
		ChoiceField<PaymentMethod> field = grid.choice("invoice.method", labels.text("method"), List.of(PaymentMethod.values()),
				choice -> labels.text("method." + choice.getName()));
		field.show(method);
		field.onChange(reading -> method = reading.value());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, labels.text("invoice.post"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("back"), false);
	}
}
