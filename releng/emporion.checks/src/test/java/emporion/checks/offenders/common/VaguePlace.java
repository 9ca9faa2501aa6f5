package emporion.checks.offenders.common;

/** In a package whose name says nothing. */
public final class VaguePlace {
}
