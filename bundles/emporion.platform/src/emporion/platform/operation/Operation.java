package emporion.platform.operation;

/**
 * One gesture of a user that changes data, as a record of plain values: {@code ConfirmOrderOperation(order)}. It travels to the server
 * and runs there, in one transaction, as the asking user. The client, the console, imports and jobs all send the same records.
 * <p>
 * Components may be: {@code String}, {@code boolean}, {@code int}, {@code long}, enums, {@code BigDecimal}, {@code LocalDate},
 * {@code Instant}, {@code UUID}, {@link emporion.platform.Ref}, {@code Money}, {@code BigMoney}, {@code CurrencyUnit}, the values of
 * {@code emporion.base.value}, {@code Explanation}, {@code Problem}, and {@code Optional}s, {@code List}s and records of these.
 *
 * @param <R> the result, a record of the same kinds of values
 */
public interface Operation<R extends Record> {
}
