package emporion.platform.ui.session;

/** A listener that was registered; closing takes it away again. */
public interface Registration extends AutoCloseable {

	@Override
	void close();
}
