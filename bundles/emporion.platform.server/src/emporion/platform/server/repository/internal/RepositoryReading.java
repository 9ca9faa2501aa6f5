package emporion.platform.server.repository.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.spi.cdo.InternalCDOObject;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBPreparedStatement;
import org.eclipse.net4j.db.IDBPreparedStatement.ReuseProbability;

import emporion.platform.Ref;
import emporion.platform.operation.Reading;

/**
 * Reads objects through a view in the server. What is found or refreshed shows the newest commit; what is only reached through a
 * reference shows what was there when it was reached first. Used by one thread.
 */
class RepositoryReading implements Reading {

	private final ServerRepository repository;
	private final ClosedStore store;
	private final Models models;
	private final ReadingViews views;
	private final Runnable enter;
	private final CDOBranchPoint head;
	private ReadingView view;

	/** @param enter makes the calling thread read through the right connection; called before every access */
	RepositoryReading(ServerRepository repository, ClosedStore store, Models models, ReadingViews views, Runnable enter) {
		this.repository = repository;
		this.store = store;
		this.models = models;
		this.views = views;
		this.enter = enter;
		head = repository.getBranchManager().getMainBranch().getHead();
	}

	@Override
	public <T extends CDOObject> Optional<T> find(Ref<T> ref, Class<T> type) {
		enter.run();
		return current(CDOIDUtil.createLong(ref.id())).filter(revision -> models.concreteOf(type).contains(revision.getEClass()))
				.map(revision -> type.cast(objectOf(revision)));
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EAttribute attribute, Object value) {
		return findBy(type, List.of(new Condition(attribute, value)));
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EReference reference, CDOObject target) {
		return findBy(type, List.of(new Condition(reference, target)));
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, List<Condition> conditions) {
		if (conditions.isEmpty())
			throw new IllegalArgumentException("everything cannot be found at once: give a condition");
		return found(type, conditions.stream().map(condition -> new Alternatives(condition.feature(), Collections.singletonList(condition.value()))).toList());
	}

	@Override
	public <T extends CDOObject> List<T> findByAny(Class<T> type, EStructuralFeature feature, Collection<?> values,
			List<Condition> others) {
		if (values.isEmpty())
			return List.of();
		List<Alternatives> all = new ArrayList<>();
		all.add(new Alternatives(feature, new ArrayList<>(new LinkedHashSet<>(values))));
		others.forEach(other -> all.add(new Alternatives(other.feature(), Collections.singletonList(other.value()))));
		return found(type, all);
	}

	/** One of several values of a feature, as the model or as revisions hold them; a null stands alone. */
	private record Alternatives(EStructuralFeature feature, List<?> values) {

		String sql(String column) {
			int count = parameters().size();
			return column + (count == 0 ? " IS NULL" : count == 1 ? " = ?" : " IN (" + "?, ".repeat(count - 1) + "?)");
		}

		/** The last one is repeated up to a power of two, so that few different statements have to be prepared. */
		List<Object> parameters() {
			if (values.get(0) == null)
				return List.of();
			List<Object> padded = new ArrayList<>(values);
			while (Integer.bitCount(padded.size()) != 1)
				padded.add(padded.getLast());
			return padded;
		}
	}

	@Override
	public <T extends CDOObject> Ref<T> refOf(T object) {
		return new Ref<>(CDOIDUtil.getLong(object.cdoID()));
	}

	/** @return the newest revision of a living object */
	final Optional<InternalCDORevision> current(CDOID id) {
		CDORevision revision = repository.getRevisionManager().getRevision(id, head, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE,
				true);
		return revision == null || revision instanceof DetachedCDORevision ? Optional.empty()
				: Optional.of((InternalCDORevision) revision);
	}

	/** @return the object in this view, showing this revision, and showing the newest of what it contains as far as it is loaded */
	final InternalCDOObject objectOf(InternalCDORevision revision) {
		InternalCDOObject object = view().getObject(revision.getID(), true);
		show(object, revision);
		return object;
	}

	private void show(InternalCDOObject object, InternalCDORevision revision) {
		if (object.cdoRevision() != revision)
			object.cdoInternalSetRevision(revision);
		for (EReference containment : revision.getEClass().getEAllContainments())
			for (CDOID id : idsIn(revision, containment)) {
				InternalCDOObject child = view().getObject(id, false);
				if (child != null)
					current(id).ifPresent(newest -> show(child, newest));
			}
	}

	/** @return the targets of a reference, single or many */
	static List<CDOID> idsIn(InternalCDORevision revision, EReference reference) {
		if (!reference.isMany())
			return revision.getValue(reference) instanceof CDOID id && !CDOIDUtil.isNull(id) ? List.of(id) : List.of();
		List<?> list = revision.getListOrNull(reference);
		return list == null ? List.of() : list.stream().map(CDOID.class::cast).toList();
	}

	final boolean isOfThisView(CDOObject object) {
		return view != null && object.cdoView() == view && view.getObject(object.cdoID(), false) == object;
	}

	/** Forgets all objects. */
	final void closeView() {
		if (view != null)
			views.giveBack(view);
		view = null;
	}

	private ReadingView view() {
		if (view == null) {
			view = views.take();
			view.begin(id -> {
				enter.run();
				return current(id).orElse(null);
			});
		}
		return view;
	}

	private <T extends CDOObject> List<T> found(Class<T> type, List<Alternatives> conditions) {
		enter.run();
		Set<Long> ids = new TreeSet<>();
		List<Alternatives> stored = conditions.stream().map(this::stored).toList();
		for (EClass concrete : models.concreteOf(type))
			if (!foundByKey(concrete, stored, ids))
				select(concrete, stored, ids);
		List<T> found = new ArrayList<>(ids.size());
		for (long id : ids)
			current(CDOIDUtil.createLong(id)).ifPresent(revision -> found.add(type.cast(objectOf(revision))));
		return found;
	}

	private Alternatives stored(Alternatives condition) {
		return new Alternatives(condition.feature, Arrays
				.asList(condition.values.stream().map(value -> value == null ? null : storedValue(condition.feature, value)).toArray()));
	}

	/**
	 * Finds by unique values, asking the database only for those that are not where they were found before.
	 *
	 * @return false if the conditions are not about unique values
	 */
	private boolean foundByKey(EClass type, List<Alternatives> conditions, Set<Long> ids) {
		KnownKeys keys = views.keys();
		List<EStructuralFeature> features = conditions.stream().map(Alternatives::feature).toList();
		if (!models.areUnique(type, features) || conditions.stream().anyMatch(condition -> condition.values.contains(null))
				|| conditions.stream().skip(1).anyMatch(condition -> condition.values.size() > 1))
			return false;
		List<Object> missing = new ArrayList<>();
		for (Object value : conditions.getFirst().values) {
			KnownKeys.Key key = key(type, conditions, value);
			Optional<InternalCDORevision> known = keys.get(key).flatMap(this::current).filter(key::fits);
			known.ifPresentOrElse(revision -> ids.add(CDOIDUtil.getLong(revision.getID())), () -> missing.add(value));
		}
		if (missing.isEmpty())
			return true;
		List<Alternatives> rest = new ArrayList<>(conditions);
		rest.set(0, new Alternatives(features.getFirst(), missing));
		Set<Long> selected = new TreeSet<>();
		select(type, rest, selected);
		for (long id : selected)
			current(CDOIDUtil.createLong(id)).ifPresent(
					revision -> keys.put(key(type, conditions, revision.getValue(features.getFirst())), revision.getID()));
		ids.addAll(selected);
		return true;
	}

	private static KnownKeys.Key key(EClass type, List<Alternatives> conditions, Object first) {
		List<Object> values = new ArrayList<>(conditions.size());
		values.add(first);
		conditions.stream().skip(1).forEach(condition -> values.add(condition.values.getFirst()));
		return new KnownKeys.Key(type, conditions.stream().map(Alternatives::feature).toList(), values);
	}

	private void select(EClass type, List<Alternatives> conditions, Set<Long> ids) {
		IClassMapping mapping = store.getMappingStrategy().getClassMapping(type);
		Map<EStructuralFeature, ITypeMapping> columns = new HashMap<>();
		mapping.getValueMappings().forEach(column -> columns.put(column.getFeature(), column));
		String where = conditions.stream().map(condition -> condition.sql(columns.get(condition.feature()).getField().getName()))
				.collect(Collectors.joining(" AND "));
		String sql = "SELECT cdo_id FROM " + mapping.getDBTables().get(0).getName() + " WHERE cdo_revised = 0 AND cdo_version > 0 AND "
				+ where;
		IDBStoreAccessor accessor = (IDBStoreAccessor) StoreThreadLocal.getAccessor();
		try (IDBPreparedStatement statement = accessor.getDBConnection().prepareStatement(sql, ReuseProbability.HIGH)) {
			int parameter = 1;
			for (Alternatives condition : conditions)
				for (Object value : condition.parameters())
					columns.get(condition.feature()).setValue(statement, parameter++, value);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next())
					ids.add(rows.getLong(1));
			}
		} catch (SQLException cause) {
			throw new DBException(cause, sql);
		}
	}

	private Object storedValue(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute attribute ? ModelValues.toRevision(attribute, value) : idOf((CDOObject) value);
	}

	/** @return the object's id, wherever it was read */
	CDOID idOf(CDOObject object) {
		return CDOUtil.getCDOObject(object).cdoID();
	}
}
