package emporion.platform.server.repository;

/** Which database keeps the repository. */
public enum Dialect {
	H2, POSTGRESQL;

	/** @throws IllegalArgumentException for the JDBC URL of any other database */
	public static Dialect ofUrl(String jdbcUrl) {
		if (jdbcUrl.startsWith("jdbc:h2:"))
			return H2;
		if (jdbcUrl.startsWith("jdbc:postgresql:"))
			return POSTGRESQL;
		throw new IllegalArgumentException("neither jdbc:h2: nor jdbc:postgresql: " + jdbcUrl.replaceAll("\\?.*", ""));
	}
}
