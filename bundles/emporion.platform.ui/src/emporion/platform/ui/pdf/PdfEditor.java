package emporion.platform.ui.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** Shows a printed document: pages, zoom, saving, handing it to the system's own viewer (which prints). */
public final class PdfEditor extends EditorPart {

	/** Id of this editor in the plug-in registry. */
	public static final String ID = "emporion.platform.ui.pdf";

	private static final float POINTS_TO_PIXELS = 96f / 72f;
	private static final float STEP = 1.2f;

	private final Labels labels = Labels.beside(PdfEditor.class);
	private PdfPages pages;
	private ScrolledComposite scroll;
	private Label picture;
	private Label place;
	private int page;
	private float zoom = 1f;
	private Image image;
	private boolean closed;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		pages = new PdfPages(pdf().content());
	}

	private PdfInput pdf() {
		return (PdfInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "chevron-left", "previousPage", () -> turn(-1));
		tool(tools, "chevron-right", "nextPage", () -> turn(1));
		tool(tools, "zoom-out", "smaller", () -> scale(zoom / STEP));
		tool(tools, "zoom-in", "larger", () -> scale(zoom * STEP));
		tool(tools, "arrows-maximize", "fitWidth", this::fitWidth);
		tool(tools, "download", "saveAs", this::save);
		tool(tools, "external-link", "openOutside", this::openOutside);
		place = new Label(bar, SWT.NONE);
		place.setForeground(Look.color(Tone.MUTED));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(place);
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		scroll.setBackground(Look.color(Tone.BAND));
		scroll.setAlwaysShowScrollBars(false);
		scroll.getVerticalBar().setIncrement(40);
		picture = Look.named(new Label(scroll, SWT.CENTER), "pdf.page");
		picture.setBackground(Look.color(Tone.BAND));
		scroll.setContent(picture);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
				case SWT.PAGE_DOWN -> turn(1);
				case SWT.PAGE_UP -> turn(-1);
				case '+', SWT.KEYPAD_ADD -> scale(zoom * STEP);
				case '-', SWT.KEYPAD_SUBTRACT -> scale(zoom / STEP);
				default -> {
					// no other keys here
				}
			}
		});
		draw();
	}

	private void tool(ToolBar bar, String icon, String words, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Look.image(new Icon(icon)));
		item.setToolTipText(labels.text(words));
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void turn(int by) {
		int wanted = Math.clamp(page + by, 0, pages.count() - 1);
		if (wanted != page) {
			page = wanted;
			scroll.setOrigin(0, 0);
			draw();
		}
	}

	private void scale(float wanted) {
		zoom = Math.clamp(wanted, 0.3f, 4f);
		draw();
	}

	private void fitWidth() {
		scale((scroll.getClientArea().width - 24) / (pages.width(page) * POINTS_TO_PIXELS));
	}

	private void draw() {
		place.setText(labels.text("pageOf", page + 1, pages.count()));
		place.requestLayout();
		int wanted = page;
		float scale = zoom * POINTS_TO_PIXELS;
		Display display = scroll.getDisplay();
		Job job = new Job(pdf().fileName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				synchronized (pages) {
					if (closed)
						return Status.CANCEL_STATUS;
					ImageData drawn = pages.render(wanted, scale);
					display.asyncExec(() -> show(drawn));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void show(ImageData drawn) {
		if (picture.isDisposed())
			return;
		Image before = image;
		image = new Image(picture.getDisplay(), drawn);
		picture.setImage(image);
		scroll.setMinSize(drawn.width + 16, drawn.height + 16);
		if (before != null)
			before.dispose();
	}

	private void save() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFileName(pdf().fileName());
		dialog.setFilterExtensions(new String[] { "*.pdf" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null)
			write(Path.of(chosen));
	}

	private boolean write(Path file) {
		try {
			Files.write(file, pdf().content());
			return true;
		} catch (IOException e) {
			MessageDialog.openError(getSite().getShell(), labels.text("saveAs"), labels.text("notWritten", file, e.getMessage()));
			return false;
		}
	}

	private void openOutside() {
		Path file = Path.of(System.getProperty("java.io.tmpdir"), pdf().fileName());
		if (write(file) && !Program.launch(file.toString()))
			MessageDialog.openInformation(getSite().getShell(), labels.text("openOutside"), labels.text("noViewer", file));
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}

	@Override
	public void dispose() {
		if (image != null)
			image.dispose();
		synchronized (pages) {
			closed = true;
			pages.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a printed document cannot be changed");
	}

	@Override
	public void doSaveAs() {
		save();
	}
}
