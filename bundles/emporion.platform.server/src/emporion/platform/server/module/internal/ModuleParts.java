package emporion.platform.server.module.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import emporion.platform.module.Contribution;

/** All parts of the server with the modules whose they are; those of modules that are off are kept, out of use. Thread-safe. */
final class ModuleParts {

	private final List<Held> parts = new ArrayList<>();

	private static final class Held {
		private final Object part;
		private final Optional<String> owner;
		private final Contribution.Kind kind;
		private final String name;
		private final Runnable takeIn;
		private final Runnable takeOut;
		private boolean inUse;

		Held(Object part, Optional<String> owner, Contribution.Kind kind, String name, Runnable takeIn, Runnable takeOut) {
			this.part = part;
			this.owner = owner;
			this.kind = kind;
			this.name = name;
			this.takeIn = takeIn;
			this.takeOut = takeOut;
		}

		void use(boolean use) {
			if (use == inUse)
				return;
			(use ? takeIn : takeOut).run();
			inUse = use;
		}
	}

	synchronized void add(Object part, Optional<String> owner, Contribution.Kind kind, String name, boolean use, Runnable takeIn,
			Runnable takeOut) {
		Held held = new Held(part, owner, kind, name, takeIn, takeOut);
		held.use(use);
		parts.add(held);
	}

	synchronized void remove(Object part) {
		for (Iterator<Held> all = parts.iterator(); all.hasNext();) {
			Held held = all.next();
			if (held.part == part) {
				held.use(false);
				all.remove();
			}
		}
	}

	synchronized void use(String module, boolean use) {
		parts.stream().filter(held -> held.owner.filter(module::equals).isPresent()).forEach(held -> held.use(use));
	}

	/** @return what the module brings, by kind */
	synchronized List<Contribution> of(String module) {
		Map<Contribution.Kind, Set<String>> names = new EnumMap<>(Contribution.Kind.class);
		parts.stream().filter(held -> held.owner.filter(module::equals).isPresent())
				.forEach(held -> names.computeIfAbsent(held.kind, kind -> new TreeSet<>()).add(held.name));
		return names.entrySet().stream().map(entry -> new Contribution(entry.getKey(), List.copyOf(entry.getValue()))).toList();
	}
}
