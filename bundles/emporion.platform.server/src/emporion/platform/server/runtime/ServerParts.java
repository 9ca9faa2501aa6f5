package emporion.platform.server.runtime;

import java.util.List;
import java.util.stream.Stream;

import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ModuleListener;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;

/** What domains bring to a server. */
public record ServerParts(List<ServerModule> modules, List<OperationHandler<?, ?>> handlers, List<CommitRule> rules,
		List<CommitListener> listeners, List<ListQuery> queries, List<TextSource> texts, List<ModuleListener> moduleListeners) {

	/** Nothing but the platform itself. */
	public static final ServerParts NONE = new ServerParts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

	public ServerParts {
		modules = List.copyOf(modules);
		handlers = List.copyOf(handlers);
		rules = List.copyOf(rules);
		listeners = List.copyOf(listeners);
		queries = List.copyOf(queries);
		texts = List.copyOf(texts);
		moduleListeners = List.copyOf(moduleListeners);
	}

	/** Parts that need not know which modules are on. */
	public ServerParts(List<ServerModule> modules, List<OperationHandler<?, ?>> handlers, List<CommitRule> rules,
			List<CommitListener> listeners, List<ListQuery> queries, List<TextSource> texts) {
		this(modules, handlers, rules, listeners, queries, texts, List.of());
	}

	/** @return the parts of both, these first */
	public ServerParts plus(ServerParts more) {
		return new ServerParts(both(modules, more.modules), both(handlers, more.handlers), both(rules, more.rules),
				both(listeners, more.listeners), both(queries, more.queries), both(texts, more.texts),
				both(moduleListeners, more.moduleListeners));
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
