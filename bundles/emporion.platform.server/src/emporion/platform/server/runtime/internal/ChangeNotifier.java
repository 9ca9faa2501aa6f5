package emporion.platform.server.runtime.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.module.ServerModule;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ChangeNotice.ChangedObjects;

/** Gathers what commits change and tells it together, a tenth of a second after the first. Thread-safe. */
final class ChangeNotifier implements CommitListener, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ChangeNotifier.class);
	private static final long DELAY_MILLIS = 100;
	private static final int MANY = 200;

	private final Set<EClass> registers = ConcurrentHashMap.newKeySet();
	private final Set<EClass> hidden = ConcurrentHashMap.newKeySet();
	private final Consumer<ChangeNotice> audience;
	private final ScheduledExecutorService timer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("emporion-changes").daemon().factory());
	private final Map<String, Set<Long>> gathered = new TreeMap<>();
	private int objects;

	ChangeNotifier(Consumer<ChangeNotice> audience) {
		this.audience = audience;
	}

	/** From now on tells of the module's registers, except those that are hidden from clients; what lies within them is told as their change. */
	void add(ServerModule module) {
		hidden.addAll(module.hiddenFromClients());
		registers.addAll(module.registers());
	}

	@Override
	public void committed(CommitView commit) {
		Set<Long> told = new HashSet<>();
		for (ObjectChange change : commit.changes())
			if (registers.contains(change.type())) {
				gather(change.type(), change.id());
				told.add(change.id());
			}
		for (ObjectChange change : commit.changes())
			if (change.containerId() > 0 && !registers.contains(change.type()) && told.add(change.containerId()))
				outermost(commit.reading(), change.containerId()).ifPresent(object -> gather(object.eClass(), commit.reading().refOf(object).id()));
	}

	private Optional<CDOObject> outermost(Reading reading, long id) {
		Optional<CDOObject> object = reading.find(new Ref<>(id), CDOObject.class);
		while (object.isPresent() && object.get().eContainer() instanceof CDOObject container)
			object = Optional.of(container);
		return object.filter(found -> registers.contains(found.eClass()));
	}

	private synchronized void gather(EClass type, long id) {
		if (hidden.contains(type))
			return;
		if (gathered.isEmpty() && !timer.isShutdown())
			timer.schedule(this::tell, DELAY_MILLIS, TimeUnit.MILLISECONDS);
		Set<Long> ids = gathered.computeIfAbsent(type.getEPackage().getName() + "." + type.getName(), name -> new TreeSet<>());
		if (objects <= MANY && id > 0 && ids.add(id))
			objects++;
	}

	private void tell() {
		try {
			audience.accept(take());
		} catch (RuntimeException e) {
			LOG.error("Changes could not be told", e);
		}
	}

	private synchronized ChangeNotice take() {
		boolean many = objects > MANY;
		List<ChangedObjects> changes = new ArrayList<>();
		gathered.forEach((type, ids) -> changes.add(new ChangedObjects(type, many ? List.of() : List.copyOf(ids))));
		gathered.clear();
		objects = 0;
		return new ChangeNotice(changes, many);
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
