package emporion.demo.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import emporion.demo.scenario.Step.Action;
import emporion.platform.Ref;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.CancelOrderOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OfferHeader;
import emporion.sales.OrderHeader;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.RejectOfferOperation;
import emporion.sales.SaveOfferOperation;
import emporion.sales.SaveOrderOperation;
import emporion.sales.SendOfferOperation;
import emporion.sales.model.Order;
import emporion.sales.model.PaymentMethod;

/** Words for offers, orders, invoices and payments. */
final class SalesWords {

	private static final int OFFER_DAYS = 14;

	/** A line as a file names it. */
	private record Line(Entry product, BigDecimal quantity, Optional<BigDecimal> price) {

		static List<Line> all(Fields document) {
			return document.required("lines").list().stream().map(Entry::fields).map(Line::read).toList();
		}

		private static Line read(Fields fields) {
			Line line = new Line(fields.required("product"), fields.required("quantity").decimal(), fields.optional("price", Entry::decimal));
			fields.end();
			return line;
		}

		LineRequest in(World world) {
			return new LineRequest(world.products().get(product).ref(), quantity, price);
		}
	}

	private static List<LineRequest> requests(World world, List<Line> lines) {
		return lines.stream().map(line -> line.in(world)).toList();
	}

	Action offer(Fields fields) {
		String name = fields.text("name");
		Entry customer = fields.required("customer");
		Optional<LocalDate> until = fields.optional("valid until", Entry::day);
		List<Line> lines = Line.all(fields);
		fields.end();
		return (world, user) -> world.run(user, new SaveOfferOperation(Optional.empty(), 0, new OfferHeader(world.parties().get(customer),
				World.CURRENCY, until.orElseGet(() -> world.clock().today().plusDays(OFFER_DAYS)), ""), requests(world, lines))).map(saved -> {
					world.documents().offers().put(name, saved.offer());
					return saved;
				});
	}

	Action sendOffer(Entry offer) {
		return (world, user) -> world.run(user, new SendOfferOperation(world.documents().offers().get(offer)));
	}

	Action acceptOffer(Entry offer) {
		return (world, user) -> world.run(user, new AcceptOfferOperation(world.documents().offers().get(offer)));
	}

	Action rejectOffer(Entry offer) {
		return (world, user) -> world.run(user, new RejectOfferOperation(world.documents().offers().get(offer)));
	}

	Action orderFromOffer(Fields fields) {
		String name = fields.text("name");
		Entry offer = fields.required("offer");
		Optional<Entry> warehouse = fields.optional("warehouse");
		boolean again = fields.optional("again", Entry::flag).orElse(false);
		fields.end();
		return (world, user) -> world.run(user, new CreateOrderFromOfferOperation(world.documents().offers().get(offer),
				world.warehouse(warehouse), Optional.empty(), again)).map(saved -> {
					world.documents().orders().put(name, saved.order());
					return saved;
				});
	}

	/** What an order is made from. */
	private record OrderWords(String name, Entry customer, Optional<Entry> warehouse, Optional<LocalDate> requested, List<Line> lines) {

		static OrderWords read(Fields fields) {
			OrderWords words = new OrderWords(fields.text("name"), fields.required("customer"), fields.optional("warehouse"),
					fields.optional("requested", Entry::day), Line.all(fields));
			fields.end();
			return words;
		}

		OrderHeader header(World world) {
			return new OrderHeader(world.parties().get(customer), world.warehouse(warehouse), World.CURRENCY, requested, "");
		}
	}

	Action draftOrder(Fields fields) {
		OrderWords words = OrderWords.read(fields);
		return (world, user) -> world
				.run(user, new SaveOrderOperation(Optional.empty(), 0, words.header(world), requests(world, words.lines))).map(saved -> {
					world.documents().orders().put(words.name, saved.order());
					return saved;
				});
	}

	Action placeOrder(Fields fields) {
		OrderWords words = OrderWords.read(fields);
		return (world, user) -> world.run(user, new PlaceOrderOperation(words.header(world), requests(world, words.lines))).map(placed -> {
			world.documents().orders().put(words.name, placed.order());
			return placed;
		});
	}

	Action confirmOrder(Entry order) {
		return (world, user) -> {
			Ref<Order> ref = world.documents().orders().get(order);
			return world.run(user, new ConfirmOrderOperation(ref, world.read(reading -> reading.find(ref, Order.class).orElseThrow().getEdition())));
		};
	}

	Action cancelOrder(Entry order) {
		return (world, user) -> world.run(user, new CancelOrderOperation(world.documents().orders().get(order)));
	}

	/** {@code issue: O1} issues all that is blocked; with {@code lines: {1: 5}} so much of those lines. */
	Action issue(Entry entry) {
		if (entry.isText())
			return (world, user) -> world.run(user, all(world, world.documents().orders().get(entry)));
		Fields fields = entry.fields();
		Entry order = fields.required("order");
		Fields quantities = fields.required("lines").fields();
		List<IssueGoodsOperation.Line> lines = quantities.names()
				.map(line -> new IssueGoodsOperation.Line(line.count(), quantities.required(line.text()).decimal())).toList();
		fields.end();
		return (world, user) -> world.run(user, new IssueGoodsOperation(world.documents().orders().get(order), lines));
	}

	private static IssueGoodsOperation all(World world, Ref<Order> ref) {
		return world.read(reading -> {
			Order order = reading.find(ref, Order.class).orElseThrow();
			Blocked blocked = Blocked.of(reading, order);
			return new IssueGoodsOperation(ref, order.getLines().stream().map(line -> new IssueGoodsOperation.Line(line.getLine(), blocked.of(line)))
					.filter(line -> line.quantity().signum() > 0).toList());
		});
	}

	Action invoice(Fields fields) {
		String name = fields.text("name");
		Entry order = fields.required("order");
		PaymentMethod method = method(fields);
		fields.end();
		return (world, user) -> world.run(user, new InvoiceOrderOperation(world.documents().orders().get(order), method)).map(posted -> {
			world.documents().invoices().put(name, posted.invoice());
			return posted;
		});
	}

	/** Without an amount: all that is open. */
	Action pay(Fields fields) {
		Entry invoice = fields.required("invoice");
		Optional<BigDecimal> amount = fields.optional("amount", Entry::decimal);
		Optional<LocalDate> day = fields.optional("day", Entry::day);
		PaymentMethod method = method(fields);
		fields.end();
		return (world, user) -> {
			var ref = world.documents().invoices().get(invoice);
			return world.run(user, new RegisterPaymentOperation(ref, day.orElseGet(world.clock()::today),
					World.money(amount.orElseGet(() -> OpenAmount.of(world, ref))), method));
		};
	}

	private static PaymentMethod method(Fields fields) {
		return fields.optional("method", entry -> entry.oneOf(PaymentMethod.class)).orElse(PaymentMethod.TRANSFER);
	}
}
