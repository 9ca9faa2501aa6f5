package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Labels;
import emporion.platform.ui.field.ChoiceField;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.TextField;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.model.PaymentMethod;

/** Asks for the money received for an invoice. */
final class PaymentDialog extends TitleAreaDialog {

	private final Labels labels;
	private final ProblemTexts texts;
	private final PaymentModel model;

	PaymentDialog(Shell parent, Labels labels, ProblemTexts texts, PaymentModel model) {
		super(parent);
		this.labels = labels;
		this.texts = texts;
		this.model = model;
	}

	/** @return what was entered; after OK only */
	RegisterPaymentOperation operation() {
		return model.operation();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(labels.text("registerPayment"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(labels.text("payment.of", model.invoice().number()));
		setMessage(labels.text("payment.open", model.invoice().open()));
		Composite area = (Composite) super.createDialogArea(parent);
		FormToolkit toolkit = new FormToolkit(area.getDisplay());
		toolkit.setBackground(area.getBackground());
		area.addDisposeListener(event -> toolkit.dispose());
		FieldGrid grid = new FieldGrid(area, toolkit, texts, 3);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(grid.body());
		TextField<BigDecimal> amount = grid.decimal("payment.amount", labels.text("amount"), new DecimalText(labels.locale(), 2, 2));
		amount.show(model.amount());
		amount.onChange(reading -> {
			model.enterAmount(reading);
			amount.mark(reading.problem());
			validate();
		});
		TextField<LocalDate> day = grid.day("payment.day", labels.text("paymentDate"), LocalDate::now);
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
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, labels.text("registerPayment"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("back"), false);
		getButton(IDialogConstants.OK_ID).setFocus();
		getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
	}

	private void validate() {
		List<Problem> problems = model.problems(labels.text("amount"), labels.text("paymentDate"));
		setErrorMessage(problems.isEmpty() ? null : texts.text(problems.getFirst()));
		getButton(IDialogConstants.OK_ID).setEnabled(problems.isEmpty());
	}
}
