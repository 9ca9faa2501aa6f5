package emporion.pricing.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformFactory;
import emporion.platform.server.commit.CommitRule;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.QuotePriceOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.model.PriceList;
import emporion.pricing.server.operations.CreatePriceListHandler;
import emporion.pricing.server.operations.SetCustomerTermsHandler;
import emporion.pricing.server.operations.SetPriceFloorHandler;
import emporion.pricing.server.operations.SetPricesHandler;
import emporion.testing.memory.InMemoryRepository;

/** A repository in memory with a product, a customer, an administrator and the commit rules of pricing. */
public final class PricingFixture {

	public static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 5);
	public static final String SELLER = "anna";
	public static final String ADMINISTRATOR = "admin";

	public final InMemoryRepository repository = InMemoryRepository.on(TODAY)
			.guardedBy(new PricingServerParts().rules().toArray(CommitRule[]::new));
	public final Product oil = repository.given(product("OIL"));
	public final Product filter = repository.given(product("FILTER"));
	public final Party customer = repository.given(party("K-1"));

	public PricingFixture() {
		repository.given(account(SELLER, false));
		repository.given(account(ADMINISTRATOR, true));
	}

	public static Product product(String code) {
		Product product = CatalogFactory.eINSTANCE.createProduct();
		product.setCode(code);
		product.setUnit("pcs");
		product.setVatRate("23");
		return product;
	}

	public static Party party(String code) {
		Party party = CrmFactory.eINSTANCE.createParty();
		party.setCode(code);
		return party;
	}

	private static Account account(String login, boolean administrator) {
		Account account = PlatformFactory.eINSTANCE.createAccount();
		account.setLogin(login);
		account.setRoles(administrator ? "administrator" : "");
		return account;
	}

	/** An active list in złoty without an end. */
	public Ref<PriceList> list(String code, boolean base) {
		return repository.run(SELLER, new CreatePriceListHandler(), new CreatePriceListOperation(code, code, PLN, Period.ALWAYS, base))
				.orElseThrow().list();
	}

	public void price(Ref<PriceList> list, Product product, String minimumQuantity, String price) {
		repository.run(SELLER, new SetPricesHandler(),
				new SetPricesOperation(list, List.of(newPrice(product, minimumQuantity, price, Period.ALWAYS)))).orElseThrow();
	}

	public NewPrice newPrice(Product product, String minimumQuantity, String price, Period validity) {
		return new NewPrice(repository.refOf(product), new BigDecimal(minimumQuantity), new BigDecimal(price), validity);
	}

	public void terms(String discount, List<Ref<PriceList>> lists) {
		repository.run(SELLER, new SetCustomerTermsHandler(), new SetCustomerTermsOperation(
				List.of(new SetCustomerTermsOperation.Agreed(repository.refOf(customer), Percent.of(discount), lists)))).orElseThrow();
	}

	public void limit(Optional<String> login, String percent) {
		repository.run(ADMINISTRATOR, new SetPriceFloorHandler(), new SetPriceFloorOperation(login, Percent.of(percent))).orElseThrow();
	}

	/** The customer asks for so many of the product today. */
	public static QuotePriceOperation ask(String product, String quantity) {
		return new QuotePriceOperation(product, Optional.of("K-1"), new BigDecimal(quantity), PLN, Optional.empty(), Optional.empty());
	}
}
