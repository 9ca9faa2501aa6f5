package emporion.pricing.server.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.SetPricesOperation.PricesSet;
import emporion.pricing.check.PriceEntryCheck;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;

/** Puts prices on a list: replaces entries of the same product, quantity and first day, adds the others. */
@Component(service = OperationHandler.class)
public final class SetPricesHandler implements OperationHandler<SetPricesOperation, PricesSet> {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PriceEntryCheck check = new PriceEntryCheck();

	@Activate
	public SetPricesHandler() {
	}

	@Override
	public Class<SetPricesOperation> operation() {
		return SetPricesOperation.class;
	}

	@Override
	public Outcome<PricesSet> handle(SetPricesOperation operation, OperationContext context) {
		if (operation.prices().isEmpty() || operation.prices().size() > SetPricesOperation.MAX_PRICES)
			return Outcome.refused(Problem.error("PRC-037", SetPricesOperation.MAX_PRICES, operation.prices().size()).at("prices"));
		UnitOfWork work = context.work();
		// two at once would both miss the other's entries
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "pricing.list/" + operation.list().id())));
		Optional<PriceList> list = work.find(operation.list(), PriceList.class);
		if (list.isEmpty())
			return Outcome.refused(Problem.error("PRC-033", operation.list()).at("list"));
		Map<Ref<Product>, Product> products = products(work, operation.prices());
		List<Problem> problems = problems(operation.prices(), products);
		return problems.isEmpty() ? Outcome.done(set(work, list.get(), operation.prices(), products)) : Outcome.refused(problems);
	}

	private static Map<Ref<Product>, Product> products(UnitOfWork work, List<NewPrice> prices) {
		Map<Ref<Product>, Product> products = new HashMap<>();
		for (NewPrice price : prices)
			if (!products.containsKey(price.product()))
				work.find(price.product(), Product.class).ifPresent(product -> products.put(price.product(), product));
		return products;
	}

	private List<Problem> problems(List<NewPrice> prices, Map<Ref<Product>, Product> products) {
		List<Problem> problems = new ArrayList<>();
		Map<Place, Integer> places = new HashMap<>();
		for (int i = 0; i < prices.size(); i++) {
			NewPrice price = prices.get(i);
			String line = "prices[" + i + "]";
			if (!products.containsKey(price.product()))
				problems.add(Problem.error("PRC-034", price.product()).at(line + ".product"));
			check.check(price.minimumQuantity(), price.price(), price.validity().from().orElse(null), price.validity().to().orElse(null))
					.forEach(problem -> problems.add(problem.within(line)));
			Integer earlier = places.putIfAbsent(Place.of(price), i + 1);
			if (earlier != null)
				problems.add(Problem.error("PRC-036", price.minimumQuantity().toPlainString(), earlier).at(line + ".minimumQuantity"));
		}
		return problems;
	}

	private static PricesSet set(UnitOfWork work, PriceList list, List<NewPrice> prices, Map<Ref<Product>, Product> products) {
		Map<Place, PriceListEntry> present = new HashMap<>();
		work.findByAny(PriceListEntry.class, MODEL.getPriceListEntry_Product(), products.values(),
				List.of(new Condition(MODEL.getPriceListEntry_List(), list)))
				.forEach(entry -> present.put(Place.of(entry, work.refOf(entry.getProduct())), entry));
		int replaced = 0;
		for (NewPrice price : prices) {
			PriceListEntry entry = present.get(Place.of(price));
			if (entry == null) {
				work.add(entry(list, products.get(price.product()), price));
			} else {
				work.change(entry).set(MODEL.getPriceListEntry_Price(), price.price()).set(MODEL.getPriceListEntry_ValidTo(),
						price.validity().to().orElse(null));
				replaced++;
			}
		}
		return new PricesSet(prices.size() - replaced, replaced);
	}

	private static PriceListEntry entry(PriceList list, Product product, NewPrice price) {
		PriceListEntry entry = PricingFactory.eINSTANCE.createPriceListEntry();
		entry.setList(list);
		entry.setProduct(product);
		entry.setMinimumQuantity(price.minimumQuantity());
		entry.setPrice(price.price());
		price.validity().from().ifPresent(entry::setValidFrom);
		price.validity().to().ifPresent(entry::setValidTo);
		return entry;
	}

	/** What makes an entry of a list the same entry. */
	private record Place(Ref<Product> product, BigDecimal minimumQuantity, Optional<LocalDate> begins) {

		static Place of(NewPrice price) {
			return new Place(price.product(), price.minimumQuantity().stripTrailingZeros(), price.validity().from());
		}

		static Place of(PriceListEntry entry, Ref<Product> product) {
			return new Place(product, Objects.requireNonNullElse(entry.getMinimumQuantity(), BigDecimal.ZERO).stripTrailingZeros(),
					Optional.ofNullable(entry.getValidFrom()));
		}
	}
}
