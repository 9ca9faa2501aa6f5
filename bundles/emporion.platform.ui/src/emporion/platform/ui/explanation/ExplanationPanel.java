package emporion.platform.ui.explanation;

import java.util.Optional;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import emporion.base.outcome.Explanation;
import emporion.platform.ui.Look;
import emporion.platform.ui.operation.ProblemTexts;

/** An explanation as a tree: the step in words on the left, its figure on the right, inputs below it. UI thread only. */
public final class ExplanationPanel {

	private final Composite body;
	private final Tree tree;
	private final ProblemTexts texts;

	public ExplanationPanel(Composite parent, ProblemTexts texts) {
		this.texts = texts;
		body = new Composite(parent, SWT.NONE);
		tree = Look.named(new Tree(body, SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL), "explanation");
		TreeColumnLayout columns = new TreeColumnLayout();
		body.setLayout(columns);
		columns.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1, 180));
		columns.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(92));
		// A long step is cut off at the column's edge; it is read whole when the mouse rests on it.
		tree.addListener(SWT.MouseMove, event -> {
			TreeItem item = tree.getItem(new Point(event.x, event.y));
			tree.setToolTipText(item == null ? null : item.getText());
		});
	}

	/** @return to be laid out by the caller */
	public Composite body() {
		return body;
	}

	/** Shows an explanation, or nothing. */
	public void show(Optional<Explanation> explanation) {
		tree.setRedraw(false);
		tree.removeAll();
		explanation.ifPresent(top -> {
			TreeItem root = new TreeItem(tree, SWT.NONE);
			fill(root, top);
			root.setFont(1, Look.font(0, true));
		});
		tree.setRedraw(true);
	}

	private void fill(TreeItem item, Explanation step) {
		item.setText(new String[] { texts.text(step), step.result() });
		step.inputs().forEach(input -> fill(new TreeItem(item, SWT.NONE), input));
		item.setExpanded(true);
	}
}
