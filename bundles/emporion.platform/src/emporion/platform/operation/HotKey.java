package emporion.platform.operation;

/**
 * Something that many operations want to change at once: a document, a stock level, a number series. Ordered by rank, then name.
 *
 * @param rank what is taken first: {@link #DOCUMENT}, then {@link #STOCK}, then {@link #SERIES}
 * @param name unique within the rank
 */
public record HotKey(int rank, String name) implements Comparable<HotKey> {

	public static final int DOCUMENT = 1;
	public static final int STOCK = 2;
	public static final int SERIES = 3;

	@Override
	public int compareTo(HotKey other) {
		int byRank = Integer.compare(rank, other.rank);
		return byRank != 0 ? byRank : name.compareTo(other.name);
	}
}
