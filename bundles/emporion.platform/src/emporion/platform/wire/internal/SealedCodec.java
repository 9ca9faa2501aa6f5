package emporion.platform.wire.internal;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** One of the permitted classes of a sealed interface: an object with the class's simple name as its only key. */
final class SealedCodec implements Codec {

	private final Map<String, Codec> byName = new TreeMap<>();

	SealedCodec(Class<?> type, Codecs codecs) {
		for (Class<?> permitted : type.getPermittedSubclasses())
			byName.put(permitted.getSimpleName(), codecs.of(permitted));
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		String name = value.getClass().getSimpleName();
		out.beginObject();
		out.name(name);
		byName.get(name).write(out, value);
		out.endObject();
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		String path = Codec.path(in);
		Codec.expect(in, JsonToken.BEGIN_OBJECT, "one of " + byName.keySet());
		in.beginObject();
		Codec codec = in.peek() == JsonToken.NAME ? byName.get(in.nextName()) : null;
		if (codec == null)
			throw new WireFormatException(WireProblems.wrongType(path, "one of " + byName.keySet()));
		Object value = codec.read(in);
		Codec.expect(in, JsonToken.END_OBJECT, "only one of " + byName.keySet());
		in.endObject();
		return value;
	}
}
