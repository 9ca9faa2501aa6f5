package emporion.sales.ui.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.outcome.Problem;
import emporion.base.value.VatRate;
import emporion.crm.PartyHit;
import emporion.platform.ui.field.Reading;
import emporion.sales.LineRequest;
import emporion.sales.QuoteLineOperation;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.LineValue;
import emporion.sales.rules.TaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.rules.VatTable;
import emporion.warehouse.WarehouseHit;

/**
 * An offer or an order while it is edited: what the server has and what was entered since. Without widgets; UI thread only.
 *
 * @param <S> what the server has
 */
public abstract class DocumentModel<S extends DocumentSnapshot> {

	/** Rules of the document's figures and fields. */
	protected final DocumentCheck check = new DocumentCheck();
	private final TaxRounding rounding;
	private final LineHistory history = new LineHistory();
	private S saved;
	private Optional<PartyHit> customer;
	private Optional<WarehouseHit> warehouse = Optional.empty();
	private boolean stockKept = true;
	private CurrencyUnit currency;
	private Optional<LocalDate> day;
	private String remarks;
	private List<LineEntry> lines;
	private Optional<Problem> dayProblem = Optional.empty();
	private List<Problem> refusals = List.of();

	protected DocumentModel(S saved, TaxRounding rounding) {
		this.rounding = rounding;
		take(saved);
	}

	/** Takes the document as the server has it; everything entered and not saved is dropped. */
	public void show(S snapshot) {
		take(snapshot);
	}

	private void take(S snapshot) {
		saved = snapshot;
		customer = snapshot.customer();
		warehouse = snapshot.warehouse().or(() -> warehouse);
		currency = snapshot.currency();
		day = snapshot.day();
		remarks = snapshot.remarks();
		lines = snapshot.lines();
		dayProblem = Optional.empty();
		refusals = List.of();
		history.clear();
	}

	/** @return what the field of the promised day is called in problems and texts */
	public abstract String dayField();

	/** @return what is wrong with the promised day, as far as it can be read */
	protected abstract Optional<Problem> dayProblem(Optional<LocalDate> entered);

	public abstract boolean isEditable();

	/** @return whether goods are issued from the document, so that its lines say how much */
	public abstract boolean hasIssues();

	/** @return the document as the server has it */
	public S saved() {
		return saved;
	}

	public Optional<PartyHit> customer() {
		return customer;
	}

	/** @return where the goods would come from: asked for what is available there */
	public Optional<WarehouseHit> warehouse() {
		return warehouse;
	}

	public CurrencyUnit currency() {
		return currency;
	}

	public Optional<LocalDate> day() {
		return day;
	}

	public String remarks() {
		return remarks;
	}

	public List<LineEntry> lines() {
		return lines;
	}

	/** @return whether something differs from what the server has; what is merely proposed for a new document does not count */
	public boolean isDirty() {
		boolean elsewhere = stockKept && saved.warehouse().isPresent() && !warehouse.equals(saved.warehouse());
		boolean otherwise = saved.id() > 0 && !currency.equals(saved.currency());
		return elsewhere || otherwise || !customer.equals(saved.customer()) || !day.equals(saved.day()) || !remarks.equals(saved.remarks())
				|| dayProblem.isPresent() || !sameLines(lines, saved.lines());
	}

	private static boolean sameLines(List<LineEntry> mine, List<LineEntry> theirs) {
		if (mine.size() != theirs.size())
			return false;
		for (int i = 0; i < mine.size(); i++)
			if (!mine.get(i).asksTheSame(theirs.get(i)))
				return false;
		return true;
	}

	public void enterCustomer(PartyHit party) {
		customer = Optional.ofNullable(party);
		forgetQuotes();
		forgive("customer");
	}

	/** Says whether goods come from a warehouse; while its module is off none is asked for. */
	public void keepStock(boolean kept) {
		stockKept = kept;
		if (!kept)
			warehouse = Optional.empty();
	}

	/** @return whether goods come from a warehouse */
	public boolean isStockKept() {
		return stockKept;
	}

	public void enterWarehouse(WarehouseHit place) {
		warehouse = Optional.ofNullable(place);
		lines = lines.stream().map(LineEntry::withStockUnknown).toList();
		forgive("warehouse");
	}

	/** Takes another currency: all prices are asked for anew. */
	public void enterCurrency(CurrencyUnit unit) {
		currency = unit;
		forgetQuotes();
		forgive("currency");
	}

	public void enterDay(Reading<LocalDate> reading) {
		dayProblem = reading.problem().map(problem -> problem.at(dayField()));
		if (dayProblem.isEmpty())
			day = Optional.ofNullable(reading.value());
		forgive(dayField());
	}

	public void enterRemarks(String text) {
		remarks = Objects.requireNonNullElse(text, "");
	}

	private void forgetQuotes() {
		lines = lines.stream().map(line -> LineEntry.entered(line.product(), line.quantity(), line.manualPrice())).toList();
	}

	private void forgive(String field) {
		refusals = refusals.stream().filter(problem -> !problem.field().orElse("").startsWith(field)).toList();
	}

	/** Adds a line at the end. */
	public void add(LineEntry line) {
		List<LineEntry> changed = new ArrayList<>(lines);
		changed.add(line);
		edit(changed);
	}

	/** Puts another line in the place of one. */
	public void replace(int index, LineEntry line) {
		List<LineEntry> changed = new ArrayList<>(lines);
		changed.set(index, line);
		edit(changed);
	}

	public void remove(int index) {
		List<LineEntry> changed = new ArrayList<>(lines);
		changed.remove(index);
		edit(changed);
	}

	private void edit(List<LineEntry> changed) {
		history.remember(lines);
		lines = List.copyOf(changed);
		forgive("lines");
	}

	/** Takes the last change of lines back. @return false when there is none */
	public boolean undo() {
		return takeOver(history.back(lines));
	}

	/** Makes the change again that was taken back last. @return false when there is none */
	public boolean redo() {
		return takeOver(history.forth(lines));
	}

	private boolean takeOver(Optional<List<LineEntry>> other) {
		other.ifPresent(found -> lines = found);
		forgive("lines");
		return other.isPresent();
	}

	/** @return lines of which the server has not said the price, though customer and warehouse are known */
	public List<LineEntry> unquoted() {
		return customer.isEmpty() || stockKept && warehouse.isEmpty() ? List.of() : lines.stream().filter(line -> line.free().isEmpty()).toList();
	}

	/**
	 * @return what to ask the server about a line, or empty while the customer or the warehouse is missing or the quantity is impossible
	 */
	public Optional<QuoteLineOperation> question(LineEntry line) {
		if (customer.isEmpty() || stockKept && warehouse.isEmpty() || check.quantity(line.quantity(), 1).isPresent())
			return Optional.empty();
		return Optional.of(new QuoteLineOperation(customer.get().party(), warehouse.map(WarehouseHit::warehouse), currency,
				line.product().product(), line.quantity(), line.manualPrice()));
	}

	/**
	 * Takes the server's answer for every line that asked this; an answer to an older question is ignored. A line that has its price, because
	 * it was saved with it, keeps it: what was offered or confirmed does not follow the price list.
	 */
	public void answered(LineEntry asked, QuotedLine said) {
		LinePrice quoted = price(said);
		lines = lines.stream().map(line -> line.asksTheSame(asked) && line.free().isEmpty()
				? line.quoted(line.price().orElse(quoted), said.free())
				: line).toList();
	}

	/** @return the price of an answer as lines keep it */
	public static LinePrice price(QuotedLine said) {
		return new LinePrice(said.quote().price().getAmount(), said.quote().listPrice().map(money -> money.getAmount()),
				said.quote().discount(), Optional.of(said.quote().explanation()));
	}

	/** @return net value of the line, or empty while its price is unknown */
	public Optional<Money> net(LineEntry line) {
		return line.price().map(price -> LineValue.net(currency, price.price(), line.quantity()));
	}

	/** @return the VAT table over all lines whose price is known */
	public VatTable vatTable() {
		List<TaxedNet> nets = lines.stream()
				.flatMap(line -> net(line).map(net -> new TaxedNet(VatRate.ofCode(line.product().vatRate()), net)).stream()).toList();
		return rounding.table(currency, nets);
	}

	/** @return everything that is wrong: what is missing or impossible, and what the server refused last */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		dayProblem.ifPresent(problems::add);
		if (dayProblem.isEmpty() && isDirty())
			dayProblem(day).ifPresent(problems::add);
		for (int i = 0; i < lines.size(); i++)
			check.quantity(lines.get(i).quantity(), i + 1).ifPresent(problems::add);
		refusals.stream().filter(refusal -> !problems.contains(refusal)).forEach(problems::add);
		return List.copyOf(problems);
	}

	/**
	 * @param missing what is not entered yet, as the document's kind demands
	 * @return what keeps the document from being saved: {@link #problems} and what is missing
	 */
	protected List<Problem> problemsOfSaving(List<Problem> missing) {
		List<Problem> problems = new ArrayList<>(problems());
		problems.addAll(missing);
		if (lines.isEmpty())
			problems.addAll(check.lines(List.of()));
		problems.removeIf(problem -> !problem.isError());
		return List.copyOf(problems);
	}

	/** @return that a field is empty which must not be */
	protected static Problem missing(String label, String field) {
		return Problem.error("PLT-900", label).at(field);
	}

	/** @return the lines as the server wants them */
	protected List<LineRequest> requests() {
		return lines.stream().map(line -> new LineRequest(line.product().product(), line.quantity(), line.manualPrice())).toList();
	}

	/** Keeps what the server refused, to be shown until the field is changed. */
	public void refused(List<Problem> problems) {
		refusals = List.copyOf(problems);
	}
}
