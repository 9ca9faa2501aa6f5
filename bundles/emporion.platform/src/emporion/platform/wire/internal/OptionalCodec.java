package emporion.platform.wire.internal;

import java.io.IOException;
import java.util.Optional;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** A value or null. */
record OptionalCodec(Codec content) implements Codec {

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		Optional<?> optional = (Optional<?>) value;
		if (optional.isPresent())
			content.write(out, optional.get());
		else
			out.nullValue();
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		if (in.peek() != JsonToken.NULL)
			return Optional.of(content.read(in));
		in.nextNull();
		return Optional.empty();
	}
}
