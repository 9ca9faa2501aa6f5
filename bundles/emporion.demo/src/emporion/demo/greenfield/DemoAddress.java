package emporion.demo.greenfield;

/**
 * A postal address in the language of its country.
 *
 * @param street     with the number, as {@code ul. Składowa 14/2}
 * @param postalCode as the country writes it: {@code 30-701}, {@code 79000}
 * @param region     voivodeship or oblast
 * @param country    ISO 3166 alpha-2: {@code PL} or {@code UA}
 */
public record DemoAddress(String street, String postalCode, String town, String region, String country) {
}
