package emporion.demo.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.query.PageRequest;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceTax;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.PricedLine;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;

/** What must hold: the words under {@code then}. */
final class ExpectationWords {

	private static final Map<String, String> COUNTED = Map.of("parties", "crm.parties", "leads", "crm.leads", "products", "catalog.products",
			"offers", "sales.offers", "orders", "sales.orders", "invoices", "sales.invoices", "payments", "sales.payments", "goods issues",
			"warehouse.issues", "stock moves", "warehouse.moves");

	private final Map<String, Function<Fields, Expectation>> words = new LinkedHashMap<>();

	ExpectationWords() {
		words.put("offer", ExpectationWords::offer);
		words.put("order", ExpectationWords::order);
		words.put("invoice", ExpectationWords::invoice);
		words.put("stock", ExpectationWords::stock);
		words.put("party", ExpectationWords::party);
		words.put("number of", ExpectationWords::numbers);
	}

	Expectation expectation(Entry entry) {
		Fields fields = entry.fields();
		List<Entry> named = fields.names().filter(name -> words.containsKey(name.text())).toList();
		if (named.size() != 1)
			throw entry.wrong("an expectation has exactly one of the words " + String.join(", ", words.keySet()));
		Fields figures = fields.required(named.getFirst().text()).fields();
		Expectation expectation = words.get(named.getFirst().text()).apply(figures);
		fields.end();
		figures.end();
		return expectation;
	}

	private static Expectation offer(Fields fields) {
		Entry name = fields.required("name");
		Figures figures = new Figures(fields).reading("number", "state", "net", "vat", "gross");
		Rows<PricedLine> lines = lines(fields, ExpectationWords::checkPriced, "price", "list price", "base price", "discount", "quantity", "net");
		return world -> world.read(reading -> {
			Offer offer = reading.find(world.documents().offers().get(name), Offer.class).orElseThrow();
			figures.check("number", offer.getDocumentNumber());
			figures.check("state", offer.getState().name());
			checkTotals(figures, offer.getNet(), offer.getVat(), offer.getGross());
			lines.check(offer.getLines());
			return offer;
		});
	}

	private static Expectation order(Fields fields) {
		Entry name = fields.required("name");
		Figures figures = new Figures(fields).reading("number", "state", "net", "vat", "gross");
		Rows<OrderedLine> lines = Rows.read(fields, "lines", List.of("price", "list price", "base price", "discount", "quantity", "net", "issued",
				"invoiced", "blocked", "waiting"), ExpectationWords::checkOrdered);
		return world -> world.read(reading -> {
			Order order = reading.find(world.documents().orders().get(name), Order.class).orElseThrow();
			figures.check("number", Optional.ofNullable(order.getDocumentNumber()).orElse(""));
			figures.check("state", order.getState().name());
			checkTotals(figures, order.getNet(), order.getVat(), order.getGross());
			Blocked blocked = Blocked.of(reading, order);
			lines.check(order.getLines().stream().map(line -> new OrderedLine(line, blocked)).toList());
			return order;
		});
	}

	/** A line of an order with what the warehouse has for it. */
	private record OrderedLine(OrderLine line, Blocked blocked) {
	}

	private static void checkOrdered(Figures row, OrderedLine ordered) {
		checkPriced(row, ordered.line);
		row.check("issued", ordered.line.getIssued());
		row.check("invoiced", ordered.line.getInvoiced());
		row.check("blocked", ordered.blocked.of(ordered.line));
		row.check("waiting", ordered.blocked.waiting(ordered.line));
	}

	private static Expectation invoice(Fields fields) {
		Entry name = fields.required("name");
		Figures figures = new Figures(fields).reading("number", "net", "vat", "gross", "open", "due", "buyer", "buyer tax id");
		Rows<PricedLine> lines = lines(fields, ExpectationWords::checkPriced, "price", "list price", "base price", "discount", "quantity", "net");
		Rows<InvoiceTax> taxes = Rows.read(fields, "vat table", List.of("rate", "net", "vat", "gross"), (row, tax) -> {
			row.check("rate", tax.getVatRate());
			checkTotals(row, tax.getNet(), tax.getVat(), tax.getGross());
		});
		return world -> world.read(reading -> {
			var ref = world.documents().invoices().get(name);
			Invoice invoice = reading.find(ref, Invoice.class).orElseThrow();
			figures.check("number", invoice.getDocumentNumber());
			checkTotals(figures, invoice.getNet(), invoice.getVat(), invoice.getGross());
			figures.check("open", OpenAmount.of(world, ref));
			figures.check("due", invoice.getDueDate().toString());
			figures.check("buyer", invoice.getBuyerName());
			figures.check("buyer tax id", Optional.ofNullable(invoice.getBuyerTaxId()).orElse(""));
			lines.check(invoice.getLines());
			taxes.check(invoice.getTaxes());
			return invoice;
		});
	}

	private static void checkTotals(Figures figures, BigDecimal net, BigDecimal vat, BigDecimal gross) {
		figures.check("net", net);
		figures.check("vat", vat);
		figures.check("gross", gross);
	}

	private static Rows<PricedLine> lines(Fields fields, BiConsumer<Figures, PricedLine> check, String... names) {
		return Rows.read(fields, "lines", List.of(names), check);
	}

	private static void checkPriced(Figures row, PricedLine line) {
		row.check("price", line.getPrice());
		row.check("list price", Optional.ofNullable(line.getListPrice()));
		row.check("base price", Optional.ofNullable(line.getBasePrice()));
		row.check("discount", line.getDiscount());
		row.check("quantity", line.getQuantity());
		row.check("net", line.getNet());
	}

	private static Expectation stock(Fields fields) {
		Entry product = fields.required("product");
		Optional<Entry> warehouse = fields.optional("warehouse");
		Figures figures = new Figures(fields).reading("on hand", "blocked", "free");
		return world -> world.read(reading -> {
			WarehousePackage model = WarehousePackage.eINSTANCE;
			var item = reading.find(world.products().get(product).ref(), Product.class).orElseThrow();
			var place = reading.find(world.warehouse(warehouse), Warehouse.class).orElseThrow();
			Optional<StockLevel> level = reading.findBy(StockLevel.class, List.of(new Condition(model.getStockLevel_Product(), item),
					new Condition(model.getStockLevel_Warehouse(), place))).stream().findFirst();
			BigDecimal onHand = level.map(StockLevel::getOnHand).orElse(BigDecimal.ZERO);
			BigDecimal blocked = level.map(StockLevel::getBlocked).orElse(BigDecimal.ZERO);
			figures.check("on hand", onHand);
			figures.check("blocked", blocked);
			figures.check("free", onHand.subtract(blocked));
			return level;
		});
	}

	private static Expectation party(Fields fields) {
		Entry name = fields.required("name");
		Figures figures = new Figures(fields).reading("code", "owner", "tax id", "country", "city", "payment days");
		return world -> world.read(reading -> {
			Party party = reading.find(world.parties().get(name), Party.class).orElseThrow();
			figures.check("code", party.getCode());
			figures.check("owner", party.getOwner());
			figures.check("tax id", Optional.ofNullable(party.getTaxId()).orElse(""));
			figures.check("country", party.getCountry());
			figures.check("city", Optional.ofNullable(party.getCity()).orElse(""));
			figures.check("payment days", BigDecimal.valueOf(party.getPaymentTermDays()));
			return party;
		});
	}

	private static Expectation numbers(Fields fields) {
		Figures figures = new Figures(fields).reading(COUNTED.keySet().stream().sorted().toArray(String[]::new));
		return world -> COUNTED.forEach((word, list) -> {
			if (figures.names(word))
				figures.check(word, BigDecimal.valueOf(world.server().lists(World.ADMINISTRATOR).count(PageRequest.first(list, 1)).orElseThrow().rows()));
		});
	}
}
