package emporion.sales.ui.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import emporion.base.outcome.Problem;
import emporion.catalog.ProductHit;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.field.Lookup;
import emporion.platform.ui.field.LookupPopup;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.field.TextUndo;

/**
 * Where a line is typed: product, Enter, quantity, Enter: the line is in the order and the next one can be typed. A third field takes a
 * price of the seller's own. UI thread only.
 */
final class LineBar {

	/** Names of the fields in problems. */
	static final String PRODUCT = "line.product";
	static final String QUANTITY = "line.quantity";
	static final String PRICE = "line.price";

	private static final int MAX_SCALE = 4;

	private final Composite body;
	private final Text product;
	private final Text quantity;
	private final Text price;
	private final Button take;
	private final Lookup<ProductHit> lookup;
	private final DecimalText quantities;
	private final DecimalText prices;
	private final List<TextUndo> undos = new ArrayList<>();
	private Optional<ProductHit> chosen = Optional.empty();
	private Optional<LineEntry> edited = Optional.empty();
	private Consumer<LineEntry> entered = line -> {
	};
	private Consumer<Optional<LineEntry>> typing = line -> {
	};
	private Consumer<Optional<Problem>> problem = found -> {
	};
	private boolean showing;

	LineBar(Composite parent, FormToolkit toolkit, Labels labels, Lookup<ProductHit> lookup) {
		this.lookup = lookup;
		Locale locale = labels.locale();
		quantities = new DecimalText(locale, 0, MAX_SCALE);
		prices = new DecimalText(locale, 2, MAX_SCALE);
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).margins(0, 6).applyTo(body);
		product = field(toolkit, PRODUCT, labels.text("typeProduct"), SWT.SEARCH, SWT.DEFAULT, true);
		quantity = field(toolkit, QUANTITY, labels.text("quantity"), SWT.RIGHT, 90, false);
		price = field(toolkit, PRICE, labels.text("ownPrice"), SWT.RIGHT, 110, false);
		take = Look.named(toolkit.createButton(body, labels.text("addLine"), SWT.PUSH), "line.take");
		take.setImage(Look.image(new Icon("plus")));
		take.addListener(SWT.Selection, event -> take());
		LookupPopup<ProductHit> popup = new LookupPopup<>(product, lookup, this::choose);
		product.addListener(SWT.Modify, event -> {
			if (!showing) {
				chosen = Optional.empty();
				popup.ask(product.getText().strip());
				changed();
			}
		});
		product.addListener(SWT.FocusOut, event -> popup.close());
		// After the list of matches: it takes Enter for itself as long as it has something to offer.
		product.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && event.doit && chosen.isEmpty() && !product.getText().isBlank()) {
				event.doit = false;
				take();
			}
		});
		quantity.addListener(SWT.Modify, event -> changed());
		price.addListener(SWT.Modify, event -> changed());
		quantity.addListener(SWT.Traverse, this::enter);
		price.addListener(SWT.Traverse, this::enter);
	}

	private Text field(FormToolkit toolkit, String id, String hint, int style, int width, boolean grows) {
		Text text = Look.named(toolkit.createText(body, "", SWT.BORDER | SWT.SINGLE | style), id);
		text.setMessage(hint);
		undos.add(new TextUndo(text));
		GridDataFactory.fillDefaults().grab(grows, false).hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	/** @return to be laid out by the caller */
	Composite body() {
		return body;
	}

	/** Hears of finished lines. */
	void onEntered(Consumer<LineEntry> listener) {
		entered = listener;
	}

	/** Hears of the line as far as it is typed; empty when nothing sensible stands there. */
	void onTyping(Consumer<Optional<LineEntry>> listener) {
		typing = listener;
	}

	/** Hears of what is wrong with the line typed, and when it is right again. */
	void onProblem(Consumer<Optional<Problem>> listener) {
		problem = listener;
	}

	/** Puts an existing line into the fields, to be typed over. */
	void edit(LineEntry line) {
		edited = Optional.of(line);
		choose(line.product());
		quietly(() -> {
			quantity.setText(quantities.show(line.quantity()));
			price.setText(line.manualPrice().map(prices::show).orElse(""));
		});
		quantity.selectAll();
		changed();
	}

	/** Empties the fields and waits for the next product. */
	void clear() {
		edited = Optional.empty();
		chosen = Optional.empty();
		quietly(() -> {
			product.setText("");
			quantity.setText("");
			price.setText("");
		});
		problem.accept(Optional.empty());
		typing.accept(Optional.empty());
	}

	void focus() {
		product.setFocus();
	}

	void setEnabled(boolean enabled) {
		for (var control : List.of(product, quantity, price, take))
			control.setEnabled(enabled);
	}

	private void choose(ProductHit hit) {
		chosen = Optional.of(hit);
		quietly(() -> product.setText(lookup.shortText(hit)));
		if (quantity.getText().isBlank())
			quietly(() -> quantity.setText("1"));
		quantity.setFocus();
		quantity.selectAll();
		changed();
	}

	private void quietly(Runnable change) {
		showing = true;
		try {
			change.run();
			undos.forEach(TextUndo::forget);
		} finally {
			showing = false;
		}
	}

	private void enter(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			take();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			clear();
			focus();
		}
	}

	private void changed() {
		if (showing)
			return;
		problem.accept(wrong());
		typing.accept(line());
	}

	private Optional<Problem> wrong() {
		if (chosen.isEmpty() && !product.getText().isBlank())
			return Optional.empty();
		Reading<BigDecimal> amount = Reading.of(quantities, quantity.getText());
		return amount.problem().map(found -> found.at(QUANTITY))
				.or(() -> Reading.of(prices, price.getText()).problem().map(found -> found.at(PRICE)));
	}

	private Optional<LineEntry> line() {
		Reading<BigDecimal> amount = Reading.of(quantities, quantity.getText());
		Reading<BigDecimal> own = Reading.of(prices, price.getText());
		if (chosen.isEmpty() || amount.value() == null || own.problem().isPresent())
			return Optional.empty();
		LineEntry line = LineEntry.entered(chosen.get(), amount.value(), Optional.ofNullable(own.value()));
		return Optional.of(edited.filter(before -> before.asksTheSame(line)).orElse(line));
	}

	/** Takes a line that stands complete in the fields, as if Enter had been pressed. */
	void finish() {
		if (line().isPresent() && wrong().isEmpty())
			take();
	}

	private void take() {
		Optional<Problem> found = chosen.isEmpty() ? Optional.of(Problem.error("PLT-906", product.getText().strip()).at(PRODUCT)) : wrong();
		problem.accept(found);
		Optional<LineEntry> line = line();
		if (found.isPresent() || line.isEmpty())
			return;
		entered.accept(line.get());
		clear();
		focus();
	}
}
