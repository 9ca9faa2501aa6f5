package emporion.platform.account;

/** @param login of the account */
public record AccountChanged(String login) {
}
