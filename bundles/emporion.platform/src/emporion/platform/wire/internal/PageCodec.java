package emporion.platform.wire.internal;

import static emporion.platform.wire.WireFormat.MAX_LIST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Page;
import emporion.platform.query.PageKey;
import emporion.platform.query.Row;
import emporion.platform.wire.WireFormatException;
import emporion.platform.wire.WireProblems;

/**
 * A page, compact: {@code {"types":["TEXT",…],"rows":[[id,cell,…],…],"next":[id,sortValue]}}. Cells are scalars of their column's class
 * or null; {@code next} is null at the end.
 */
public final class PageCodec implements Codec {

	private final Codec numbers;
	private final Codec texts;
	private final Codec types = new EnumCodec(ColumnType.class);
	private final Map<ColumnType, Codec> cells = new EnumMap<>(ColumnType.class);
	private final List<ColumnType> columns;

	/** @param columns types for writing; a page that is read brings its own */
	public PageCodec(List<ColumnType> columns) {
		Scalars scalars = new Scalars();
		this.columns = List.copyOf(columns);
		this.numbers = scalars.of(long.class);
		this.texts = scalars.of(String.class);
		for (ColumnType type : ColumnType.values())
			cells.put(type, scalars.of(type.cellClass()));
	}

	@Override
	public void write(JsonWriter out, Object value) throws IOException {
		Page page = (Page) value;
		out.beginObject();
		out.name("types");
		out.beginArray();
		for (ColumnType type : columns)
			types.write(out, type);
		out.endArray();
		out.name("rows");
		out.beginArray();
		for (Row row : page.rows())
			writeRow(out, row);
		out.endArray();
		out.name("next");
		if (page.next().isPresent())
			writeKey(out, page.next().get());
		else
			out.nullValue();
		out.endObject();
	}

	private void writeRow(JsonWriter out, Row row) throws IOException {
		if (row.cells().size() != columns.size())
			throw new IllegalArgumentException(row.cells().size() + " cells for " + columns.size() + " columns");
		out.beginArray();
		numbers.write(out, row.id());
		for (int i = 0; i < columns.size(); i++) {
			Object cell = row.cells().get(i);
			if (cell == null)
				out.nullValue();
			else
				cells.get(columns.get(i)).write(out, columns.get(i).cellClass().cast(cell));
		}
		out.endArray();
	}

	private void writeKey(JsonWriter out, PageKey key) throws IOException {
		out.beginArray();
		numbers.write(out, key.id());
		if (key.sortValue().isPresent())
			texts.write(out, key.sortValue().get());
		else
			out.nullValue();
		out.endArray();
	}

	@Override
	@SuppressWarnings("unchecked")
	public Object read(JsonReader in) throws IOException {
		Codec.expect(in, JsonToken.BEGIN_OBJECT, "a page");
		in.beginObject();
		named(in, "types");
		List<ColumnType> arriving = (List<ColumnType>) new ListCodec(types).read(in);
		named(in, "rows");
		List<Row> rows = readRows(in, arriving);
		named(in, "next");
		Optional<PageKey> next = readKey(in);
		Codec.expect(in, JsonToken.END_OBJECT, "the end of a page");
		in.endObject();
		return new Page(rows, next);
	}

	private List<Row> readRows(JsonReader in, List<ColumnType> arriving) throws IOException {
		Codec.expect(in, JsonToken.BEGIN_ARRAY, "rows");
		List<Row> rows = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			if (rows.size() == MAX_LIST)
				throw new WireFormatException(WireProblems.tooLarge("rows", MAX_LIST));
			rows.add(readRow(in, arriving));
		}
		in.endArray();
		return rows;
	}

	private Row readRow(JsonReader in, List<ColumnType> arriving) throws IOException {
		Codec.expect(in, JsonToken.BEGIN_ARRAY, "a row");
		in.beginArray();
		long id = (long) numbers.read(in);
		List<Object> values = new ArrayList<>(arriving.size());
		for (ColumnType type : arriving)
			values.add(nullOr(in, cells.get(type)));
		Codec.expect(in, JsonToken.END_ARRAY, "the end of a row");
		in.endArray();
		return new Row(id, values);
	}

	private Optional<PageKey> readKey(JsonReader in) throws IOException {
		if (in.peek() == JsonToken.NULL) {
			in.nextNull();
			return Optional.empty();
		}
		Codec.expect(in, JsonToken.BEGIN_ARRAY, "a place in the list");
		in.beginArray();
		long id = (long) numbers.read(in);
		Optional<String> sortValue = Optional.ofNullable((String) nullOr(in, texts));
		Codec.expect(in, JsonToken.END_ARRAY, "the end of a place in the list");
		in.endArray();
		return Optional.of(new PageKey(sortValue, id));
	}

	private static Object nullOr(JsonReader in, Codec codec) throws IOException {
		if (in.peek() != JsonToken.NULL)
			return codec.read(in);
		in.nextNull();
		return null;
	}

	private static void named(JsonReader in, String name) throws IOException {
		if (in.peek() != JsonToken.NAME || !in.nextName().equals(name))
			throw new WireFormatException(WireProblems.missingComponent(name));
	}
}
