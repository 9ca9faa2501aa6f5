package emporion.platform.server.runtime;

import java.util.Set;

import emporion.platform.query.Lists;

/** Doors to lists within the server, for console commands, jobs and tests: who opens one vouches for the user. Thread-safe; a service. */
public interface ServerLists {

	/** @param login as whom lists are read */
	Lists as(String login);

	/** @return names of the lists that this server knows, sorted */
	Set<String> names();
}
