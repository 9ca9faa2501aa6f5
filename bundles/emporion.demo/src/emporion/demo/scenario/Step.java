package emporion.demo.scenario;

import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * Something that a user does, and how it must turn out.
 *
 * @param what    the words of the file, as {@code confirm}
 * @param user    as whom it is done
 * @param refused code of the problem with which it must be refused; empty where it must be done
 * @param field   the field that the problem must name, if the file says so
 * @param then    what must hold right afterwards
 */
record Step(Place place, String what, String user, Action action, Optional<String> refused, Optional<String> field,
		List<Expectation> then) {

	/** The deed itself. Keeps what later words refer to in the world. */
	@FunctionalInterface
	interface Action {
		Outcome<?> perform(World world, String user);
	}

	Step {
		then = List.copyOf(then);
	}

	/** @throws UnmetException where it turned out otherwise */
	void play(World world) {
		Outcome<?> outcome = action.perform(world, user);
		check(outcome, world);
		then.forEach(expectation -> expectation.check(world));
	}

	private void check(Outcome<?> outcome, World world) {
		if (refused.isEmpty() && !outcome.isDone())
			throw new UnmetException(place, "'" + what + "' was refused: " + world.words(outcome.problems()));
		if (refused.isPresent() && outcome.isDone())
			throw new UnmetException(place, "'" + what + "' should have been refused with " + refused.get() + ", but was done");
		if (refused.isPresent() && outcome.problems().stream().noneMatch(this::isExpected))
			throw new UnmetException(place, "'" + what + "' should have been refused with " + refused.get()
					+ field.map(name -> " at " + name).orElse("") + ", but was refused with " + world.words(outcome.problems()));
	}

	private boolean isExpected(Problem problem) {
		return problem.isError() && problem.code().equals(refused.orElseThrow()) && (field.isEmpty() || field.equals(problem.field()));
	}
}
