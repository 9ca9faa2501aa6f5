package emporion.platform.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.part.EditorPart;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.permission.Permit;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.session.Card;
import emporion.platform.ui.session.Cards;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.Registration;

/**
 * Base of editors of cards: plain data that is edited in a form and saved as a whole. Reading, saving, checking while typing, what others
 * saved meanwhile, and the history are here; a subclass says which fields there are, what is wrong with a card, and how a new one is made.
 */
public abstract class CardEditor extends EditorPart {

	private final Labels labels = Labels.beside(CardEditor.class);
	private ClientSession session;
	private CardModel model;
	private EditorFrame frame;
	private CardForm form;
	private Asking asking;
	private Registration changes = () -> {
	};
	private boolean saving;
	private boolean wasDirty;

	/** The class of the card. */
	protected abstract EClass type();

	/** What a new card has from the beginning. */
	protected abstract Map<EStructuralFeature, Object> initialValues();

	/** Makes the form, called once. */
	protected abstract void createForm(CardForm cardForm);

	/** What the domain says of the values entered so far; problems name features. */
	protected abstract List<Problem> check(CardModel card);

	/** What is kept of what was entered, where that differs: numbers without hyphens and the like. */
	protected abstract Map<EStructuralFeature, Object> normalised(CardModel card);

	/** Asks the server for a new card; blocks. @return its object number */
	protected abstract Outcome<Long> create(ClientSession onServer, CardModel card);

	/** What the card is called; empty while it has no name. */
	protected abstract String title(CardModel card);

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = site.getService(ClientSession.class);
		model = new CardModel(Cards.fresh(type(), initialValues()), this::check);
	}

	private long id() {
		return model.base().id();
	}

	@Override
	public final void createPartControl(Composite parent) {
		frame = new EditorFrame(parent, ProblemTexts.ofClient());
		asking = new Asking(frame.root());
		frame.action("save", new Icon("device-floppy"), labels.text("save"), this::save);
		frame.action("revert", new Icon("arrow-back-up"), labels.text("revert"), this::revert);
		form = new CardForm(frame, frame.page(labels.text("details")), model, this::refresh, session.rights());
		createForm(form);
		new HistoryPage(frame, 1, session, this::id, form::words);
		String watched = type().getEPackage().getName() + "." + type().getName();
		changes = session.onChange(Set.of(watched), change -> {
			if (id() > 0 && change.mayTouch(id()))
				frame.root().getDisplay().asyncExec(this::changedOutside);
		});
		ObjectInput object = (ObjectInput) getEditorInput();
		if (object.isNew())
			shown();
		else
			load(object.id());
	}

	private void load(long id) {
		form.setEditable(false);
		frame.busy(true);
		asking.run(labels.text("loading"), () -> read(id), answer -> {
			frame.busy(false);
			switch (answer) {
				case Outcome.Done<Card> done -> {
					form.setEditable(session.rights().may(Permit.CHANGE, type().getEPackage().getName() + "." + type().getName()));
					model.answered(done);
					shown();
				}
				case Outcome.Refused<Card> refused -> frame.problems(refused.problems());
			}
		});
	}

	private Outcome<Card> read(long id) {
		return session.cards().load(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.error("PLT-916")));
	}

	/** Shows everything afresh. */
	private void shown() {
		form.refresh();
		form.forgetChanges();
		refresh();
	}

	/** Shows what follows from the values: title, problems, buttons. */
	private void refresh() {
		String title = title(model);
		setPartName(title.isBlank() ? getEditorInput().getName() : title);
		frame.title(getPartName(), "");
		List<Problem> problems = model.base().isNew() && !wasDirty && !isTouched() ? List.of() : model.problems();
		form.mark(problems);
		frame.problems(problems);
		frame.offer("revert", model.isDirty() && !model.base().isNew());
		if (wasDirty != isDirty()) {
			wasDirty = isDirty();
			firePropertyChange(ISaveablePart.PROP_DIRTY);
		}
	}

	/** An empty form for a new card is neither wrong nor worth a question when it is closed. */
	private boolean isTouched() {
		return !model.base().isNew() || model.isEntered();
	}

	@Override
	public final boolean isDirty() {
		return isTouched() && model.isDirty();
	}

	private void changedOutside() {
		if (frame.root().isDisposed() || saving)
			return;
		asking.quietly(0, () -> read(id()), answer -> {
			if (!(answer instanceof Outcome.Done<Card> done) || done.result().version() <= model.base().version())
				return;
			if (model.isDirty()) {
				frame.problems(List.of(Problem.warning(Cards.CHANGED_MEANWHILE)));
			} else {
				model.answered(done);
				shown();
			}
		});
	}

	private void revert() {
		model.revert();
		shown();
	}

	private void save() {
		normalised(model).forEach((feature, value) -> model.enter(feature, Reading.of(value)));
		List<Problem> problems = model.problems();
		if (problems.stream().anyMatch(Problem::isError)) {
			form.refresh();
			form.mark(problems);
			frame.problems(problems);
			form.setFocus();
			return;
		}
		if (!model.isDirty())
			return;
		saving = true;
		frame.busy(true);
		if (model.base().isNew())
			asking.run(labels.text("saving"), () -> create(session, model), this::created);
		else
			asking.run(labels.text("saving"), () -> model.save(session.cards()), this::saved);
	}

	private void created(Outcome<Long> answer) {
		saving = false;
		frame.busy(false);
		switch (answer) {
			case Outcome.Done<Long> done -> {
				setInput(new ObjectInput(((ObjectInput) getEditorInput()).kind(), done.result(), getPartName()));
				load(done.result());
			}
			case Outcome.Refused<Long> refused -> refused(refused.problems());
		}
	}

	private void refused(List<Problem> problems) {
		model.answered(Outcome.refused(problems));
		refresh();
		form.setFocus();
	}

	private void saved(Outcome<Card> answer) {
		saving = false;
		frame.busy(false);
		boolean overtaken = answer.problems().stream().anyMatch(problem -> problem.code().equals(Cards.CHANGED_MEANWHILE));
		if (!answer.isDone() && overtaken) {
			asking.run(labels.text("loading"), () -> read(id()), this::resolve);
		} else if (answer instanceof Outcome.Refused<Card> refused) {
			refused(refused.problems());
		} else {
			model.answered(answer);
			shown();
		}
	}

	/** Another user was faster: lets the user choose for each field that both changed, then saves again. */
	private void resolve(Outcome<Card> theirs) {
		if (!(theirs instanceof Outcome.Done<Card> done)) {
			frame.problems(theirs.problems());
			return;
		}
		List<CardModel.Difference> differences = model.merge(done.result());
		Optional<List<CardModel.Difference>> given = differences.isEmpty() ? Optional.of(List.of())
				: ConflictDialog.ask(getSite().getShell(), differences, form::words);
		given.ifPresent(theirsWin -> theirsWin.forEach(difference -> model.takeTheirs(difference.feature())));
		shown();
		if (given.isPresent())
			save();
		else
			frame.problems(List.of(Problem.warning(Cards.CHANGED_MEANWHILE)));
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		save();
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("cards are not copied");
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		changes.close();
		super.dispose();
	}
}
