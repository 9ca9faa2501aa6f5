package emporion.sales.ui.document;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.editor.HistoryPage;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.operation.OperationJob;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.InstalledModules;
import emporion.platform.ui.session.Registration;
import emporion.sales.PrintedDocument;

/**
 * Base of the editors of offers and orders: reading, saving, what others changed meanwhile, running the steps, the history. A subclass says
 * which steps there are and what they are called.
 *
 * @param <S> what the server has
 * @param <M> what is edited
 */
public abstract class DocumentEditor<S extends DocumentSnapshot, M extends DocumentModel<S>> extends EditorPart {

	private final Labels labels = Labels.beside(DocumentEditor.class);
	private ClientSession session;
	private M model;
	private EditorFrame frame;
	private DocumentForm form;
	private Asking asking;
	private Registration changes = () -> {
	};
	private boolean wasDirty;

	/** A new document, about to be entered. */
	protected abstract M newModel();

	/** Kind of the {@link ObjectInput}s that this editor opens. */
	protected abstract String kind();

	/** Name of the model class, whose changes the editor follows. */
	protected abstract String watchedClass();

	/** Asks the server for the document; blocks. */
	protected abstract Outcome<S> read(long id);

	/** What the first page is called. */
	protected abstract String pageWords();

	/** What the document is called. */
	protected abstract String title(S saved);

	/** Adds the buttons of the header, behind the one that saves. */
	protected abstract void addSteps();

	/** Adds pages between the first one and the history. @return how many */
	protected abstract int addPages();

	/** Offers the steps that make sense now, and says in which state the document is. */
	protected abstract void offerSteps();

	/** What keeps the document from being saved. */
	protected abstract List<Problem> problemsOfSaving();

	/** Saves by an operation and then {@link #load loads} what became of it. */
	protected abstract void sendToServer(Runnable then);

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = site.getService(ClientSession.class);
		model = newModel();
	}

	@Override
	public final void createPartControl(Composite parent) {
		frame = new EditorFrame(parent, ProblemTexts.ofClient());
		asking = new Asking(frame.root());
		frame.action("save", new Icon("device-floppy"), labels.text("save"), () -> save(() -> {
		}));
		addSteps();
		form = new DocumentForm(frame, pageWords(), session, getSite().getService(InstalledModules.class), asking, model, this::refreshFrame);
		int others = addPages();
		new HistoryPage(frame, 1 + others, session, () -> model.saved().id(), this::words);
		changes = session.onChange(Set.of(watchedClass()), change -> {
			if (model.saved().id() > 0 && change.mayTouch(model.saved().id()))
				frame.root().getDisplay().asyncExec(this::changedOutside);
		});
		ObjectInput object = (ObjectInput) getEditorInput();
		if (object.isNew())
			shown();
		else
			load(object.id(), List.of(), () -> {
			});
	}

	/** What the history calls a feature. */
	private String words(EStructuralFeature feature) {
		String key = "feature." + feature.getName();
		return labels.has(key) ? labels.text(key) : feature.getName();
	}

	protected final ClientSession session() {
		return session;
	}

	protected final M model() {
		return model;
	}

	protected final EditorFrame frame() {
		return frame;
	}

	protected final Asking asking() {
		return asking;
	}

	/** Reads one document and copies out of it; blocks. @return refused when there is none (any more) */
	protected final <T extends CDOObject> Outcome<S> read(long id, Class<T> type, Function<T, S> copy) {
		return session.cards().read(new Ref<>(id), type, copy).map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.error("PLT-916")));
	}

	/**
	 * Shows the document as the server has it now.
	 *
	 * @param warnings what the server said besides
	 * @param then     run when it is shown
	 */
	protected final void load(long id, List<Problem> warnings, Runnable then) {
		frame.busy(true);
		asking.run(labels.text("loading"), () -> read(id), answer -> {
			frame.busy(false);
			switch (answer) {
				case Outcome.Done<S> done -> {
					model.show(done.result());
					model.refused(warnings);
					setInput(new ObjectInput(kind(), id, title(done.result())));
					shown();
					if (getSite().getPage().getActivePart() == this)
						form.setFocus();
					then.run();
				}
				case Outcome.Refused<S> refused -> refuse(refused.problems());
			}
		});
	}

	/** Somebody, perhaps this editor, changed the document: shows it afresh unless something is entered here. */
	private void changedOutside() {
		if (frame.root().isDisposed())
			return;
		asking.quietly(0, () -> read(model.saved().id()), answer -> {
			if (!(answer instanceof Outcome.Done<S> done) || done.result().edition() <= model.saved().edition())
				return;
			if (!model.isDirty()) {
				model.show(done.result());
				shown();
			} else {
				model.refused(List.of(Problem.warning("PLT-901")));
				refreshFrame();
			}
		});
	}

	private void shown() {
		String title = title(model.saved());
		setPartName(title);
		frame.title(title, model.saved().customer().map(customer -> customer.name()).orElse(""));
		form.show();
		refreshFrame();
	}

	private void refreshFrame() {
		frame.problems(model.problems());
		frame.offer("save", model.isEditable());
		offerSteps();
		if (wasDirty != model.isDirty()) {
			wasDirty = model.isDirty();
			firePropertyChange(PROP_DIRTY);
		}
	}

	private void refuse(List<Problem> problems) {
		model.refused(problems);
		form.markProblems();
		refreshFrame();
	}

	/** Runs an operation in the background; a refusal is shown in the editor. */
	protected final <R extends Record> void run(String words, Operation<R> operation, Consumer<Outcome.Done<R>> done) {
		frame.busy(true);
		new OperationJob<>(words, session.operations(), operation, frame.root().getDisplay(), answer -> {
			if (frame.root().isDisposed())
				return;
			frame.busy(false);
			switch (answer) {
				case Outcome.Done<R> finished -> done.accept(finished);
				case Outcome.Refused<R> refused -> refuse(refused.problems());
			}
		}).schedule();
	}

	/** Runs an operation that changes the document, and shows what became of it. */
	protected final <R extends Record> void step(String words, Operation<R> operation) {
		run(words, operation, done -> load(model.saved().id(), done.warnings(), () -> {
		}));
	}

	/** Makes a print and opens it. */
	protected final void print(Operation<PrintedDocument> printing) {
		run(labels.text("printing"), printing, done -> PdfOpening.show(getSite(), done.result()));
	}

	/** Saves what was entered, if anything was. @param then run when nothing unsaved is left */
	protected final void save(Runnable then) {
		form.finishTyping();
		List<Problem> missing = problemsOfSaving();
		if (!missing.isEmpty())
			refuse(missing);
		else if (model.isDirty())
			sendToServer(then);
		else
			then.run();
	}

	/** Shows the state as a coloured word beside the title. */
	protected final void showState(String words, Tone tone) {
		frame.state(words, tone);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		save(() -> {
		});
	}

	@Override
	public boolean isDirty() {
		return model.isDirty();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("documents are copied by the server");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
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
