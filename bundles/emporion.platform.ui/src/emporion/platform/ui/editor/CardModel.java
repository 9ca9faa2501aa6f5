package emporion.platform.ui.editor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.session.Card;
import emporion.platform.ui.session.Cards;

/**
 * A card while it is edited: what the server has, what the user entered, what is wrong with it. Without widgets. Entered by the UI thread;
 * {@link #save} blocks and runs elsewhere on a copy of the changes.
 */
public final class CardModel {

	private final Function<CardModel, List<Problem>> check;
	private final Map<EStructuralFeature, Object> entered = new LinkedHashMap<>();
	private final Map<EStructuralFeature, Problem> unreadable = new LinkedHashMap<>();
	private List<Problem> refusals = List.of();
	private Card base;

	/** @param check what the card's domain says of the values entered so far; its problems name features as fields */
	public CardModel(Card base, Function<CardModel, List<Problem>> check) {
		this.base = requireNonNull(base, "base");
		this.check = requireNonNull(check, "check");
	}

	/** @return the card as the server had it when it was last read */
	public Card base() {
		return base;
	}

	/** @return what stands in the field: what was entered, else what the server has; null for nothing */
	@SuppressWarnings("unchecked")
	public <T> T value(EStructuralFeature feature) {
		return (T) (entered.containsKey(feature) ? entered.get(feature) : base.values().get(feature));
	}

	/** Takes what a field says. An unreadable text keeps the last value and is a problem at the field. */
	public void enter(EStructuralFeature feature, Reading<?> reading) {
		refusals = refusals.stream().filter(problem -> !problem.field().equals(Optional.of(feature.getName()))).toList();
		if (reading.problem().isPresent()) {
			unreadable.put(feature, reading.problem().get().at(feature.getName()));
			return;
		}
		unreadable.remove(feature);
		if (Objects.equals(reading.value(), base.values().get(feature)))
			entered.remove(feature);
		else
			entered.put(feature, reading.value());
	}

	/** @return whether something differs from what the server has */
	public boolean isDirty() {
		return base.isNew() || !entered.isEmpty() || !unreadable.isEmpty();
	}

	/** @return whether the user entered anything */
	public boolean isEntered() {
		return !entered.isEmpty() || !unreadable.isEmpty();
	}

	/** @return everything that is wrong: texts that say nothing, what the domain's check finds, what the server refused last */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(unreadable.values());
		all.addAll(check.apply(this));
		refusals.stream().filter(refusal -> !all.contains(refusal)).forEach(all::add);
		return List.copyOf(all);
	}

	/** @return the first problem at the field of this name */
	public Optional<Problem> problemAt(String field) {
		return problems().stream().filter(problem -> problem.field().equals(Optional.of(field))).findFirst();
	}

	/** @return what would be saved */
	public Map<EStructuralFeature, Object> changes() {
		return Collections.unmodifiableMap(base.isNew() ? withoutNulls(all()) : new LinkedHashMap<>(entered));
	}

	private Map<EStructuralFeature, Object> all() {
		Map<EStructuralFeature, Object> all = new LinkedHashMap<>(base.values());
		all.putAll(entered);
		return all;
	}

	private static Map<EStructuralFeature, Object> withoutNulls(Map<EStructuralFeature, Object> values) {
		Map<EStructuralFeature, Object> kept = new LinkedHashMap<>(values);
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	/** Asks the server to save; blocks. The model is told of the answer by {@link #answered} in the UI thread. */
	public Outcome<Card> save(Cards cards) {
		return cards.save(base, changes());
	}

	/** Takes the server's answer to a save: the card as it is now, or why it was refused. What was entered stays when it was refused. */
	public void answered(Outcome<Card> answer) {
		switch (answer) {
			case Outcome.Done<Card> done -> {
				base = done.result();
				entered.clear();
				unreadable.clear();
				refusals = List.of();
			}
			case Outcome.Refused<Card> refused -> refusals = refused.problems();
		}
	}

	/** Drops everything that was entered. */
	public void revert() {
		entered.clear();
		unreadable.clear();
		refusals = List.of();
	}

	/**
	 * Takes in what somebody else saved meanwhile. Fields that only one side changed are merged; of the others it answers what stands
	 * against what, and mine stays entered until {@link #takeTheirs}.
	 */
	public List<Difference> merge(Card theirs) {
		List<Difference> differences = new ArrayList<>();
		for (Map.Entry<EStructuralFeature, Object> mine : List.copyOf(entered.entrySet())) {
			Object before = base.values().get(mine.getKey());
			Object now = theirs.values().get(mine.getKey());
			if (Objects.equals(mine.getValue(), now))
				entered.remove(mine.getKey());
			else if (!Objects.equals(before, now))
				differences.add(new Difference(mine.getKey(), before, now, mine.getValue()));
		}
		base = theirs;
		refusals = List.of();
		return List.copyOf(differences);
	}

	/** Gives up what was entered for the feature. */
	public void takeTheirs(EStructuralFeature feature) {
		entered.remove(feature);
		unreadable.remove(feature);
	}

	/** A field that two users changed. */
	public record Difference(EStructuralFeature feature, Object before, Object theirs, Object mine) {
	}
}
