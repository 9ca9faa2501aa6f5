package emporion.platform.account;

/** @param login of the account that has another password now */
public record PasswordChanged(String login) {
}
