package emporion.platform.wire.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Edrpou;
import emporion.base.value.Gtin;
import emporion.base.value.Nip;
import emporion.base.value.Percent;
import emporion.base.value.UnitOfMeasure;
import emporion.platform.Ref;

/** How single values are written. */
final class Scalars {

	private static final int MAX_DIGITS = 60;
	private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
	private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?");
	private static final Pattern MONEY = Pattern.compile("(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?) ([A-Z]{3})");
	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private final Map<Class<?>, Codec> byType = new HashMap<>();

	Scalars() {
		add(String.class, ScalarCodec.text("a text", String.class::cast, text -> text));
		Codec flag = new FlagCodec();
		add(boolean.class, flag);
		add(Boolean.class, flag);
		Codec whole32 = ScalarCodec.number("a whole number", String::valueOf, text -> Integer.parseInt(matching(WHOLE, text)));
		add(int.class, whole32);
		add(Integer.class, whole32);
		Codec whole64 = ScalarCodec.number("a whole number", String::valueOf, text -> Long.parseLong(matching(WHOLE, text)));
		add(long.class, whole64);
		add(Long.class, whole64);
		add(Ref.class, ScalarCodec.number("an object number", ref -> String.valueOf(((Ref<?>) ref).id()),
				text -> new Ref<>(Long.parseLong(matching(WHOLE, text)))));
		add(BigDecimal.class, ScalarCodec.text("a decimal number as text", Object::toString, Scalars::decimal));
		add(LocalDate.class, ScalarCodec.text("a day as 2026-12-31", Object::toString, Scalars::day));
		add(Instant.class, ScalarCodec.text("a moment as 2026-12-31T10:15:30Z", Object::toString, Scalars::moment));
		add(UUID.class, ScalarCodec.text("a UUID", Object::toString, text -> UUID.fromString(matching(UUID_TEXT, text))));
		add(byte[].class, ScalarCodec.longText("Base64", bytes -> Base64.getEncoder().encodeToString((byte[]) bytes),
				text -> Base64.getDecoder().decode(text)));
		addMoney();
		addValues();
	}

	private void addMoney() {
		add(CurrencyUnit.class, ScalarCodec.text("a currency as PLN", Object::toString, CurrencyUnit::of));
		add(Money.class, ScalarCodec.text("an amount as 12.34 PLN", value -> {
			Money money = (Money) value;
			return money.getAmount().toPlainString() + " " + money.getCurrencyUnit();
		}, text -> Money.of(currency(text), amount(text))));
		add(BigMoney.class, ScalarCodec.text("a price as 12.3456 PLN", value -> {
			BigMoney money = (BigMoney) value;
			return money.getAmount().toPlainString() + " " + money.getCurrencyUnit();
		}, text -> BigMoney.of(currency(text), amount(text))));
	}

	private void addValues() {
		add(Percent.class, ScalarCodec.text("per cent as text", value -> ((Percent) value).points().toPlainString(),
				text -> new Percent(decimal(text))));
		add(UnitOfMeasure.class, ScalarCodec.text("a unit", value -> ((UnitOfMeasure) value).code(), UnitOfMeasure::new));
		add(DocumentNumber.class, ScalarCodec.text("a document number", value -> ((DocumentNumber) value).text(), DocumentNumber::new));
		add(Nip.class, ScalarCodec.text("a NIP", value -> ((Nip) value).digits(), Nip::new));
		add(Edrpou.class, ScalarCodec.text("an EDRPOU", value -> ((Edrpou) value).digits(), Edrpou::new));
		add(Gtin.class, ScalarCodec.text("a GTIN", value -> ((Gtin) value).digits(), Gtin::new));
	}

	private void add(Class<?> type, Codec codec) {
		byType.put(type, codec);
	}

	/** @return null for a type that is no scalar */
	Codec of(Class<?> type) {
		return byType.get(type);
	}

	/** Exact, scale included; what could not be worked with later ({@code 1e999999999}) is refused here. */
	static BigDecimal decimal(String text) {
		BigDecimal number = new BigDecimal(matching(DECIMAL, text));
		if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS)
			throw new IllegalArgumentException("too many digits");
		return number;
	}

	static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		if (day.getYear() < 1 || day.getYear() > 9999)
			throw new IllegalArgumentException("year out of range");
		return day;
	}

	static Instant moment(String text) {
		Instant moment = Instant.parse(text);
		if (moment.isBefore(Instant.parse("0001-01-01T00:00:00Z")) || moment.isAfter(Instant.parse("9999-12-31T23:59:59.999999999Z")))
			throw new IllegalArgumentException("year out of range");
		return moment;
	}

	private static BigDecimal amount(String text) {
		return new BigDecimal(money(text).group(1));
	}

	private static CurrencyUnit currency(String text) {
		return CurrencyUnit.of(money(text).group(2));
	}

	private static Matcher money(String text) {
		Matcher matcher = MONEY.matcher(text);
		if (!matcher.matches())
			throw new IllegalArgumentException("not money");
		return matcher;
	}

	private static String matching(Pattern pattern, String text) {
		if (!pattern.matcher(text).matches())
			throw new IllegalArgumentException("does not match " + pattern);
		return text;
	}
}
