package emporion.demo.story;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.crm.model.Lead;
import emporion.demo.greenfield.DemoParty;
import emporion.demo.greenfield.DemoPriceList;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;

/**
 * Whom and what a day is about: chosen from what is there, so that every day can have a story of its own.
 *
 * @param party what the demo company knows of the lead
 * @param lines three: plenty at a wholesale price, one at another VAT rate, one of which there is too little
 */
record DayPlan(Ref<Lead> lead, DemoParty party, List<Line> lines) {

	static final int PLENTY = 40;
	static final int SOME = 30;
	static final int MORE_THAN_THERE_IS = 6;

	/** What is offered of a product. */
	record Line(Shelf shelf, BigDecimal quantity) {
	}

	/**
	 * @param lists     as the seller sees them
	 * @param warehouse that the goods will come from; without one there is plenty of everything
	 * @return empty when no lead is left, or the goods are sold out
	 */
	static Optional<DayPlan> draw(Lists lists, GreenfieldTrading company, Optional<String> warehouse) {
		Optional<DemoParty> party = company.leads().stream().filter(lead -> lead.nip().isPresent() && isOpen(lists, lead)).findFirst();
		List<Shelf> shelves = warehouse.map(code -> Shelf.of(lists, company, code)).orElseGet(() -> Shelf.uncounted(lists, company));
		List<Line> lines = Stream.of(plenty(company, shelves), other(shelves), scarce(shelves)).flatMap(Optional::stream).toList();
		if (party.isEmpty() || lines.size() < 3)
			return Optional.empty();
		Ref<Lead> lead = Register.<Lead>read(lists, "crm.leads", "name").ref(party.get().name());
		return Optional.of(new DayPlan(lead, party.get(), lines));
	}

	private static boolean isOpen(Lists lists, DemoParty lead) {
		return lists.count(PageRequest.first("crm.leads", 1).filteredBy(Filter.of("name", Comparison.EQUALS, lead.name()),
				Filter.of("state", Comparison.EQUALS, "OPEN"))).orElseThrow().rows() > 0;
	}

	/** Something whose price falls from twenty on. */
	private static Optional<Line> plenty(GreenfieldTrading company, List<Shelf> shelves) {
		Set<String> brackets = company.priceLists().stream().filter(list -> !list.base()).flatMap(list -> list.lines().stream())
				.filter(line -> line.fromQuantity().compareTo(BigDecimal.valueOf(20)) == 0).map(DemoPriceList.Line::product)
				.collect(Collectors.toSet());
		return first(shelves, shelf -> brackets.contains(shelf.product().code()) && shelf.product().vat().code().equals("23")
				&& shelf.countsInPieces() && shelf.hasAtLeast(PLENTY), PLENTY);
	}

	private static Optional<Line> other(List<Shelf> shelves) {
		return first(shelves, shelf -> !shelf.product().vat().code().equals("23") && shelf.hasAtLeast(SOME), SOME);
	}

	private static Optional<Line> first(List<Shelf> shelves, Predicate<Shelf> condition, int quantity) {
		return shelves.stream().filter(condition).findFirst().map(shelf -> new Line(shelf, BigDecimal.valueOf(quantity)));
	}

	private static Optional<Line> scarce(List<Shelf> shelves) {
		return shelves.stream().filter(shelf -> shelf.countsInPieces() && shelf.hasAtLeast(4)).min(Comparator.comparing(Shelf::free))
				.map(shelf -> new Line(shelf, shelf.free().add(BigDecimal.valueOf(MORE_THAN_THERE_IS))));
	}
}
