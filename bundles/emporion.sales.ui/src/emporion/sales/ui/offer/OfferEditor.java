package emporion.sales.ui.offer;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PartInitException;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.OfferStep;
import emporion.sales.OrderSaved;
import emporion.sales.PrintOfferOperation;
import emporion.sales.RejectOfferOperation;
import emporion.sales.SaveOfferOperation.OfferSaved;
import emporion.sales.SendOfferOperation;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;
import emporion.sales.model.Order;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.ui.document.DocumentEditor;
import emporion.sales.ui.document.DocumentForm;
import emporion.sales.ui.order.OrderEditor;
import emporion.warehouse.WarehouseHit;

/** An offer: making it, printing it, sending it, and turning it into an order. */
public final class OfferEditor extends DocumentEditor<OfferSnapshot, OfferModel> {

	/** Id of this editor in the plug-in registry. */
	public static final String ID = "emporion.sales.ui.offer";

	/** Kind of the object inputs it opens. */
	public static final String KIND = "sales.offer";

	private final Labels labels = Labels.beside(OfferEditor.class);

	@Override
	protected OfferModel newModel() {
		return new OfferModel(
				OfferSnapshot.fresh(DocumentForm.PROPOSED_CURRENCY, session().clock().today().plusDays(OfferModel.DAYS_VALID)),
				PolishTaxRounding.OF_NET_SUM, session().clock()::today);
	}

	@Override
	protected String kind() {
		return KIND;
	}

	@Override
	protected String watchedClass() {
		return "sales.Offer";
	}

	@Override
	protected Outcome<OfferSnapshot> read(long id) {
		return read(id, Offer.class, OfferSnapshot::of);
	}

	@Override
	protected String pageWords() {
		return labels.text("offer");
	}

	@Override
	protected String title(OfferSnapshot saved) {
		return saved.number().isEmpty() ? labels.text("newOffer") : saved.number();
	}

	@Override
	protected void addSteps() {
		frame().action("print", new Icon("printer"), labels.text("print"),
				() -> save(() -> print(new PrintOfferOperation(saved(), ""))));
		frame().action("send", new Icon("send"), labels.text("send"),
				() -> save(() -> step(labels.text("sending"), new SendOfferOperation(saved()))));
		frame().action("accept", new Icon("circle-check"), labels.text("accept"),
				() -> step(labels.text("accepting"), new AcceptOfferOperation(saved())));
		frame().action("order", new Icon("shopping-cart"), labels.text("makeOrder"), this::makeOrder);
		frame().action("reject", new Icon("ban"), labels.text("reject"),
				() -> step(labels.text("rejecting"), new RejectOfferOperation(saved())));
	}

	private Ref<Offer> saved() {
		return model().saved().offer().orElseThrow();
	}

	@Override
	protected int addPages() {
		return 0;
	}

	@Override
	protected void offerSteps() {
		OfferState state = model().saved().state();
		showState(labels.text("state." + state.getName()), tone(state));
		frame().offer("print", model().saved().offer().isPresent() || model().isDirty());
		frame().offer("send", model().offers(OfferStep.SEND) || model().isDirty());
		frame().offer("accept", model().offers(OfferStep.ACCEPT));
		frame().offer("order", model().offers(OfferStep.ORDER));
		frame().offer("reject", model().offers(OfferStep.REJECT));
	}

	private static Tone tone(OfferState state) {
		return switch (state) {
			case DRAFT -> Tone.MUTED;
			case SENT -> Tone.ACTIVE;
			case ACCEPTED -> Tone.GOOD;
			case REJECTED -> Tone.BAD;
		};
	}

	@Override
	protected List<Problem> problemsOfSaving() {
		return model().problemsOfSaving(labels.text("customer"), labels.text("validUntil"));
	}

	@Override
	protected void sendToServer(Runnable then) {
		run(labels.text("saving"), model().saving(),
				(Outcome.Done<OfferSaved> done) -> load(done.result().offer().id(), done.warnings(), then));
	}

	/** Makes a draft order of it, from the warehouse whose stock is shown, and opens that. */
	private void makeOrder() {
		if (model().isStockKept() && model().warehouse().isEmpty())
			return;
		run(labels.text("ordering"),
				new CreateOrderFromOfferOperation(saved(), model().warehouse().map(WarehouseHit::warehouse), Optional.empty(), false),
				(Outcome.Done<OrderSaved> done) -> {
					open(done.result().order());
					load(model().saved().id(), done.warnings(), () -> {
					});
				});
	}

	private void open(Ref<Order> order) {
		try {
			getSite().getPage().openEditor(new ObjectInput(OrderEditor.KIND, order.id(), labels.text("draftOrder")), OrderEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException("the order's editor cannot be opened", e);
		}
	}
}
