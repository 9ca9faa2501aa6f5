package emporion.testing.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ProductData;
import emporion.catalog.model.Product;
import emporion.crm.CompanyData;
import emporion.crm.CreatePartyOperation;
import emporion.crm.PartyData;
import emporion.crm.SaveCompanyOperation;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.model.PriceList;
import emporion.sales.LineRequest;
import emporion.sales.OrderHeader;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.WarehouseData;
import emporion.warehouse.model.Warehouse;

/**
 * A small trading company with round figures: product P-01 costs 10.00, P-02 20.00 and so on to P-{@value #PRODUCTS}; P-02, P-12, P-22 …
 * are taxed with 8 %, the others with 23 %. The customer has a discount of 5 %. Nobody may sell more than 20 % below the base price.
 *
 * @param products P-01 first
 * @param base     the base price list, in PLN
 */
public record SampleCompany(Ref<Warehouse> warehouse, Ref<Party> customer, Ref<PriceList> base, List<Ref<Product>> products) {

	/** Currency of everything. */
	public static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	public static final int PRODUCTS = 20;
	/** A right NIP. */
	public static final String CUSTOMER_NIP = "5260001246";

	public SampleCompany {
		products = List.copyOf(products);
	}

	/** Founds the company in an empty repository. */
	public static SampleCompany found(Operations admin, BigDecimal stock) {
		admin.run(new SaveCompanyOperation(new CompanyData("Greenfield Trading Sp. z o.o.", "5252344078", "PL", "ul. Prosta 1", "00-838",
				"Warszawa", "", "", "", ""))).orElseThrow();
		Ref<Warehouse> warehouse = admin.run(new CreateWarehouseOperation(new WarehouseData("MAIN", "Main warehouse", "", "Warszawa", true)))
				.orElseThrow().warehouse();
		List<Ref<Product>> products = admin.run(new ImportProductsOperation(IntStream.rangeClosed(1, PRODUCTS)
				.mapToObj(number -> ProductData.of(code(number), "Product " + number, "pcs", number % 10 == 2 ? "8" : "23")).toList()))
				.orElseThrow().products();
		Ref<PriceList> base = admin.run(new CreatePriceListOperation("BASE", "Base prices", PLN, Period.ALWAYS, true)).orElseThrow().list();
		admin.run(new SetPricesOperation(base, IntStream.rangeClosed(1, PRODUCTS).mapToObj(number -> new NewPrice(products.get(number - 1),
				BigDecimal.ZERO, BigDecimal.valueOf(10L * number), Period.ALWAYS)).toList())).orElseThrow();
		Ref<Party> customer = admin.run(new CreatePartyOperation(customerCard())).orElseThrow().party();
		admin.run(new SetCustomerTermsOperation(List.of(new Agreed(customer, Percent.of(5), List.of(base))))).orElseThrow();
		admin.run(new SetPriceFloorOperation(Optional.empty(), Percent.of(20))).orElseThrow();
		if (stock.signum() > 0)
			admin.run(new ReceiveGoodsOperation(warehouse, products.stream()
					.map(product -> new ReceiveGoodsOperation.Line(product, Quantity.of(stock.toPlainString(), "pcs"))).toList())).orElseThrow();
		return new SampleCompany(warehouse, customer, base, products);
	}

	private static PartyData customerCard() {
		return new PartyData("ACME", PartyKind.COMPANY, "Acme Sp. z o.o.", true, false, "PL", CUSTOMER_NIP, "ul. Długa 5", "31-147", "Kraków",
				"", "", "", "", "pl", 14, "", List.of());
	}

	/** @return code of a product, from 1 */
	public static String code(int number) {
		return "P-%02d".formatted(number);
	}

	/** @param number of the product, from 1 */
	public Ref<Product> product(int number) {
		return products.get(number - 1);
	}

	/** @return head of an order of the customer, from the warehouse */
	public OrderHeader orderHeader() {
		return new OrderHeader(customer, warehouse, PLN, Optional.empty(), "");
	}

	/**
	 * @param number of the product, from 1
	 * @return a line at the price of the rules
	 */
	public LineRequest line(int number, String quantity) {
		return LineRequest.of(product(number), new BigDecimal(quantity));
	}
}
