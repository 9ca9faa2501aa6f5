package emporion.platform.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;

import emporion.base.outcome.Problem;
import emporion.platform.permission.Rights;
import emporion.platform.ui.field.Field;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.field.Undoable;

/** The fields of a {@link CardEditor}, each bound to a feature of the card. UI thread only. */
public final class CardForm {

	private final EditorFrame frame;
	private final Composite page;
	private final CardModel model;
	private final Runnable changed;
	private final Rights rights;
	private final Map<EStructuralFeature, Field<?>> fields = new LinkedHashMap<>();
	private final CardHistory history = new CardHistory();
	private final List<Runnable> refreshes = new ArrayList<>();

	CardForm(EditorFrame frame, Composite page, CardModel model, Runnable changed, Rights rights) {
		this.frame = frame;
		this.page = page;
		this.model = model;
		this.changed = changed;
		frame.naming(name -> fields.values().stream().filter(field -> field.name().equals(name)).map(Field::labelText)
				.filter(label -> !label.isBlank()).findFirst());
		this.rights = rights;
		Undoable.install(frame.root(), new Undoable() {
			@Override
			public boolean undo() {
				return take(history.back(), CardHistory.Step::from);
			}

			@Override
			public boolean redo() {
				return take(history.forth(), CardHistory.Step::to);
			}
		});
	}

	private boolean take(Optional<CardHistory.Step> step, Function<CardHistory.Step, Object> value) {
		step.ifPresent(found -> {
			model.enter(found.feature(), Reading.of(value.apply(found)));
			refresh();
			changed.run();
		});
		return step.isPresent();
	}

	/** Begins a new history: what is shown is as the server has it. */
	void forgetChanges() {
		history.clear();
	}

	/** A headed group of fields, {@code columns} side by side. */
	public FieldGrid section(String words, int columns) {
		Composite section = frame.section(page, words, false);
		FieldGrid grid = new FieldGrid(section, frame.toolkit(), frame.texts(), columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid.body());
		return grid;
	}

	/** A headed group for anything else. */
	public Composite place(String words, boolean fillsHeight) {
		return frame.section(page, words, fillsHeight);
	}

	public EditorFrame frame() {
		return frame;
	}

	/** What was entered so far. */
	public CardModel model() {
		return model;
	}

	/** Lets a field show and change a feature. */
	public <T> Field<T> bind(Field<T> field, EStructuralFeature feature) {
		fields.put(feature, field);
		field.onChange(reading -> enter(feature, asKept(field, feature, reading)));
		refreshes.add(() -> field.show(model.value(feature)));
		field.setEditable(!isFixed(feature));
		return field;
	}

	/** Something that shows values without being a field; told whenever the card was read or reverted. */
	public void onRefresh(Runnable refresh) {
		refreshes.add(refresh);
	}

	/** Takes a value that was not typed into a field. */
	public void enter(EStructuralFeature feature, Reading<?> reading) {
		Object before = model.value(feature);
		model.enter(feature, reading);
		history.changed(feature, before, model.value(feature));
		changed.run();
	}

	/** An empty field is what the card had when it was empty; a number with other zeros is no change; a bare number must be given. */
	private Reading<?> asKept(Field<?> field, EStructuralFeature feature, Reading<?> reading) {
		Object before = model.base().values().get(feature);
		if (reading.problem().isPresent())
			return reading;
		if (reading.value() == null && "".equals(before))
			return Reading.of("");
		if (reading.value() == null && feature.getEType().getInstanceClass() != null && feature.getEType().getInstanceClass().isPrimitive())
			return Reading.wrong(Problem.error("PLT-900", field.labelText()));
		boolean sameNumber = reading.value() instanceof BigDecimal now && before instanceof BigDecimal then && now.compareTo(then) == 0;
		return sameNumber ? Reading.of(before) : reading;
	}

	/** Shows what the model has. */
	void refresh() {
		refreshes.forEach(Runnable::run);
	}

	/** Marks the fields that problems name. */
	void mark(List<Problem> problems) {
		fields.forEach((feature, field) -> field.mark(
				problems.stream().filter(problem -> problem.field().equals(Optional.of(feature.getName()))).findFirst()));
	}

	/** What the screen calls a feature; its name when no field shows it. */
	String words(EStructuralFeature feature) {
		Field<?> field = fields.get(feature);
		return field == null ? feature.getName() : field.labelText();
	}

	/** Puts the cursor into the first field with a problem, or the first of all. */
	void setFocus() {
		fields.values().stream().filter(field -> field.marked().isPresent()).findFirst()
				.or(() -> fields.values().stream().findFirst()).filter(Objects::nonNull).ifPresent(Field::setFocus);
	}

	/** Whether the server would refuse a change of the field. */
	private boolean isFixed(EStructuralFeature feature) {
		EClass kind = feature.getEContainingClass();
		return rights.freezes(kind.getEPackage().getName() + "." + kind.getName(), feature.getName());
	}

	void setEditable(boolean editable) {
		fields.forEach((feature, field) -> field.setEditable(editable && !isFixed(feature)));
	}
}
