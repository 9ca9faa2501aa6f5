package emporion.platform.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import emporion.platform.query.Sort;

/** Lets a click on a column's header order the list on the server, where the column allows it. */
final class ListSort implements ISortModel {

	private final ListModel model;
	private final List<ListTable.ShownColumn> columns;

	ListSort(ListModel model, List<ListTable.ShownColumn> columns) {
		this.model = model;
		this.columns = columns;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return model.sort().map(sort -> indexOf(sort.column())).filter(index -> index >= 0).map(List::of).orElse(List.of());
	}

	private int indexOf(String name) {
		for (int index = 0; index < columns.size(); index++)
			if (columns.get(index).spec().name().equals(name))
				return index;
		return -1;
	}

	@Override
	public boolean isColumnIndexSorted(int index) {
		return getSortedColumnIndexes().contains(index);
	}

	@Override
	public SortDirectionEnum getSortDirection(int index) {
		if (!isColumnIndexSorted(index))
			return SortDirectionEnum.NONE;
		return model.sort().filter(Sort::descending).isPresent() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int index) {
		return isColumnIndexSorted(index) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int index) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int index) {
		return null;
	}

	@Override
	public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
		ListTable.ShownColumn column = columns.get(index);
		if (!column.data().sortable())
			return;
		model.setSort(direction == SortDirectionEnum.NONE ? Optional.empty()
				: Optional.of(new Sort(column.spec().name(), direction == SortDirectionEnum.DESC)));
	}

	@Override
	public void clear() {
		model.setSort(Optional.empty());
	}
}
