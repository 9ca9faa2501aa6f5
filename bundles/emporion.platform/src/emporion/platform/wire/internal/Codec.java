package emporion.platform.wire.internal;

import java.io.IOException;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** Writes and reads values of one type. Thread-safe. */
public interface Codec {

	void write(JsonWriter out, Object value) throws IOException;

	/** @throws WireFormatException if what stands there is no such value */
	Object read(JsonReader in) throws IOException;

	/** @return where the reader stands, as {@code lines[2].quantity}; empty at the top */
	static String path(JsonReader in) {
		String path = in.getPath();
		return path.startsWith("$.") ? path.substring(2) : path.substring(1);
	}

	/** @throws WireFormatException if something else comes next */
	static void expect(JsonReader in, JsonToken token, String expected) throws IOException {
		if (in.peek() != token)
			throw new WireFormatException(WireProblems.wrongType(path(in), expected));
	}
}
