package emporion.platform.server.repository;

/** Decides who may connect. Thread-safe. */
@FunctionalInterface
public interface PasswordCheck {

	/** @return whether there is such an active account with this password */
	boolean isRight(String user, char[] password);
}
