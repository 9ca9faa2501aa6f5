package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.FieldDialog;
import emporion.platform.ui.field.ChoiceField;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.TextField;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.model.PaymentMethod;

/** Asks for the money received for an invoice. */
final class PaymentDialog extends FieldDialog {

	private final Labels labels;
	private final PaymentModel model;

	PaymentDialog(Shell parent, Labels labels, ProblemTexts texts, PaymentModel model) {
		super(parent, labels.text("registerPayment"), texts);
		this.labels = labels;
		this.model = model;
	}

	/** @return what was entered; after OK only */
	RegisterPaymentOperation operation() {
		return model.operation();
	}

	@Override
	protected void fill(Composite area) {
		setTitle(labels.text("payment.of", model.invoice().number()));
		setMessage(labels.text("payment.open", model.invoice().open()));
		FieldGrid grid = grid(area, 3);
		TextField<BigDecimal> amount = grid.decimal("payment.amount", labels.text("amount"), new DecimalText(labels.locale(), 2, 2));
		amount.show(model.amount());
		amount.onChange(reading -> {
			model.enterAmount(reading);
			amount.mark(reading.problem());
			validate();
		});
		TextField<LocalDate> day = grid.day("payment.day", labels.text("paymentDate"), model::today);
		day.show(model.day());
		day.onChange(reading -> {
			model.enterDay(reading);
			day.mark(reading.problem());
			validate();
		});
		ChoiceField<PaymentMethod> method = grid.choice("payment.method", labels.text("method"), List.of(PaymentMethod.values()),
				choice -> labels.text("method." + choice.getName()));
		method.show(model.method());
		method.onChange(reading -> model.choose(reading.value()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, labels.text("registerPayment"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("back"), false);
		getButton(IDialogConstants.OK_ID).setFocus();
		getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
	}

	private void validate() {
		show(model.problems(labels.text("amount"), labels.text("paymentDate")));
	}
}
