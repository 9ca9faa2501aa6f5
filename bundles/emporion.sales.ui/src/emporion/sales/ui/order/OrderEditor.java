package emporion.sales.ui.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.editor.HistoryPage;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.operation.OperationJob;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.pdf.PdfEditor;
import emporion.platform.ui.pdf.PdfInput;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.Registration;
import emporion.platform.wire.WireFormat;
import emporion.sales.CancelOrderOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderSaved;
import emporion.sales.OrderStep;
import emporion.sales.PrintInvoiceOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.PaymentMethod;
import emporion.sales.rules.PolishTaxRounding;

/** A sales order: entering it, confirming it, issuing its goods, invoicing it. */
public final class OrderEditor extends EditorPart {

	/** Id of this editor in the plug-in registry. */
	public static final String ID = "emporion.sales.ui.order";

	/** Kind of the {@link ObjectInput}s it opens. */
	public static final String KIND = "sales.order";

	private static final CurrencyUnit COMPANY_CURRENCY = CurrencyUnit.of("PLN");

	private final Labels labels = Labels.beside(OrderEditor.class);
	private final WireFormat format = new WireFormat();
	private ClientSession session;
	private OrderModel model;
	private EditorFrame frame;
	private OrderForm form;
	private Asking asking;
	private Registration changes;
	private boolean wasDirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = site.getService(ClientSession.class);
		model = new OrderModel(OrderSnapshot.fresh(COMPANY_CURRENCY), PolishTaxRounding.OF_NET_SUM, LocalDate::now);
	}

	private ObjectInput object() {
		return (ObjectInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		ProblemTexts texts = ProblemTexts.ofClient();
		frame = new EditorFrame(parent, texts);
		asking = new Asking(frame.root());
		frame.action("save", new Icon("device-floppy"), labels.text("save"), () -> save(() -> {
		}));
		frame.action("confirm", new Icon("circle-check"), labels.text("confirm"), this::confirm);
		frame.action("issue", new Icon("package-export"), labels.text("issueGoods"), this::issue);
		frame.action("invoice", new Icon("file-invoice"), labels.text("invoice"), this::invoice);
		frame.action("cancel", new Icon("ban"), labels.text("cancelOrder"), this::cancel);
		form = new OrderForm(frame, labels, session, asking, model, this::refreshFrame);
		new InvoicesPage(frame, 1, labels, session, asking, () -> model.saved(), this::print);
		new HistoryPage(frame, 2, session, () -> model.saved().order().map(Ref::id).orElse(0L),
				feature -> labels.has("feature." + feature.getName()) ? labels.text("feature." + feature.getName()) : feature.getName());
		changes = session.onChange(Set.of("sales.Order"), change -> {
			if (model.saved().order().map(Ref::id).filter(change::mayTouch).isPresent())
				frame.root().getDisplay().asyncExec(this::changedOutside);
		});
		if (object().isNew())
			shown();
		else
			load(object().id(), List.of());
	}

	private void load(long id, List<Problem> warnings) {
		asking.run(labels.text("loading"), () -> read(new Ref<>(id)), answer -> {
					switch (answer) {
						case Outcome.Done<OrderSnapshot> done -> {
							model.show(done.result());
							model.refused(warnings);
							shown();
						}
						case Outcome.Refused<OrderSnapshot> refused -> refuse(refused.problems());
					}
				});
	}

	private Outcome<OrderSnapshot> read(Ref<Order> order) {
		return session.cards().read(order, Order.class, found -> OrderSnapshot.of(found, format)).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(Problem.error("PLT-916")));
	}

	/** Somebody, perhaps this editor, changed the order: shows it afresh unless something is entered here. */
	private void changedOutside() {
		if (frame.root().isDisposed() || model.saved().order().isEmpty())
			return;
		long id = model.saved().order().get().id();
		asking.quietly(0, () -> read(new Ref<>(id)), answer -> {
					if (!(answer instanceof Outcome.Done<OrderSnapshot> done) || done.result().edition() <= model.saved().edition())
						return;
					if (!model.isDirty()) {
						model.show(done.result());
						shown();
					} else {
						model.refused(List.of(Problem.warning("PLT-901")));
						refreshFrame();
					}
				});
	}

	private void shown() {
		OrderSnapshot saved = model.saved();
		String title = !saved.number().isEmpty() ? saved.number() : labels.text(saved.order().isEmpty() ? "newOrder" : "draftOrder");
		setPartName(title);
		frame.title(title, saved.customer().map(customer -> customer.name()).orElse(""));
		frame.state(labels.text("state." + saved.state().getName()), tone(saved.state()));
		form.show();
		refreshFrame();
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

	private void refreshFrame() {
		frame.problems(model.problems());
		frame.offer("save", model.isEditable());
		frame.offer("confirm", model.isEditable());
		frame.offer("issue", model.offers(OrderStep.ISSUE));
		frame.offer("invoice", model.offers(OrderStep.INVOICE));
		frame.offer("cancel", model.offers(OrderStep.CANCEL));
		if (wasDirty != model.isDirty()) {
			wasDirty = model.isDirty();
			firePropertyChange(PROP_DIRTY);
		}
	}

	private void refuse(List<Problem> problems) {
		model.refused(problems);
		form.markProblems();
		refreshFrame();
	}

	private <R extends Record> void run(String words, Operation<R> operation, Consumer<Outcome.Done<R>> done) {
		frame.busy(true);
		new OperationJob<>(words, session.operations(), operation, frame.root().getDisplay(), answer -> {
			if (frame.root().isDisposed())
				return;
			frame.busy(false);
			switch (answer) {
				case Outcome.Done<R> finished -> done.accept(finished);
				case Outcome.Refused<R> refused -> refuse(refused.problems());
			}
		}).schedule();
	}

	private void save(Runnable then) {
		form.finishTyping();
		List<Problem> missing = model.problemsOfSaving(labels.text("customer"), labels.text("warehouse"));
		if (!missing.isEmpty()) {
			refuse(missing);
			return;
		}
		if (!model.isDirty()) {
			then.run();
			return;
		}
		run(labels.text("saving"), model.saving(), (Outcome.Done<OrderSaved> done) -> reload(done.result().order(), done.warnings(), then));
	}

	private void reload(Ref<Order> order, List<Problem> warnings, Runnable then) {
		asking.run(labels.text("loading"), () -> read(order), answer -> {
					if (answer instanceof Outcome.Done<OrderSnapshot> read) {
						model.show(read.result());
						model.refused(warnings);
						setInput(new ObjectInput(KIND, order.id(), read.result().number()));
						shown();
						then.run();
					} else {
						refuse(answer.problems());
					}
				});
	}

	private void confirm() {
		save(() -> {
			OrderSnapshot saved = model.saved();
			run(labels.text("confirming"), new ConfirmOrderOperation(saved.order().orElseThrow(), saved.edition()),
					(Outcome.Done<OrderConfirmed> done) -> reload(done.result().order(), done.warnings(), () -> {
					}));
		});
	}

	private void issue() {
		IssueDialog dialog = new IssueDialog(getSite().getShell(), labels, frame.texts(), new IssueModel(model));
		if (dialog.open() == Window.OK)
			run(labels.text("issuing"), dialog.operation(), done -> reload(done.result().order(), done.warnings(), () -> {
			}));
	}

	private void invoice() {
		run(labels.text("invoicing"), new InvoiceOrderOperation(model.saved().order().orElseThrow(), PaymentMethod.TRANSFER),
				(Outcome.Done<InvoicePosted> done) -> {
					print(done.result().invoice());
					reload(model.saved().order().orElseThrow(), done.warnings(), () -> {
					});
				});
	}

	private void print(Ref<Invoice> invoice) {
		run(labels.text("printing"), new PrintInvoiceOperation(invoice, ""), done -> {
			try {
				getSite().getPage().openEditor(new PdfInput(done.result().fileName(), done.result().pdf()), PdfEditor.ID);
			} catch (PartInitException e) {
				throw new IllegalStateException("the PDF viewer cannot be opened", e);
			}
		});
	}

	private void cancel() {
		if (MessageDialog.openConfirm(getSite().getShell(), labels.text("cancelOrder"), labels.text("cancelOrder.sure", getPartName())))
			run(labels.text("cancelling"), new CancelOrderOperation(model.saved().order().orElseThrow()),
					done -> reload(done.result().order(), done.warnings(), () -> {
					}));
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		save(() -> {
		});
	}

	@Override
	public boolean isDirty() {
		return model.isDirty();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("orders are copied by the server");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (changes != null)
			changes.close();
		super.dispose();
	}
}
