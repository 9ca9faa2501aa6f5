package emporion.demo.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import emporion.platform.Ref;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;

/**
 * Objects of one class by a text that is unique among them, as a list showed them at one moment.
 *
 * @param <T> the model class
 */
public final class Register<T> {

	private static final int PAGE = 1000;

	private final String list;
	private final Map<String, Ref<T>> refs = new LinkedHashMap<>();

	private Register(String list) {
		this.list = list;
	}

	/**
	 * Reads a whole list.
	 *
	 * @param column with the unique text, sortable
	 */
	public static <T> Register<T> read(Lists lists, String list, String column) {
		Register<T> register = new Register<>(list);
		int place = lists.describe(list).orElseThrow().indexOf(column);
		PageRequest request = PageRequest.first(list, PAGE).sortedBy(Sort.ascending(column));
		Optional<PageRequest> next = Optional.of(request);
		while (next.isPresent()) {
			Page page = lists.page(next.get()).orElseThrow();
			for (Row row : page.rows())
				register.refs.put((String) row.cells().get(place), new Ref<>(row.id()));
			next = page.next().map(request::after);
		}
		return register;
	}

	/** @throws NoSuchElementException if there is none */
	public Ref<T> ref(String text) {
		return find(text).orElseThrow(() -> new NoSuchElementException(list + " has no " + text));
	}

	public Optional<Ref<T>> find(String text) {
		return Optional.ofNullable(refs.get(text));
	}

	public boolean has(String text) {
		return refs.containsKey(text);
	}

	public int size() {
		return refs.size();
	}
}
