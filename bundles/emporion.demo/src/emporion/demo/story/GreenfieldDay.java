package emporion.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.ConvertLeadOperation.LeadConverted;
import emporion.crm.model.Party;
import emporion.demo.greenfield.DemoUser.Role;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.Ref;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.model.PriceList;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OfferHeader;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderSaved;
import emporion.sales.PrintInvoiceOperation;
import emporion.sales.PrintOfferOperation;
import emporion.sales.PrintedDocument;
import emporion.sales.QuoteLineOperation;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.SaveOfferOperation;
import emporion.sales.SaveOfferOperation.OfferSaved;
import emporion.sales.SendOfferOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.PaymentMethod;
import emporion.warehouse.model.Warehouse;

/**
 * One day of the demo company: a lead becomes a customer, gets an offer, orders, gets half of the goods and pays for them; the rest waits.
 * Every step is done as the user whose work it is. Where modules are off the day does without them, and says so. Used by one thread.
 */
public final class GreenfieldDay {

	private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	private static final Percent DISCOUNT = Percent.of(3);
	private static final int OFFER_DAYS = 30;

	private final ServerRuntime server;
	private final GreenfieldTrading company;
	private final Path folder;
	private final Narrator narrator;
	private final Desk seller;
	private final Desk storekeeper;
	private final Desk office;
	private final String sellerLogin;

	/**
	 * @param server holds the demo company
	 * @param folder for the printed documents; is made if it is missing
	 * @param out    gets the story, line by line
	 */
	public GreenfieldDay(ServerRuntime server, GreenfieldTrading company, Path folder, Consumer<String> out) {
		this.server = server;
		this.company = company;
		this.folder = folder;
		this.narrator = new Narrator(out);
		this.sellerLogin = login(Role.SALES);
		this.seller = new Desk(server.operations(sellerLogin), server.texts());
		this.office = new Desk(server.operations(login(Role.ADMINISTRATOR)), server.texts());
		this.storekeeper = new Desk(server.operations(login(Role.WAREHOUSE)), server.texts());
	}

	private String login(Role role) {
		return company.users().stream().filter(user -> user.role() == role).findFirst().orElseThrow().login();
	}

	/**
	 * Plays the day.
	 *
	 * @return whether there was a lead and goods for a story
	 * @throws StoryFailedException if the server refuses a step
	 */
	public boolean play() {
		if (!server.isOn("crm")) {
			narrator.line("The module crm is off: there are no leads, so there is no story.");
			return false;
		}
		Optional<String> warehouse = Optional.of(company.warehouses().getFirst().code()).filter(code -> server.isOn("warehouse"));
		Optional<DayPlan> drawn = DayPlan.draw(server.lists(sellerLogin), company, warehouse);
		if (drawn.isEmpty()) {
			narrator.line("All leads have become customers, or the goods are sold out: there is no new story. Start afresh with --fresh.");
			return false;
		}
		DayPlan plan = drawn.get();
		Optional<Ref<Warehouse>> place = warehouse
				.map(code -> Register.<Warehouse>read(server.lists(sellerLogin), "warehouse.warehouses", "code").ref(code));
		Ref<Party> customer = convert(plan);
		if (!server.isOn("sales")) {
			narrator.without("sales", "no offers, orders, invoices and payments; the day ends here");
			return true;
		}
		OfferSaved offer = offer(plan, customer);
		explain(plan, customer, place);
		print("Offer printed", seller.run(new PrintOfferOperation(offer.offer(), "")), seller.run(new PrintOfferOperation(offer.offer(), "en")));
		OrderConfirmed order = order(plan, offer, place);
		if (place.isPresent())
			issueHalf(order);
		else
			narrator.without("warehouse", "nothing is blocked and issued; the goods go out with the invoice");
		InvoicePosted invoice = invoice(order.order());
		print("Invoice printed", seller.run(new PrintInvoiceOperation(invoice.invoice(), "")),
				seller.run(new PrintInvoiceOperation(invoice.invoice(), "en")));
		pay(invoice);
		if (place.isPresent())
			backOrder(order);
		return true;
	}

	private Ref<Party> convert(DayPlan plan) {
		LeadConverted converted = seller.run(new ConvertLeadOperation(plan.lead()));
		narrator.step("Lead becomes customer", plan.party().name() + ", " + plan.party().address().town() + ", NIP " + plan.party().nip().orElseThrow()
				+ " → " + converted.code());
		if (server.isOn("pricing"))
			agree(converted.party());
		else
			narrator.without("pricing", "no price lists, terms and lowest prices; the seller types every price");
		return converted.party();
	}

	private void agree(Ref<Party> customer) {
		Register<PriceList> lists = Register.read(server.lists(sellerLogin), "pricing.lists", "code");
		List<String> codes = company.group("WHOLESALE").priceLists();
		office.run(new SetCustomerTermsOperation(List.of(new Agreed(customer, DISCOUNT, codes.stream().map(lists::ref).toList()))));
		narrator.more("terms: prices of " + String.join(", then ", codes) + "; discount " + DISCOUNT);
	}

	private OfferSaved offer(DayPlan plan, Ref<Party> customer) {
		LocalDate validUntil = server.clock().today().plusDays(OFFER_DAYS);
		OfferSaved saved = seller.run(new SaveOfferOperation(Optional.empty(), 0, new OfferHeader(customer, PLN, validUntil, ""),
				plan.lines().stream().map(line -> new LineRequest(line.shelf().ref(), line.quantity(), typed(line))).toList()));
		narrator.step("Offer made", saved.number() + ", valid until " + validUntil + ": net " + Narrator.text(saved.totals().net()) + ", VAT "
				+ Narrator.text(saved.totals().vat()) + ", gross " + Narrator.text(saved.totals().gross()));
		reading(work -> work.find(saved.offer(), Offer.class).orElseThrow().getLines().forEach(line -> narrator.more(line.getLine() + ". "
				+ nameOf(line.getProductCode()) + ": " + Narrator.text(line.getQuantity(), line.getUnit()) + " × "
				+ line.getPrice().toPlainString() + " = " + Narrator.amount(line.getNet()) + " PLN, VAT " + line.getVatRate() + " %")));
		return saved;
	}

	/** @return the price that the seller takes from the printed list and types, where there are no price lists */
	private Optional<BigDecimal> typed(DayPlan.Line line) {
		return server.isOn("pricing") ? Optional.empty() : Optional.of(company.basePrice(line.shelf().product().code()));
	}

	private String nameOf(String productCode) {
		return productCode + " " + company.product(productCode).name().english();
	}

	private void explain(DayPlan plan, Ref<Party> customer, Optional<Ref<Warehouse>> warehouse) {
		DayPlan.Line line = plan.lines().getFirst();
		var quoted = seller.run(new QuoteLineOperation(customer, warehouse, PLN, line.shelf().ref(), line.quantity(), typed(line)));
		List<String> tree = server.texts().tree(quoted.quote().explanation(), Locale.ENGLISH).lines().toList();
		narrator.step("Price explained", tree.getFirst());
		tree.stream().skip(1).forEach(narrator::more);
	}

	private OrderConfirmed order(DayPlan plan, OfferSaved offer, Optional<Ref<Warehouse>> warehouse) {
		seller.run(new SendOfferOperation(offer.offer()));
		seller.run(new AcceptOfferOperation(offer.offer()));
		OrderSaved draft = seller.run(new CreateOrderFromOfferOperation(offer.offer(), warehouse, Optional.empty(), false));
		OrderConfirmed order = seller.run(new ConfirmOrderOperation(draft.order(), draft.edition()));
		narrator.step("Order confirmed", order.number() + " from offer " + offer.number() + ": gross " + Narrator.text(order.totals().gross()));
		if (warehouse.isEmpty())
			return order;
		for (OrderConfirmed.Line line : order.lines())
			narrator.more(line.line() + ". " + plan.lines().get(line.line() - 1).shelf().product().code() + ": blocked " + line.blocked()
					+ (line.backOrder().isZero() ? "" : ", missing " + line.backOrder() + " → back order"));
		return order;
	}

	/** Half of what is blocked, whole pieces. */
	private void issueHalf(OrderConfirmed order) {
		List<IssueGoodsOperation.Line> lines = new ArrayList<>();
		for (OrderConfirmed.Line line : order.lines()) {
			BigDecimal half = line.blocked().amount().divide(BigDecimal.TWO, 0, RoundingMode.CEILING);
			if (half.signum() > 0)
				lines.add(new IssueGoodsOperation.Line(line.line(), half));
		}
		var issued = storekeeper.run(new IssueGoodsOperation(order.order(), lines));
		narrator.step("Half of it issued", issued.number().orElseThrow() + " by " + login(Role.WAREHOUSE) + ": "
				+ String.join(", ", lines.stream().map(line -> line.quantity().toPlainString() + " of line " + line.line()).toList()));
	}

	private InvoicePosted invoice(Ref<Order> order) {
		InvoicePosted posted = seller.run(new InvoiceOrderOperation(order, PaymentMethod.TRANSFER));
		narrator.step("Invoice posted", posted.number() + ", due " + posted.dueDate() + ": net " + Narrator.text(posted.totals().net()) + ", VAT "
				+ Narrator.text(posted.totals().vat()) + ", gross " + Narrator.text(posted.totals().gross()));
		reading(work -> work.find(posted.invoice(), Invoice.class).orElseThrow().getTaxes().forEach(row -> narrator.more(String.format(Locale.ROOT,
				"VAT %3s %%: net %10s, VAT %9s, gross %10s", row.getVatRate(), Narrator.amount(row.getNet()), Narrator.amount(row.getVat()),
				Narrator.amount(row.getGross())))));
		return posted;
	}

	private void pay(InvoicePosted invoice) {
		var paid = seller.run(new RegisterPaymentOperation(invoice.invoice(), server.clock().today(), invoice.totals().gross(),
				PaymentMethod.TRANSFER));
		narrator.step("Invoice paid", paid.number() + ": " + Narrator.text(invoice.totals().gross()) + " by transfer, open "
				+ Narrator.text(paid.open()));
	}

	private void backOrder(OrderConfirmed confirmed) {
		reading(work -> {
			Order order = work.find(confirmed.order(), Order.class).orElseThrow();
			narrator.step("The rest waits", confirmed.number() + " is " + server.texts().text("sales.OrderState." + order.getState().name(), List.of(),
					Locale.ENGLISH).toLowerCase(Locale.ROOT));
			for (OrderLine line : order.getLines())
				narrator.more(line.getLine() + ". " + line.getProductCode() + ": ordered " + Narrator.text(line.getQuantity(), line.getUnit())
						+ ", issued " + line.getIssued().toPlainString() + ", still to come "
						+ line.getQuantity().subtract(line.getIssued()).toPlainString());
		});
	}

	private void print(String title, PrintedDocument... documents) {
		List<String> files = new ArrayList<>();
		for (PrintedDocument document : documents) {
			Path file = folder.resolve(document.fileName());
			write(file, document.pdf());
			files.add(file.toString());
		}
		narrator.step(title, files.getFirst());
		files.stream().skip(1).forEach(narrator::more);
	}

	private static void write(Path file, byte[] content) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException("cannot write " + file, e);
		}
	}

	private void reading(Consumer<CommittableWork> reader) {
		try (CommittableWork work = server.repository().begin(sellerLogin)) {
			reader.accept(work);
		}
	}
}
