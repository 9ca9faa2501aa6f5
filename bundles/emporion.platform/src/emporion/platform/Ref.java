package emporion.platform;

/**
 * Points at an object of the repository. Stable for the object's whole life, the same in the client, the server, SQL
 * ({@code cdo_id}) and on the wire, where it is a bare number.
 *
 * @param <T> the model class of the object
 * @param id  the object's number in the repository, greater than 0
 */
public record Ref<T>(long id) {

	public Ref {
		if (id <= 0)
			throw new IllegalArgumentException("not an object number: " + id);
	}

	@Override
	public String toString() {
		return "#" + id;
	}
}
