package emporion.pricing.server.book;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.pricing.ListPrices;
import emporion.pricing.PriceBook;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingPackage;
import emporion.pricing.server.book.BookMemory.TermsCard;

/** The price book of one operation: looks into the memory first, and reads and remembers what is not there. Used by one thread. */
final class RepositoryPriceBook implements PriceBook {

	/** Log-in name of the limit that holds for everybody who has none of his own. */
	private static final String EVERYBODY = "*";
	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final Reading reading;
	private final BookMemory memory;
	private final Map<Ref<Party>, Terms> terms = new HashMap<>();
	private List<ListPrices> baseLists;

	RepositoryPriceBook(Reading reading, BookMemory memory) {
		this.reading = reading;
		this.memory = memory;
	}

	@Override
	public List<ListPrices> baseLists() {
		if (baseLists == null)
			baseLists = lists(memory.baseLists().orElseGet(this::readBaseLists));
		return baseLists;
	}

	private List<Long> readBaseLists() {
		List<Long> found = reading.findBy(PriceList.class, MODEL.getPriceList_Base(), true).stream().map(list -> reading.refOf(list).id())
				.toList();
		memory.baseLists(found);
		return found;
	}

	@Override
	public Terms termsOf(Ref<Party> customer) {
		return terms.computeIfAbsent(customer, party -> remembered(memory.terms, party.id(), this::readTerms)
				.map(card -> new Terms(card.discount(), lists(card.lists()))).orElse(Terms.NONE));
	}

	private Optional<TermsCard> readTerms(long party) {
		return reading.find(new Ref<>(party), Party.class)
				.flatMap(found -> reading.findBy(CustomerTerms.class, MODEL.getCustomerTerms_Party(), found).stream().findFirst())
				.map(card -> new TermsCard(new Percent(Objects.requireNonNullElse(card.getDefaultDiscount(), BigDecimal.ZERO)),
						card.getLists().stream().map(list -> reading.refOf(list).id()).toList()));
	}

	@Override
	public Optional<Percent> maximumReductionOf(String user) {
		return remembered(memory.limits, user, this::readLimit).or(() -> remembered(memory.limits, EVERYBODY, this::readLimit));
	}

	@Override
	public Optional<Reading> reading() {
		return Optional.of(reading);
	}

	private Optional<Percent> readLimit(String login) {
		return reading.findBy(PriceFloor.class, MODEL.getPriceFloor_Login(), login).stream().findFirst()
				.map(floor -> new Percent(floor.getMaximumReduction()));
	}

	private List<ListPrices> lists(List<Long> numbers) {
		return numbers.stream().map(number -> remembered(memory.lists, number, this::readList)).flatMap(Optional::stream).toList();
	}

	private Optional<ListPrices> readList(long number) {
		return reading.find(new Ref<>(number), PriceList.class).filter(PriceList::isActive).map(this::compile);
	}

	private ListPrices compile(PriceList list) {
		CurrencyUnit currency = CurrencyUnit.of(list.getCurrency());
		List<ListPrices.Entry> entries = reading.findBy(PriceListEntry.class, MODEL.getPriceListEntry_List(), list).stream()
				.map(entry -> entry(entry, currency)).toList();
		return new ListPrices(list.getCode(), currency, Period.ofNullable(list.getValidFrom(), list.getValidTo()), entries);
	}

	private ListPrices.Entry entry(PriceListEntry entry, CurrencyUnit currency) {
		Ref<Product> product = reading.refOf(entry.getProduct());
		return new ListPrices.Entry(product, Objects.requireNonNullElse(entry.getMinimumQuantity(), BigDecimal.ZERO),
				BigMoney.of(currency, entry.getPrice().stripTrailingZeros()), Period.ofNullable(entry.getValidFrom(), entry.getValidTo()));
	}

	/** Reads outside of any lock: two threads may read the same once, and the second finds what the first put in. */
	private static <K, V> Optional<V> remembered(Map<K, Optional<V>> known, K key, Function<K, Optional<V>> read) {
		Optional<V> found = known.get(key);
		if (found != null)
			return found;
		Optional<V> fresh = read.apply(key);
		Optional<V> earlier = known.putIfAbsent(key, fresh);
		return earlier == null ? fresh : earlier;
	}
}
