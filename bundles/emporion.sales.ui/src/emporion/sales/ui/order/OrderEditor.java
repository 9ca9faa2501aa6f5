package emporion.sales.ui.order;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.sales.CancelOrderOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.OrderSaved;
import emporion.sales.OrderStep;
import emporion.sales.PrintInvoiceOperation;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.ui.document.DocumentEditor;
import emporion.sales.ui.document.DocumentForm;

/** A sales order: entering it, confirming it, issuing its goods, invoicing it. */
public final class OrderEditor extends DocumentEditor<OrderSnapshot, OrderModel> {

	/** Id of this editor in the plug-in registry. */
	public static final String ID = "emporion.sales.ui.order";

	/** Kind of the object inputs it opens. */
	public static final String KIND = "sales.order";

	private final Labels labels = Labels.beside(OrderEditor.class);

	@Override
	protected OrderModel newModel() {
		return new OrderModel(OrderSnapshot.fresh(DocumentForm.PROPOSED_CURRENCY), PolishTaxRounding.OF_NET_SUM, session().clock()::today);
	}

	@Override
	protected String kind() {
		return KIND;
	}

	@Override
	protected String watchedClass() {
		return "sales.Order";
	}

	@Override
	protected Outcome<OrderSnapshot> read(long id) {
		return read(id, Order.class, OrderSnapshot::of);
	}

	@Override
	protected String pageWords() {
		return labels.text("order");
	}

	@Override
	protected String title(OrderSnapshot saved) {
		return !saved.number().isEmpty() ? saved.number() : labels.text(saved.order().isEmpty() ? "newOrder" : "draftOrder");
	}

	@Override
	protected void addSteps() {
		frame().action("confirm", new Icon("circle-check"), labels.text("confirm"), this::confirm);
		frame().action("issue", new Icon("package-export"), labels.text("issueGoods"), this::issue);
		frame().action("invoice", new Icon("file-invoice"), labels.text("invoice"), this::invoice);
		frame().action("cancel", new Icon("ban"), labels.text("cancelOrder"), this::cancel);
	}

	@Override
	protected int addPages() {
		new InvoicesPage(frame(), 1, labels, session(), asking(), () -> model().saved(),
				invoice -> print(new PrintInvoiceOperation(invoice, "")));
		return 1;
	}

	@Override
	protected void offerSteps() {
		OrderState state = model().saved().state();
		showState(labels.text("state." + state.getName()), tone(state));
		frame().offer("confirm", model().isEditable());
		frame().offer("issue", model().offers(OrderStep.ISSUE));
		frame().offer("invoice", model().offers(OrderStep.INVOICE));
		frame().offer("cancel", model().offers(OrderStep.CANCEL));
	}

	private static Tone tone(OrderState state) {
		return switch (state) {
			case DRAFT -> Tone.MUTED;
			case CONFIRMED -> Tone.ACTIVE;
			case PARTLY_ISSUED -> Tone.WARNING;
			case ISSUED -> Tone.GOOD;
			case CANCELLED -> Tone.BAD;
		};
	}

	@Override
	protected List<Problem> problemsOfSaving() {
		return model().problemsOfSaving(labels.text("customer"), labels.text("warehouse"));
	}

	@Override
	protected void sendToServer(Runnable then) {
		run(labels.text("saving"), model().saving(),
				(Outcome.Done<OrderSaved> done) -> load(done.result().order().id(), done.warnings(), then));
	}

	private void confirm() {
		save(() -> step(labels.text("confirming"),
				new ConfirmOrderOperation(model().saved().order().orElseThrow(), model().saved().edition())));
	}

	private void issue() {
		IssueDialog dialog = new IssueDialog(getSite().getShell(), labels, frame().texts(), new IssueModel(model()));
		if (dialog.open() == Window.OK)
			step(labels.text("issuing"), dialog.operation());
	}

	private void invoice() {
		InvoiceDialog dialog = new InvoiceDialog(getSite().getShell(), labels, frame().texts(), model().saved().number());
		if (dialog.open() != Window.OK)
			return;
		run(labels.text("invoicing"), new InvoiceOrderOperation(model().saved().order().orElseThrow(), dialog.method()),
				(Outcome.Done<InvoicePosted> done) -> {
					print(new PrintInvoiceOperation(done.result().invoice(), ""));
					load(model().saved().id(), done.warnings(), () -> {
					});
				});
	}

	private void cancel() {
		if (MessageDialog.openConfirm(getSite().getShell(), labels.text("cancelOrder"), labels.text("cancelOrder.sure", getPartName())))
			step(labels.text("cancelling"), new CancelOrderOperation(model().saved().order().orElseThrow()));
	}
}
