package emporion.platform.server.security;

import java.util.Optional;

/**
 * What became of going through the security log.
 *
 * @param intact  every entry is as it was written, none is missing in between, and the known hash is there
 * @param first   number of the first entry that is kept
 * @param last    number of the last entry that is in order
 * @param head    hash of the last entry: noted down elsewhere, it proves later that nothing up to here was changed
 * @param broken  number of the first entry that is missing or not as it was written
 * @param isKnown whether the hash that was noted down earlier is there, or none was given
 */
public record Verification(boolean intact, long first, long last, String head, Optional<Long> broken, boolean isKnown) {
}
