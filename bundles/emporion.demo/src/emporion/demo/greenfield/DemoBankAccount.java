package emporion.demo.greenfield;

import java.util.Currency;

/**
 * A bank account of the demo company.
 *
 * @param iban electronic form: no spaces
 */
public record DemoBankAccount(Currency currency, String iban, String bic, String bankName) {
}
