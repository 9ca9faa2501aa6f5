package emporion.platform.wire;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Page;
import emporion.platform.wire.internal.Codec;
import emporion.platform.wire.internal.Codecs;
import emporion.platform.wire.internal.OutcomeCodec;
import emporion.platform.wire.internal.PageCodec;

/**
 * JSON for records of plain values: operations, their results and outcomes, explanations, page requests and pages.
 * <p>
 * Components may be {@code String}, {@code boolean}, {@code int}, {@code long}, enums, {@code BigDecimal}, {@code LocalDate},
 * {@code Instant}, {@code UUID}, {@code byte[]}, {@code Ref}, {@code Money}, {@code BigMoney}, {@code CurrencyUnit}, records and sealed
 * interfaces of these, and {@code List}s and {@code Optional}s of all of them. References are bare numbers; decimals, days, moments and
 * money are text ({@code "12.50"}, {@code "2026-06-01"}, {@code "12.34 PLN"}); the one-valued values of {@code emporion.base.value}
 * are their text; an absent optional is {@code null}.
 * <p>
 * Reading is strict: an unknown, missing, repeated or ill-typed component refuses the whole message with a problem that names it; so do
 * texts over {@value #MAX_TEXT} characters, lists over {@value #MAX_LIST} entries, decimals over 60 digits and more than
 * {@value #MAX_DEPTH} levels. Thread-safe.
 */
public final class WireFormat {

	/** Characters of the longest message that is read. */
	public static final int MAX_MESSAGE = 16_000_000;
	/** Characters of one text; Base64 of a {@code byte[]} may be as long as a message. */
	public static final int MAX_TEXT = 200_000;
	/** Entries of one list. */
	public static final int MAX_LIST = 20_000;
	/** Objects and lists within each other. */
	public static final int MAX_DEPTH = 60;

	private final Codecs codecs = new Codecs();

	/**
	 * Makes sure that a record class can travel, so that a defect shows at start and not with the first message.
	 *
	 * @throws IllegalArgumentException naming the component that cannot
	 */
	public void check(Class<? extends Record> type) {
		codecs.of(type);
	}

	public String write(Record value) {
		return written(codecs.of(value.getClass()), value);
	}

	/** @throws WireFormatException naming the component at fault */
	public <R extends Record> R read(String json, Class<R> type) {
		return type.cast(read(json, codecs.of(type)));
	}

	/** @param resultType class of a done outcome's result */
	public String writeOutcome(Outcome<?> outcome, Class<? extends Record> resultType) {
		return written(new OutcomeCodec(codecs, codecs.of(resultType)), outcome);
	}

	/** @throws WireFormatException naming the component at fault */
	@SuppressWarnings("unchecked")
	public <R extends Record> Outcome<R> readOutcome(String json, Class<R> resultType) {
		return (Outcome<R>) read(json, new OutcomeCodec(codecs, codecs.of(resultType)));
	}

	/** @param types of the list's columns, in order; they travel with the page */
	public String writePage(Outcome<Page> outcome, List<ColumnType> types) {
		return written(new OutcomeCodec(codecs, new PageCodec(types)), outcome);
	}

	/** @throws WireFormatException naming the component at fault */
	@SuppressWarnings("unchecked")
	public Outcome<Page> readPage(String json) {
		return (Outcome<Page>) read(json, new OutcomeCodec(codecs, new PageCodec(List.of())));
	}

	/** @return the class {@code R} of a record class that implements {@code Operation<R>} */
	@SuppressWarnings("unchecked")
	public static <R extends Record> Class<R> resultTypeOf(Class<?> operation) {
		for (Type implemented : operation.getGenericInterfaces())
			if (implemented instanceof ParameterizedType type && Operation.class.isAssignableFrom((Class<?>) type.getRawType())
					&& type.getActualTypeArguments()[0] instanceof Class<?> result)
				return (Class<R>) result;
		throw new IllegalArgumentException(operation.getName() + " does not implement Operation<R> of a plain record R");
	}

	private static String written(Codec codec, Object value) {
		StringWriter text = new StringWriter(256);
		try (JsonWriter out = new JsonWriter(text)) {
			codec.write(out, requireNonNull(value, "value"));
		} catch (IOException e) {
			throw new IllegalStateException("writing to memory failed", e);
		}
		return text.toString();
	}

	private static Object read(String json, Codec codec) {
		if (json.length() > MAX_MESSAGE)
			throw new WireFormatException(WireProblems.tooLarge("", MAX_MESSAGE));
		JsonReader in = new JsonReader(new StringReader(json));
		in.setStrictness(Strictness.STRICT);
		in.setNestingLimit(MAX_DEPTH);
		try {
			Object value = codec.read(in);
			if (in.peek() != JsonToken.END_DOCUMENT)
				throw new WireFormatException(WireProblems.unreadable("", "text after the end"));
			return value;
		} catch (MalformedJsonException e) {
			throw new WireFormatException(WireProblems.unreadable(Codec.path(in), "no JSON, or nested too deeply"), e);
		} catch (IOException e) {
			throw new WireFormatException(WireProblems.unreadable(Codec.path(in), "ends too early"), e);
		}
	}
}
