package emporion.pricing.server.commit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.base.value.Period;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.pricing.check.PriceListCheck;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingPackage;

/**
 * Cards of price lists are in order, their codes unique; base lists of one currency do not overlap; a list with prices keeps its currency
 * and is not deleted.
 */
@Component
public final class PriceListCardRule implements CommitRule {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PriceListCheck check = new PriceListCheck();

	@Activate
	public PriceListCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> changes = commit.changesOf(MODEL.getPriceList()).toList();
		return changes.stream().flatMap(change -> problems(commit.reading(), change, changes).stream()).toList();
	}

	private List<Problem> problems(Reading reading, ObjectChange change, List<ObjectChange> all) {
		if (change.kind() == Kind.DELETED)
			return hasPrices(reading, change) ? List.of(Problem.error("PRC-025", change.before(MODEL.getPriceList_Code()))) : List.of();
		Card card = Card.of(change);
		List<Problem> problems = new ArrayList<>(check.check(card.code, card.currency, card.from, card.to));
		if (!problems.isEmpty())
			return problems;
		if (Stream.concat(others(all, change), stored(reading, reading.findBy(PriceList.class, MODEL.getPriceList_Code(), card.code), all))
				.anyMatch(other -> other.code.equals(card.code)))
			problems.add(Problem.error("PRC-021", card.code).at("code"));
		if (change.kind() == Kind.CHANGED && !card.currency.equals(change.before(MODEL.getPriceList_Currency()))
				&& hasPrices(reading, change))
			problems.add(Problem.error("PRC-026").at("currency"));
		if (card.base && card.active)
			Stream.concat(others(all, change), stored(reading, reading.findBy(PriceList.class, MODEL.getPriceList_Base(), true), all))
					.filter(card::overlaps).findFirst()
					.ifPresent(other -> problems.add(Problem.error("PRC-024", card.code, other.code, card.currency).at("validFrom")));
		return problems;
	}

	/** Other lists as this commit leaves them. */
	private static Stream<Card> others(List<ObjectChange> all, ObjectChange change) {
		return all.stream().filter(other -> other != change && other.kind() != Kind.DELETED).map(Card::of);
	}

	/** Stored lists that this commit does not touch. */
	private static Stream<Card> stored(Reading reading, List<PriceList> lists, List<ObjectChange> all) {
		return lists.stream().filter(list -> all.stream().noneMatch(change -> change.id() == reading.refOf(list).id())).map(Card::of);
	}

	private static boolean hasPrices(Reading reading, ObjectChange change) {
		Optional<PriceList> list = reading.find(new Ref<>(change.id()), PriceList.class);
		return list.isPresent() && !reading.findBy(PriceListEntry.class, MODEL.getPriceListEntry_List(), list.get()).isEmpty();
	}

	private record Card(String code, String currency, LocalDate from, LocalDate to, boolean base, boolean active) {

		static Card of(ObjectChange change) {
			return new Card((String) change.after(MODEL.getPriceList_Code()), (String) change.after(MODEL.getPriceList_Currency()),
					(LocalDate) change.after(MODEL.getPriceList_ValidFrom()), (LocalDate) change.after(MODEL.getPriceList_ValidTo()),
					Boolean.TRUE.equals(change.after(MODEL.getPriceList_Base())),
					Boolean.TRUE.equals(change.after(MODEL.getPriceList_Active())));
		}

		static Card of(PriceList list) {
			return new Card(list.getCode(), list.getCurrency(), list.getValidFrom(), list.getValidTo(), list.isBase(), list.isActive());
		}

		boolean overlaps(Card other) {
			if (!other.base || !other.active || !Objects.equals(currency, other.currency))
				return false;
			Period own = Period.ofNullable(from, to);
			Period others = Period.ofNullable(other.from, other.to);
			// two periods overlap when the one that begins later begins within the other
			return own.contains(others.from().orElse(LocalDate.MIN)) || others.contains(own.from().orElse(LocalDate.MIN));
		}
	}
}
