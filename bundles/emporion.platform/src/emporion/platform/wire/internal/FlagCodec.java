package emporion.platform.wire.internal;

import java.io.IOException;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** true or false. */
final class FlagCodec implements Codec {

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		out.value((boolean) value);
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		Codec.expect(in, JsonToken.BOOLEAN, "true or false");
		return in.nextBoolean();
	}
}
