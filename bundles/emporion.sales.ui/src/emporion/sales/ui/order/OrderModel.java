package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.joda.money.Money;

import emporion.base.outcome.Problem;
import emporion.base.value.VatRate;
import emporion.crm.PartyHit;
import emporion.platform.ui.field.Reading;
import emporion.sales.LineRequest;
import emporion.sales.OrderHeader;
import emporion.sales.OrderStep;
import emporion.sales.QuoteLineOperation;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.SaveOrderOperation;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.LineValue;
import emporion.sales.rules.TaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.rules.VatTable;

/** An order while it is edited: what the server has and what was entered since. Without widgets; UI thread only. */
public final class OrderModel {

	private final Supplier<LocalDate> today;
	private final TaxRounding rounding;
	private final DocumentCheck check = new DocumentCheck();
	private final Deque<List<LineEntry>> undo = new ArrayDeque<>();
	private OrderSnapshot saved;
	private Optional<PartyHit> customer;
	private Optional<WarehouseHit> warehouse;
	private Optional<LocalDate> requestedDate;
	private String remarks;
	private List<LineEntry> lines;
	private Optional<Problem> dateProblem = Optional.empty();
	private List<Problem> refusals = List.of();

	public OrderModel(OrderSnapshot saved, TaxRounding rounding, Supplier<LocalDate> today) {
		this.rounding = rounding;
		this.today = today;
		show(saved);
	}

	/** Takes the order as the server has it; everything entered and not saved is dropped. */
	public void show(OrderSnapshot snapshot) {
		saved = snapshot;
		customer = snapshot.customer();
		warehouse = snapshot.warehouse();
		requestedDate = snapshot.requestedDate();
		remarks = snapshot.remarks();
		lines = snapshot.lines();
		dateProblem = Optional.empty();
		refusals = List.of();
		undo.clear();
	}

	/** @return the order as the server has it */
	public OrderSnapshot saved() {
		return saved;
	}

	public Optional<PartyHit> customer() {
		return customer;
	}

	public Optional<WarehouseHit> warehouse() {
		return warehouse;
	}

	public Optional<LocalDate> requestedDate() {
		return requestedDate;
	}

	public String remarks() {
		return remarks;
	}

	public List<LineEntry> lines() {
		return lines;
	}

	public boolean isEditable() {
		return offers(OrderStep.SAVE);
	}

	public boolean offers(OrderStep step) {
		return step.isAllowedIn(saved.state()) && (step == OrderStep.SAVE || saved.order().isPresent());
	}

	/** @return whether something differs from what the server has */
	public boolean isDirty() {
		return !customer.equals(saved.customer()) || !warehouse.equals(saved.warehouse()) || !requestedDate.equals(saved.requestedDate())
				|| !remarks.equals(saved.remarks()) || dateProblem.isPresent() || !sameLines(lines, saved.lines());
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

	public void enterWarehouse(WarehouseHit place) {
		warehouse = Optional.ofNullable(place);
		forgetQuotes();
		forgive("warehouse");
	}

	public void enterRequestedDate(Reading<LocalDate> reading) {
		dateProblem = reading.problem().map(problem -> problem.at("requestedDate"));
		if (dateProblem.isEmpty())
			requestedDate = Optional.ofNullable(reading.value());
		forgive("requestedDate");
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
		undo.push(lines);
		lines = List.copyOf(changed);
		forgive("lines");
	}

	/** Takes the last change of lines back. @return false when there is none */
	public boolean undo() {
		if (undo.isEmpty())
			return false;
		lines = undo.pop();
		forgive("lines");
		return true;
	}

	/** @return lines of which the server has not said the price, though customer and warehouse are known */
	public List<LineEntry> unquoted() {
		return customer.isEmpty() || warehouse.isEmpty() ? List.of() : lines.stream().filter(line -> line.free().isEmpty()).toList();
	}

	/**
	 * @return what to ask the server about a line, or empty while the customer or the warehouse is missing or the quantity is impossible
	 */
	public Optional<QuoteLineOperation> question(LineEntry line) {
		if (customer.isEmpty() || warehouse.isEmpty() || check.quantity(line.quantity(), 1).isPresent())
			return Optional.empty();
		return Optional.of(new QuoteLineOperation(customer.get().party(), warehouse.get().warehouse(), saved.currency(),
				line.product().product(), line.quantity(), line.manualPrice()));
	}

	/** Takes the server's answer for every line that asked this; an answer to an older question is ignored. */
	public void answered(LineEntry asked, QuotedLine said) {
		LinePrice price = price(said);
		lines = lines.stream().map(line -> line.asksTheSame(asked) && line.free().isEmpty() ? line.quoted(price, said.free()) : line).toList();
	}

	/** @return the price of an answer as lines keep it */
	public static LinePrice price(QuotedLine said) {
		return new LinePrice(said.quote().price().getAmount(), said.quote().listPrice().map(money -> money.getAmount()),
				said.quote().discount(), Optional.of(said.quote().explanation()));
	}

	/** @return net value of the line, or empty while its price is unknown */
	public Optional<Money> net(LineEntry line) {
		return line.price().map(price -> LineValue.net(saved.currency(), price.price(), line.quantity()));
	}

	/** @return the VAT table over all lines whose price is known */
	public VatTable vatTable() {
		List<TaxedNet> nets = lines.stream()
				.flatMap(line -> net(line).map(net -> new TaxedNet(VatRate.ofCode(line.product().vatRate()), net)).stream()).toList();
		return rounding.table(saved.currency(), nets);
	}

	/** @return everything that is wrong: what is missing or impossible, and what the server refused last */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		dateProblem.ifPresent(problems::add);
		if (dateProblem.isEmpty() && isDirty())
			check.requestedDate(requestedDate, today.get()).ifPresent(problems::add);
		for (int i = 0; i < lines.size(); i++)
			check.quantity(lines.get(i).quantity(), i + 1).ifPresent(problems::add);
		refusals.stream().filter(refusal -> !problems.contains(refusal)).forEach(problems::add);
		return List.copyOf(problems);
	}

	/** @return what keeps the order from being saved: {@link #problems} and what is not entered yet */
	public List<Problem> problemsOfSaving(String customerLabel, String warehouseLabel) {
		List<Problem> problems = new ArrayList<>(problems());
		if (customer.isEmpty())
			problems.add(Problem.error("PLT-900", customerLabel).at("customer"));
		if (warehouse.isEmpty())
			problems.add(Problem.error("PLT-900", warehouseLabel).at("warehouse"));
		if (lines.isEmpty())
			problems.addAll(check.lines(List.of()));
		problems.removeIf(problem -> !problem.isError());
		return List.copyOf(problems);
	}

	/** @return the operation that saves; call only when {@link #problemsOfSaving} is empty */
	public SaveOrderOperation saving() {
		OrderHeader header = new OrderHeader(customer.orElseThrow().party(), warehouse.orElseThrow().warehouse(), saved.currency(),
				requestedDate, remarks);
		return new SaveOrderOperation(saved.order(), saved.edition(), header, lines.stream()
				.map(line -> new LineRequest(line.product().product(), line.quantity(), line.manualPrice())).toList());
	}

	/** Keeps what the server refused, to be shown until the field is changed. */
	public void refused(List<Problem> problems) {
		refusals = List.copyOf(problems);
	}

	/** @return open quantities by line number from 1, for issuing; only lines with something open */
	public List<OpenLine> openLines() {
		List<OpenLine> open = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++)
			if (lines.get(i).open().signum() > 0)
				open.add(new OpenLine(i + 1, lines.get(i), lines.get(i).open()));
		return List.copyOf(open);
	}

	/** @param line number from 1 */
	public record OpenLine(int line, LineEntry entry, BigDecimal open) {
	}
}
