package emporion.platform.server.runtime;

import java.util.Set;

import emporion.platform.operation.Operations;

/** Doors to operations within the server, for console commands, jobs and tests: who opens one vouches for the user. Thread-safe; a service. */
public interface ServerOperations {

	/** @param login as whom operations run */
	Operations as(String login);

	/** @return class names of the operations that this server knows, sorted */
	Set<String> names();
}
