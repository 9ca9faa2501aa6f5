package emporion.platform.wire.internal;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** A record as an object with all its components by name. */
final class RecordCodec implements Codec {

	private record Component(int index, String name, Method accessor, Codec codec) {
	}

	private final Class<?> type;
	private final Map<String, Component> components = new LinkedHashMap<>();
	private final Constructor<?> constructor;

	/** Codecs of components are asked for later, because records may contain themselves ({@code Explanation}). */
	RecordCodec(Class<?> type) {
		this.type = type;
		try {
			constructor = type.getDeclaredConstructor(
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("a record without its canonical constructor: " + type, e);
		}
		constructor.setAccessible(true);
	}

	void resolve(Codecs codecs) {
		RecordComponent[] declared = type.getRecordComponents();
		for (int i = 0; i < declared.length; i++) {
			Method accessor = declared[i].getAccessor();
			accessor.setAccessible(true);
			String name = declared[i].getName();
			components.put(name, new Component(i, name, accessor, codecs.of(declared[i].getGenericType(), type.getName() + "." + name)));
		}
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		out.beginObject();
		for (Component component : components.values()) {
			Object content = get(component, value);
			if (content == null)
				throw new NullPointerException(type.getName() + "." + component.name + " is null");
			out.name(component.name);
			component.codec.write(out, content);
		}
		out.endObject();
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		String path = Codec.path(in);
		Codec.expect(in, JsonToken.BEGIN_OBJECT, "an object");
		Object[] values = new Object[components.size()];
		in.beginObject();
		while (in.hasNext()) {
			Component component = components.get(in.nextName());
			if (component == null)
				throw new WireFormatException(WireProblems.unknownComponent(Codec.path(in)));
			if (values[component.index] != null)
				throw new WireFormatException(WireProblems.unreadable(Codec.path(in), "given twice"));
			values[component.index] = component.codec.read(in);
		}
		in.endObject();
		for (Component component : components.values())
			if (values[component.index] == null)
				throw new WireFormatException(WireProblems.missingComponent(path.isEmpty() ? component.name : path + "." + component.name));
		return make(path, values);
	}

	private Object get(Component component, Object value) {
		try {
			return component.accessor.invoke(value);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException("cannot read " + component, e);
		}
	}

	private Object make(String path, Object[] values) {
		try {
			return constructor.newInstance(values);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof NullPointerException
					|| e.getCause() instanceof ArithmeticException)
				throw new WireFormatException(WireProblems.notAllowed(path, String.valueOf(e.getCause().getMessage())), e.getCause());
			throw new IllegalStateException("cannot make " + type, e.getCause());
		} catch (InstantiationException | IllegalAccessException e) {
			throw new IllegalStateException("cannot make " + type, e);
		}
	}
}
