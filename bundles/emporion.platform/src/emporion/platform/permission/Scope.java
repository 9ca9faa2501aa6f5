package emporion.platform.permission;

/** Which records a permission reaches; each constant includes those before it. */
public enum Scope {
	/** no record */
	NONE,
	/** those that belong to the user himself: he owns them or has made them */
	OWN,
	/** those that belong to somebody of his team */
	TEAM,
	/** those that belong to somebody of his branch, or to the branch itself */
	BRANCH,
	/** every record */
	ALL;

	/** @return whether what the other reaches is reached by this, too */
	public boolean covers(Scope other) {
		return compareTo(other) >= 0;
	}

	public Scope wider(Scope other) {
		return covers(other) ? this : other;
	}
}
