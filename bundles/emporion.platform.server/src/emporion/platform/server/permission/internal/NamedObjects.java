package emporion.platform.server.permission.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;

import emporion.platform.Ref;
import emporion.platform.operation.Reading;

/** Where in an operation's record objects of the repository are named. Thread-safe. */
final class NamedObjects {

	/**
	 * An object that an operation names.
	 *
	 * @param path as {@code lines[2].product}
	 */
	record Named(String path, long id, Class<? extends CDOObject> type) {

		Optional<? extends CDOObject> find(Reading reading) {
			return find(reading, type);
		}

		private <T extends CDOObject> Optional<T> find(Reading reading, Class<T> asked) {
			return reading.find(new Ref<T>(id), asked);
		}
	}

	/** One component that names objects, or holds what names some. */
	private record Place(String name, Method accessor, Class<? extends CDOObject> type, NamedObjects within) {
	}

	private final List<Place> places = new ArrayList<>();
	private final Set<Class<? extends CDOObject>> types = new HashSet<>();

	private NamedObjects() {
	}

	/** @param type a record class */
	static NamedObjects of(Class<?> type) {
		return of(type, new HashSet<>());
	}

	private static NamedObjects of(Class<?> type, Set<Class<?>> outer) {
		NamedObjects found = new NamedObjects();
		outer.add(type);
		for (RecordComponent component : type.getRecordComponents()) {
			Type content = content(component.getGenericType());
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			if (content instanceof ParameterizedType named && named.getRawType() == Ref.class) {
				Class<? extends CDOObject> target = ((Class<?>) named.getActualTypeArguments()[0]).asSubclass(CDOObject.class);
				found.places.add(new Place(component.getName(), accessor, target, null));
				found.types.add(target);
			} else if (content instanceof Class<?> inner && inner.isRecord() && inner != Ref.class && !outer.contains(inner)) {
				NamedObjects within = of(inner, new HashSet<>(outer));
				if (!within.isEmpty()) {
					found.places.add(new Place(component.getName(), accessor, null, within));
					found.types.addAll(within.types);
				}
			}
		}
		return found;
	}

	/** @return what an Optional or a List holds, and other types as they are */
	private static Type content(Type type) {
		return type instanceof ParameterizedType holder && (holder.getRawType() == Optional.class || holder.getRawType() == List.class)
				? content(holder.getActualTypeArguments()[0])
				: type;
	}

	boolean isEmpty() {
		return places.isEmpty();
	}

	Set<Class<? extends CDOObject>> types() {
		return types;
	}

	List<Named> in(Object operation) {
		List<Named> named = new ArrayList<>();
		collect("", operation, named);
		return named;
	}

	private void collect(String prefix, Object holder, List<Named> named) {
		for (Place place : places)
			collect(prefix + place.name, place, value(place, holder), named);
	}

	private static void collect(String path, Place place, Object value, List<Named> named) {
		switch (value) {
			case Optional<?> optional -> optional.ifPresent(content -> collect(path, place, content, named));
			case List<?> list -> {
				for (int i = 0; i < list.size(); i++)
					collect(path + "[" + i + "]", place, list.get(i), named);
			}
			case Ref<?> ref -> named.add(new Named(path, ref.id(), place.type));
			default -> place.within.collect(path + ".", value, named);
		}
	}

	private static Object value(Place place, Object holder) {
		try {
			return place.accessor.invoke(holder);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException("cannot read " + place.name + " of " + holder.getClass().getName(), e);
		}
	}
}
