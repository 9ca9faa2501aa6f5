package emporion.sales.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.base.outcome.Problem;
import emporion.crm.model.Company;
import emporion.crm.model.Party;

/** Addresses as documents keep them: one line after the other. */
public final class Addresses {

	private Addresses() {
	}

	public static String of(Party party) {
		return lines(party.getStreet(), party.getPostalCode(), party.getCity());
	}

	public static String of(Company company) {
		return lines(company.getStreet(), company.getPostalCode(), company.getCity());
	}

	/** @return the lines of an address on a document; at least one, which may be a dash */
	public static List<String> lines(String address) {
		List<String> lines = new ArrayList<>(text(address).lines().filter(line -> !line.isBlank()).toList());
		if (lines.isEmpty())
			lines.add("–");
		return lines;
	}

	/** @return what an invoice's buyer must have and this one has not */
	public static Optional<Problem> problem(Party buyer) {
		if (text(buyer.getName()).isBlank())
			return Optional.of(Problem.error("SAL-026", buyer.getCode()).at("customer"));
		return of(buyer).isBlank() ? Optional.of(Problem.error("SAL-027", buyer.getCode()).at("customer")) : Optional.empty();
	}

	private static String lines(String street, String postalCode, String city) {
		String town = Stream.of(postalCode, city).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
		return Stream.of(text(street), town).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
