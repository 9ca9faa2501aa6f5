package emporion.platform.wire.internal;

import static emporion.platform.wire.WireFormat.MAX_LIST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/** A list, null neither itself nor any entry. */
record ListCodec(Codec entries) implements Codec {

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		out.beginArray();
		for (Object entry : (List<?>) value)
			entries.write(out, entry);
		out.endArray();
	}

	@Override
	public Object read(JsonReader in) throws IOException {
		String path = Codec.path(in);
		Codec.expect(in, JsonToken.BEGIN_ARRAY, "a list");
		List<Object> list = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			if (list.size() == MAX_LIST)
				throw new WireFormatException(WireProblems.tooLarge(path, MAX_LIST));
			list.add(entries.read(in));
		}
		in.endArray();
		return List.copyOf(list);
	}
}
