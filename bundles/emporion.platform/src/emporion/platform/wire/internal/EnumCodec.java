package emporion.platform.wire.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** A constant by its Java name. */
final class EnumCodec implements Codec {

	private final Map<String, Object> byName = new HashMap<>();

	EnumCodec(Class<?> type) {
		for (Object constant : type.getEnumConstants())
			byName.put(((Enum<?>) constant).name(), constant);
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		out.value(((Enum<?>) value).name());
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		String path = Codec.path(in);
		Codec.expect(in, JsonToken.STRING, "one of " + byName.keySet());
		Object constant = byName.get(in.nextString());
		if (constant == null)
			throw new WireFormatException(WireProblems.wrongType(path, "one of " + byName.keySet().stream().sorted().toList()));
		return constant;
	}
}
