package emporion.demo.greenfield;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import emporion.base.value.Edrpou;
import emporion.base.value.Nip;
import emporion.base.value.Percent;
import emporion.demo.greenfield.DemoParty.Kind;
import emporion.demo.greenfield.DemoParty.LeadSource;
import emporion.demo.greenfield.DemoParty.Standing;

/** Draws the register of parties: every company of the table of trades once, and forty private customers. */
final class Counterparties {
	private static final int POLISH_PERSONS = 30;
	private static final int UKRAINIAN_PERSONS = 10;
	private static final int COMPANY_LEADS = 18;
	private static final int PERSON_LEADS = 2;
	private static final List<String> DISCOUNTS = List.of("0", "0", "0", "0", "2", "3", "5", "7.5");
	private static final List<Integer> PAYMENT_DAYS = List.of(7, 14, 14, 14, 21, 30, 30);

	/** A party but for its code, which it gets after the shuffle. */
	private record Draft(Country country, Kind kind, Optional<String> group, boolean supplier, String name, String shortName, String mailDomain) {
	}

	private final Dice dice;
	private final Country poland = Country.load("PL");
	private final Country ukraine = Country.load("UA");
	private final Set<String> taken = new HashSet<>();

	Counterparties(Dice dice, Nip own) {
		this.dice = dice;
		taken.add(own.digits());
	}

	List<DemoParty> draw() {
		List<Draft> drafts = new ArrayList<>();
		for (List<String> trade : TextTable.rows("trades.table", 6))
			drafts.addAll(companies(trade));
		Set<Draft> leads = new HashSet<>(dice.shuffled(drafts.stream().filter(draft -> draft.group().isPresent() && !draft.supplier()).toList())
				.subList(0, COMPANY_LEADS));
		List<Draft> persons = new ArrayList<>();
		for (int i = 0; i < POLISH_PERSONS + UKRAINIAN_PERSONS; i++)
			persons.add(person(i < POLISH_PERSONS ? poland : ukraine));
		leads.addAll(dice.shuffled(persons).subList(0, PERSON_LEADS));
		drafts.addAll(persons);
		List<DemoParty> parties = new ArrayList<>();
		for (Draft draft : dice.shuffled(drafts))
			parties.add(party(String.format(Locale.ROOT, "K-%04d", parties.size() + 1), draft, leads.contains(draft)));
		return parties;
	}

	private List<Draft> companies(List<String> trade) {
		Country country = trade.get(0).equals("PL") ? poland : ukraine;
		Optional<String> group = Optional.of(trade.get(1)).filter(code -> !code.equals("-"));
		List<String> forms = TextTable.entries(trade.get(4));
		List<Draft> drafts = new ArrayList<>();
		for (String own : TextTable.entries(trade.get(5))) {
			String form = forms.get(drafts.size() % forms.size());
			String shortName = country == poland ? trade.get(3) + " " + own : own;
			String name = country == ukraine ? trade.get(3) + " «" + own + (trade.get(3).contains("«") ? "»»" : "»")
					: form.equals("-") ? trade.get(3) + " „" + own + "”" : shortName + " " + form;
			drafts.add(new Draft(country, Kind.COMPANY, group, trade.get(2).equals("yes"), name, shortName, LatinText.slug(own) + ".example"));
		}
		return drafts;
	}

	private Draft person(Country country) {
		String name;
		do {
			PersonName drawn = country.person(dice);
			name = drawn.given() + " " + drawn.family();
		} while (!taken.add(name));
		return new Draft(country, Kind.PERSON, Optional.of("RETAIL"), false, name, name, country == poland ? "poczta.example" : "poshta.example");
	}

	private DemoParty party(String code, Draft draft, boolean lead) {
		Country country = draft.country();
		boolean company = draft.kind() == Kind.COMPANY;
		Country.Town town = country.town(dice);
		Optional<Nip> nip = company && country == poland ? Optional.of(nip(town)) : Optional.empty();
		Optional<Edrpou> edrpou = company && country == ukraine ? Optional.of(edrpou()) : Optional.empty();
		List<DemoContact> contacts = company ? employees(draft) : List.of(theCustomer(draft));
		String phone = company ? country.landline(town, dice) : contacts.getFirst().phone();
		String email = company ? (country == poland ? "biuro@" : "office@") + draft.mailDomain() : contacts.getFirst().email();
		boolean customer = draft.group().isPresent() && !lead;
		Percent discount = Percent.of(customer && company ? dice.oneOf(DISCOUNTS) : "0");
		int paymentDays = company ? dice.oneOf(PAYMENT_DAYS) : 0;
		Optional<LeadSource> source = lead ? Optional.of(dice.oneOf(List.of(LeadSource.values()))) : Optional.empty();
		return new DemoParty(code, draft.kind(), standing(draft, lead), draft.name(), draft.shortName(), nip, edrpou,
				town.address(country.street(company, dice), dice), phone, email, country.language(), owner(country), draft.group(), discount,
				paymentDays, source, contacts);
	}

	private static Standing standing(Draft draft, boolean lead) {
		if (lead)
			return Standing.LEAD;
		if (!draft.supplier())
			return Standing.CUSTOMER;
		return draft.group().isPresent() ? Standing.CUSTOMER_AND_SUPPLIER : Standing.SUPPLIER;
	}

	/** Anna looks after Poland; she shares Ukraine with Oleksandr, who speaks the language. */
	private String owner(Country country) {
		return country == ukraine && dice.percent(50) ? House.OLEKSANDR : House.ANNA;
	}

	private List<DemoContact> employees(Draft draft) {
		int count = dice.oneOf(List.of(1, 1, 2, 2, 3));
		List<DemoContact> contacts = new ArrayList<>();
		Set<String> families = new HashSet<>();
		List<String> positions = dice.shuffled(draft.country().positions());
		while (contacts.size() < count) {
			PersonName name = draft.country().person(dice);
			if (families.add(name.family()))
				contacts.add(contact(name, positions.get(contacts.size()), draft));
		}
		return contacts;
	}

	private DemoContact theCustomer(Draft draft) {
		String[] name = draft.name().split(" ", 2);
		return contact(new PersonName(name[0], name[1]), draft.country() == poland ? "klient" : "клієнт", draft);
	}

	private DemoContact contact(PersonName name, String position, Draft draft) {
		return new DemoContact(name.given(), name.family(), position, draft.country().mobile(dice), name.mailbox() + "@" + draft.mailDomain());
	}

	private Nip nip(Country.Town town) {
		return drawn(() -> town.nipPrefix() + dice.digits(6), Nip::parse, Nip::digits);
	}

	private Edrpou edrpou() {
		return drawn(() -> dice.between(30, 45) + dice.digits(5), Edrpou::parse, Edrpou::digits);
	}

	/** Draws until a body has a check digit (not every one has) and the number is new. */
	private <T> T drawn(Supplier<String> body, Function<String, Optional<T>> parser, Function<T, String> digits) {
		while (true) {
			String start = body.get();
			Optional<T> number = IntStream.range(0, 10).mapToObj(check -> parser.apply(start + check)).flatMap(Optional::stream).findFirst();
			if (number.isPresent() && taken.add(digits.apply(number.get())))
				return number.get();
		}
	}
}
