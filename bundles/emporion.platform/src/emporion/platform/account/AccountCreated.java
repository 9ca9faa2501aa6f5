package emporion.platform.account;

import emporion.platform.Ref;
import emporion.platform.model.Account;

/** @param account the new account */
public record AccountCreated(Ref<Account> account) {
}
