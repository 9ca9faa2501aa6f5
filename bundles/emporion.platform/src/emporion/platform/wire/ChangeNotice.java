package emporion.platform.wire;

import java.util.List;

/**
 * What has changed on the server, told to every client shortly after the commits: for lists to refresh. Objects within others are told as
 * a change of the outermost object.
 *
 * @param changes by class
 * @param many    so many objects changed that they are not told one by one
 */
public record ChangeNotice(List<ChangedObjects> changes, boolean many) {

	public ChangeNotice {
		changes = List.copyOf(changes);
	}

	/**
	 * @param type model class, as {@code sales.Order}
	 * @param ids  object numbers of new, changed and deleted objects; not complete where objects were new to a client's own transaction, and
	 *             empty where {@link ChangeNotice#many} is said
	 */
	public record ChangedObjects(String type, List<Long> ids) {
		public ChangedObjects {
			ids = List.copyOf(ids);
		}
	}

	/** @return whether something of this class changed */
	public boolean concerns(String type) {
		return changes.stream().anyMatch(change -> change.type().equals(type));
	}
}
