/**
 * A repository in memory, for unit tests of operation handlers and commit rules without a database. Start at
 * {@link emporion.testing.memory.InMemoryRepository}. It keeps the promises of the real one that handlers build on: staged changes are not
 * seen before the commit, objects are never set directly, hot keys are taken in order, numbers are used up only by a commit, commit rules
 * see every change. Not thread-safe.
 */
package emporion.testing.memory;
