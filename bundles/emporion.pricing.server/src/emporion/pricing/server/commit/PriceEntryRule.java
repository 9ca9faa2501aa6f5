package emporion.pricing.server.commit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.pricing.check.PriceEntryCheck;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingPackage;

/**
 * Prices on lists are in order and unambiguous: no two of one list are of the same product, quantity and first day. Entries that begin on
 * different days may overlap; the later one holds.
 */
@Component
public final class PriceEntryRule implements CommitRule {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PriceEntryCheck check = new PriceEntryCheck();

	@Activate
	public PriceEntryRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> changes = commit.changesOf(MODEL.getPriceListEntry()).filter(change -> change.kind() != Kind.DELETED).toList();
		if (changes.isEmpty())
			return List.of();
		List<Problem> problems = new ArrayList<>();
		changes.forEach(change -> problems.addAll(problems(change)));
		if (problems.isEmpty())
			problems.addAll(duplicates(commit, changes));
		return problems;
	}

	private List<Problem> problems(ObjectChange change) {
		List<Problem> problems = new ArrayList<>(check.check((BigDecimal) change.after(MODEL.getPriceListEntry_MinimumQuantity()),
				(BigDecimal) change.after(MODEL.getPriceListEntry_Price()), (LocalDate) change.after(MODEL.getPriceListEntry_ValidFrom()),
				(LocalDate) change.after(MODEL.getPriceListEntry_ValidTo())));
		if (change.after(MODEL.getPriceListEntry_List()) == null)
			problems.add(Problem.error("PRC-030").at("list"));
		if (change.after(MODEL.getPriceListEntry_Product()) == null)
			problems.add(Problem.error("PRC-030").at("product"));
		else if (change.kind() == Kind.CHANGED && change.touches(MODEL.getPriceListEntry_Product()))
			problems.add(Problem.error("PRC-038").at("product"));
		return problems;
	}

	private static List<Problem> duplicates(CommitView commit, List<ObjectChange> changes) {
		Reading reading = commit.reading();
		Set<Long> touched = commit.changesOf(MODEL.getPriceListEntry()).map(ObjectChange::id).collect(Collectors.toSet());
		Set<Place> taken = new HashSet<>();
		changes.stream().filter(PriceEntryRule::mayCollide).collect(Collectors.groupingBy(PriceEntryRule::list))
				.forEach((list, ofList) -> stored(reading, list, ofList).forEach((id, place) -> {
					if (!touched.contains(id))
						taken.add(place);
				}));
		return changes.stream().filter(change -> !taken.add(Place.of(change))).map(change -> duplicate(reading, change)).toList();
	}

	/** A change of nothing but the price cannot make two entries alike. */
	private static boolean mayCollide(ObjectChange change) {
		return change.kind() == Kind.NEW || change.touches(MODEL.getPriceListEntry_List())
				|| change.touches(MODEL.getPriceListEntry_MinimumQuantity()) || change.touches(MODEL.getPriceListEntry_ValidFrom());
	}

	private static long list(ObjectChange change) {
		return (Long) change.after(MODEL.getPriceListEntry_List());
	}

	/** The stored entries of the list for the products of these changes, by object number. */
	private static Map<Long, Place> stored(Reading reading, long list, List<ObjectChange> changes) {
		Map<Long, Place> places = new HashMap<>();
		if (list <= 0)
			return places;
		List<Product> products = changes.stream().map(change -> (Long) change.after(MODEL.getPriceListEntry_Product())).distinct()
				.map(id -> reading.find(new Ref<>(id), Product.class)).flatMap(Optional::stream).toList();
		reading.find(new Ref<>(list), PriceList.class)
				.ifPresent(found -> reading
						.findByAny(PriceListEntry.class, MODEL.getPriceListEntry_Product(), products,
								List.of(new Condition(MODEL.getPriceListEntry_List(), found)))
						.forEach(entry -> places.put(reading.refOf(entry).id(), Place.of(entry, list, reading))));
		return places;
	}

	private static Problem duplicate(Reading reading, ObjectChange change) {
		Place place = Place.of(change);
		String list = place.list <= 0 ? "" : reading.find(new Ref<>(place.list), PriceList.class).map(PriceList::getCode).orElse("");
		String product = reading.find(new Ref<>(place.product), Product.class).map(Product::getCode).orElse("");
		return Problem.error("PRC-032", list, product, place.minimumQuantity.toPlainString()).at("minimumQuantity");
	}

	/** What may be there only once. */
	private record Place(long list, long product, BigDecimal minimumQuantity, Optional<LocalDate> begins) {

		static Place of(ObjectChange change) {
			return new Place(PriceEntryRule.list(change), (Long) change.after(MODEL.getPriceListEntry_Product()),
					plain((BigDecimal) change.after(MODEL.getPriceListEntry_MinimumQuantity())),
					Optional.ofNullable((LocalDate) change.after(MODEL.getPriceListEntry_ValidFrom())));
		}

		static Place of(PriceListEntry entry, long list, Reading reading) {
			return new Place(list, reading.refOf(entry.getProduct()).id(), plain(entry.getMinimumQuantity()),
					Optional.ofNullable(entry.getValidFrom()));
		}

		private static BigDecimal plain(BigDecimal quantity) {
			return Objects.requireNonNullElse(quantity, BigDecimal.ZERO).stripTrailingZeros();
		}
	}
}
