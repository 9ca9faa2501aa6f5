package emporion.warehouse.server;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import emporion.base.outcome.Outcome;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.testing.memory.InMemoryContext;
import emporion.testing.memory.InMemoryRepository;
import emporion.warehouse.Availability;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.ReceiveGoodsOperation.GoodsReceived;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;
import emporion.warehouse.server.operations.ReceiveGoodsHandler;

/** One warehouse, a shovel in pieces, nails in kilograms and a service, on 2 March 2026; every commit passes the commit rules. */
public final class StockFixture {

	public static final DocumentNumber ORDER_A = new DocumentNumber("ZA/2026/000001");
	public static final DocumentNumber ORDER_B = new DocumentNumber("ZA/2026/000002");

	public final WarehouseServerParts parts = new WarehouseServerParts();
	public final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));
	public final Warehouse main = repository.given(warehouse("WAW"));
	public final Product shovel = repository.given(product("TLS-0001", "pcs", true));
	public final Product nails = repository.given(product("FIX-0007", "kg", true));
	public final Product delivery = repository.given(product("SRV-0001", "pcs", false));

	public StockFixture() {
		parts.rules().forEach(repository::guardedBy);
	}

	public static Warehouse warehouse(String code) {
		Warehouse warehouse = WarehouseFactory.eINSTANCE.createWarehouse();
		warehouse.setCode(code);
		warehouse.setName("Warehouse " + code);
		return warehouse;
	}

	public static Product product(String code, String unit, boolean stocked) {
		Product product = CatalogFactory.eINSTANCE.createProduct();
		product.setCode(code);
		product.setNameEn("Product " + code);
		product.setUnit(unit);
		product.setVatRate("23");
		product.setStocked(stocked);
		return product;
	}

	/** A quantity in the product's unit. */
	public static Quantity of(Product product, String amount) {
		return Quantity.of(amount, product.getUnit());
	}

	public Outcome<GoodsReceived> receive(Product product, String amount) {
		return repository.run("wanda", new ReceiveGoodsHandler(), new ReceiveGoodsOperation(repository.refOf(main),
				List.of(new ReceiveGoodsOperation.Line(repository.refOf(product), of(product, amount)))));
	}

	/** Lines 1, 2, … of a document. */
	public StockRequest request(StockLine... lines) {
		return new StockRequest(main, List.of(lines));
	}

	public StockRequest request(Product product, String... amounts) {
		return new StockRequest(main, IntStream.range(0, amounts.length)
				.mapToObj(i -> new StockLine(i + 1, product, of(product, amounts[i]))).toList());
	}

	public Outcome<StockBlocking> block(DocumentNumber document, StockRequest request) {
		InMemoryContext context = repository.begin("anna");
		return repository.commit(context, parts.stockBlocks().block(context, request, () -> document));
	}

	public Outcome<GoodsIssued> issue(DocumentNumber document, StockRequest request) {
		InMemoryContext context = repository.begin("wanda");
		return repository.commit(context, parts.goodsIssues().issue(context, request, document, "Kowalski sp. z o.o."));
	}

	public void release(DocumentNumber document) {
		InMemoryContext context = repository.begin("anna");
		parts.stockBlocks().release(context, document);
		repository.commit(context, Outcome.done(document)).orElseThrow();
	}

	public Availability stock(Product product) {
		return Availability.of(repository.begin("anna").work(), product, main);
	}

	public List<StockBlocking.Line> blockedFor(DocumentNumber document) {
		return parts.stockBlocks().blockedFor(repository.begin("anna").work(), document);
	}
}
