package emporion.base.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both included; either end may be open.
 *
 * @param from first day, or empty for "since ever"
 * @param to   last day, or empty for "until further notice"
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

	/** Always. */
	public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

	public Period {
		requireNonNull(from, "from");
		requireNonNull(to, "to");
		if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
			throw new IllegalArgumentException("a period ends before it begins: " + from.get() + " – " + to.get());
	}

	public static Period of(LocalDate from, LocalDate to) {
		return new Period(Optional.of(from), Optional.of(to));
	}

	/** @param from may be null for an open beginning; @param to may be null for an open end */
	public static Period ofNullable(LocalDate from, LocalDate to) {
		return new Period(Optional.ofNullable(from), Optional.ofNullable(to));
	}

	public boolean contains(LocalDate day) {
		return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
	}

	@Override
	public String toString() {
		return from.map(LocalDate::toString).orElse("…") + " – " + to.map(LocalDate::toString).orElse("…");
	}
}
