package emporion.platform.server.query.internal;

import emporion.platform.server.query.ListQuery.Definition;

/** Shows everybody everything. */
public final class OpenLists implements ListGuard {

	@Override
	public Shown shown(String user, String list, Definition definition) {
		return Shown.everything();
	}

	@Override
	public void forget(String list) {
		// remembers none
	}
}
