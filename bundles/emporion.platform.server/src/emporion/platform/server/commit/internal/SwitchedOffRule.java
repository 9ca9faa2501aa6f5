package emporion.platform.server.commit.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;

/** While a module is off nobody changes its data, neither by a transaction nor by operations of other modules: its own rules do not look. */
public final class SwitchedOffRule implements CommitRule {

	private final Function<EPackage, Optional<String>> switchedOff;

	/** @param switchedOff id of the module that is off and whose package it is */
	public SwitchedOffRule(Function<EPackage, Optional<String>> switchedOff) {
		this.switchedOff = switchedOff;
	}

	@Override
	public List<Problem> check(CommitView commit) {
		Set<EClass> seen = new HashSet<>();
		List<Problem> problems = new ArrayList<>();
		for (ObjectChange change : commit.changes())
			if (seen.add(change.type()))
				switchedOff.apply(change.type().getEPackage())
						.ifPresent(module -> problems.add(Problem.error("PLT-201", module, change.type().getName())));
		return problems;
	}
}
