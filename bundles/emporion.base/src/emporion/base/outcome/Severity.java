package emporion.base.outcome;

/** How much a {@link Problem} weighs. */
public enum Severity {
	/** Worth knowing; nothing is hindered. */
	INFO,
	/** Can be gone on with, but should be looked at. */
	WARNING,
	/** The action is refused. */
	ERROR
}
