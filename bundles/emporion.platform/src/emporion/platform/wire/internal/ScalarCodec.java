package emporion.platform.wire.internal;

import static emporion.platform.wire.WireFormat.MAX_MESSAGE;
import static emporion.platform.wire.WireFormat.MAX_TEXT;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/**
 * A value that is one JSON text or one JSON number.
 *
 * @param token    {@link JsonToken#STRING} or {@link JsonToken#NUMBER}
 * @param expected said to the sender of anything else
 * @param limit    characters
 * @param parse    throws {@link IllegalArgumentException}, {@link ArithmeticException} or {@link DateTimeException} for what is no such value
 */
record ScalarCodec(JsonToken token, String expected, int limit, Function<Object, String> print, Function<String, Object> parse)
		implements Codec {

	static ScalarCodec text(String expected, Function<Object, String> print, Function<String, Object> parse) {
		return new ScalarCodec(JsonToken.STRING, expected, MAX_TEXT, print, parse);
	}

	static ScalarCodec longText(String expected, Function<Object, String> print, Function<String, Object> parse) {
		return new ScalarCodec(JsonToken.STRING, expected, MAX_MESSAGE, print, parse);
	}

	static ScalarCodec number(String expected, Function<Object, String> print, Function<String, Object> parse) {
		return new ScalarCodec(JsonToken.NUMBER, expected, 20, print, parse);
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		if (token == JsonToken.NUMBER)
			out.jsonValue(print.apply(value));
		else
			out.value(print.apply(value));
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		String path = Codec.path(in);
		Codec.expect(in, token, expected);
		String text = in.nextString();
		if (text.length() > limit)
			throw new WireFormatException(WireProblems.tooLarge(path, limit));
		try {
			return parse.apply(text);
		} catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
			throw new WireFormatException(WireProblems.wrongType(path, expected), e);
		}
	}
}
