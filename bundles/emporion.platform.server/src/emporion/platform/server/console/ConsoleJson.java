package emporion.platform.server.console;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/** JSON of console answers. Numbers are JSON numbers in plain notation. */
final class ConsoleJson {

	private ConsoleJson() {
	}

	static String array(List<String> elements) {
		return elements.isEmpty() ? "[]" : "[\n" + String.join(",\n", elements) + "\n]";
	}

	static String object(List<String> names, List<Object> values) {
		StringWriter text = new StringWriter();
		try (JsonWriter out = new JsonWriter(text)) {
			out.beginObject();
			for (int i = 0; i < names.size(); i++) {
				out.name(names.get(i));
				write(out, values.get(i));
			}
			out.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("writing to memory failed", e);
		}
		return text.toString();
	}

	private static void write(JsonWriter out, Object value) throws IOException {
		switch (value) {
			case null -> out.nullValue();
			case Boolean flag -> out.value(flag);
			case Number number -> out.jsonValue(plain(number));
			case List<?> list -> {
				out.beginArray();
				for (Object element : list)
					write(out, element);
				out.endArray();
			}
			default -> out.value(value.toString());
		}
	}

	static String plain(Object value) {
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}
}
