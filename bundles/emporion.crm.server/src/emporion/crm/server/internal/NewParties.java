package emporion.crm.server.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;

import emporion.base.outcome.Problem;
import emporion.crm.PartyData;
import emporion.crm.PersonData;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.crm.model.Person;
import emporion.crm.rules.PartyCheck;
import emporion.platform.operation.OperationContext;

/** Parties about to be taken into the register, checked against themselves, each other and what is there. For one operation. */
public final class NewParties {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;
	private static final Map<String, String> LANGUAGES = Map.of("PL", "pl", "UA", "uk", "DE", "de", "AT", "de");

	private final OperationContext context;
	private final List<PartyData> cards;
	private final boolean sharedTaxIdAccepted;
	private final Owners owners;

	/** @param sharedTaxIdAccepted whether a tax number that another party has is only worth a warning */
	public NewParties(OperationContext context, List<PartyData> cards, boolean sharedTaxIdAccepted) {
		this.context = context;
		this.cards = cards.stream().map(PartyData::normalised).toList();
		this.sharedTaxIdAccepted = sharedTaxIdAccepted;
		this.owners = new Owners(context, "crm.Party", this.cards.stream().map(PartyData::owner).toList());
	}

	/** @return by party, in order: what is wrong with it or doubtful; empty lists where nothing is */
	public List<List<Problem>> problems() {
		Map<String, Party> byCode = existing(PartyData::code, Party::getCode, MODEL.getParty_Code());
		Map<String, Party> byTaxId = existing(PartyData::taxId, Party::getTaxId, MODEL.getParty_TaxId());
		Map<String, PartyData> earlier = new HashMap<>();
		Set<String> codes = new HashSet<>();
		PartyCheck check = new PartyCheck();
		List<List<Problem>> all = new ArrayList<>();
		for (PartyData card : cards) {
			List<Problem> problems = new ArrayList<>(check.check(card));
			owners.check(card.owner()).ifPresent(problems::add);
			if (byCode.containsKey(card.code()))
				problems.add(Problem.error("CRM-012", card.code(), byCode.get(card.code()).getName()).at("code"));
			if (!card.code().isEmpty() && !codes.add(card.code()))
				problems.add(Problem.error("CRM-026", card.code()).at("code"));
			if (byTaxId.containsKey(card.taxId()))
				problems.add(shared(card.taxId(), byTaxId.get(card.taxId()).getName(), byTaxId.get(card.taxId()).getCode()));
			else if (earlier.containsKey(card.taxId()))
				problems.add(shared(card.taxId(), earlier.get(card.taxId()).name(), earlier.get(card.taxId()).code()));
			if (!card.taxId().isEmpty())
				earlier.putIfAbsent(card.taxId(), card);
			all.add(problems);
		}
		return all;
	}

	private Problem shared(String taxId, String name, String code) {
		return (sharedTaxIdAccepted ? Problem.warning("CRM-010", taxId, name, code) : Problem.error("CRM-010", taxId, name, code))
				.at("taxId");
	}

	private Map<String, Party> existing(Function<PartyData, String> wanted, Function<Party, String> present, EAttribute attribute) {
		Set<String> values = cards.stream().map(wanted).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
		return context.work().findByAny(Party.class, attribute, values, List.of()).stream()
				.collect(Collectors.toMap(present, Function.identity(), (first, second) -> first));
	}

	/** Stages them; only when none of the {@link #problems()} is an error. */
	public List<Party> add() {
		return cards.stream().map(card -> context.work().add(party(card))).toList();
	}

	private Party party(PartyData card) {
		Party party = CrmFactory.eINSTANCE.createParty();
		party.setCode(card.code().isEmpty() ? nextFreeCode() : card.code());
		party.setKind(card.kind());
		party.setName(card.name());
		party.setCustomer(card.customer());
		party.setSupplier(card.supplier());
		party.setCountry(card.country());
		party.setTaxId(orNull(card.taxId()));
		party.setStreet(orNull(card.street()));
		party.setPostalCode(orNull(card.postalCode()));
		party.setCity(orNull(card.city()));
		party.setPhone(orNull(card.phone()));
		party.setEmail(orNull(card.email()));
		party.setBankAccount(orNull(card.bankAccount()));
		party.setCustomerGroup(orNull(card.customerGroup()));
		party.setLanguage(card.language().isEmpty() ? LANGUAGES.getOrDefault(card.country(), "en") : card.language());
		party.setPaymentTermDays(card.paymentTermDays());
		party.setOwner(owners.of(card.owner()));
		party.setCreatedAt(context.clock().now());
		card.persons().forEach(person -> party.getPersons().add(person(person)));
		return party;
	}

	/** The series runs on by itself; codes given by hand may stand in its way. */
	private String nextFreeCode() {
		String code;
		do
			code = context.nextNumber("K", "", 0).text();
		while (isTaken(code));
		return code;
	}

	private boolean isTaken(String code) {
		return cards.stream().anyMatch(card -> card.code().equals(code))
				|| !context.work().findBy(Party.class, MODEL.getParty_Code(), code).isEmpty();
	}

	private static Person person(PersonData card) {
		Person person = CrmFactory.eINSTANCE.createPerson();
		person.setFirstName(orNull(card.firstName()));
		person.setSurname(card.surname());
		person.setPosition(orNull(card.position()));
		person.setPhone(orNull(card.phone()));
		person.setEmail(orNull(card.email()));
		return person;
	}

	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
