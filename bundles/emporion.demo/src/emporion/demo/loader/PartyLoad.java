package emporion.demo.loader;

import java.util.List;

import emporion.base.value.TaxId;
import emporion.crm.CompanyData;
import emporion.crm.ImportLeadsOperation;
import emporion.crm.ImportPartiesOperation;
import emporion.crm.LeadData;
import emporion.crm.PartyData;
import emporion.crm.PersonData;
import emporion.crm.SaveCompanyOperation;
import emporion.crm.model.Lead;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.demo.greenfield.DemoAddress;
import emporion.demo.greenfield.DemoCompany;
import emporion.demo.greenfield.DemoContact;
import emporion.demo.greenfield.DemoParty;
import emporion.demo.server.Register;
import emporion.platform.query.Lists;

/** Loads the company's own card, its parties and its leads. Each belongs to whoever looks after it. */
final class PartyLoad {

	private final Gestures gestures;
	private final Lists lists;

	PartyLoad(Gestures gestures, Lists lists) {
		this.gestures = gestures;
		this.lists = lists;
	}

	void company(String user, DemoCompany company) {
		DemoAddress seat = company.address();
		gestures.run(user, "company", new SaveCompanyOperation(new CompanyData(company.name(), company.nip().digits(), seat.country(),
				seat.street(), seat.postalCode(), seat.town(), company.accounts().getFirst().iban(), company.accounts().getFirst().bankName(),
				company.phone(), company.email())));
	}

	Tally parties(String user, List<DemoParty> all) {
		Register<Party> there = Register.read(lists, "crm.parties", "code");
		List<DemoParty> parties = all.stream().filter(party -> !party.isLead()).toList();
		List<DemoParty> missing = parties.stream().filter(party -> !there.has(party.code())).toList();
		for (List<DemoParty> part : Parts.of(missing, ImportPartiesOperation.MAX_PARTIES))
			gestures.run(user, "parties from " + part.getFirst().code(), new ImportPartiesOperation(part.stream().map(PartyLoad::party).toList()));
		return new Tally("parties", parties.size(), missing.size());
	}

	Tally leads(String user, List<DemoParty> all) {
		Register<Lead> there = Register.read(lists, "crm.leads", "name");
		List<DemoParty> leads = all.stream().filter(DemoParty::isLead).toList();
		List<DemoParty> missing = leads.stream().filter(lead -> !there.has(lead.name())).toList();
		for (List<DemoParty> part : Parts.of(missing, ImportLeadsOperation.MAX_LEADS))
			gestures.run(user, "leads from " + part.getFirst().name(), new ImportLeadsOperation(part.stream().map(PartyLoad::lead).toList()));
		return new Tally("leads", leads.size(), missing.size());
	}

	private static PartyData party(DemoParty party) {
		DemoAddress address = party.address();
		return new PartyData(party.code(), PartyKind.valueOf(party.kind().name()), party.name(), party.isCustomer(), party.isSupplier(),
				address.country(), taxId(party), address.street(), address.postalCode(), address.town(), party.phone(), party.email(), "",
				party.group().orElse(""), party.language().getLanguage(), party.paymentDays(), party.owner(),
				party.contacts().stream().map(PartyLoad::person).toList());
	}

	private static PersonData person(DemoContact contact) {
		return new PersonData(contact.givenName(), contact.familyName(), contact.position(), contact.phone(), contact.email());
	}

	private static LeadData lead(DemoParty lead) {
		DemoAddress address = lead.address();
		DemoContact contact = lead.contacts().getFirst();
		return new LeadData(lead.name(), PartyKind.valueOf(lead.kind().name()), address.country(), taxId(lead), address.street(),
				address.postalCode(), address.town(), contact.givenName() + " " + contact.familyName(), lead.phone(), lead.email(),
				lead.leadSource().orElseThrow().name(), lead.owner());
	}

	private static String taxId(DemoParty party) {
		return party.taxId().map(TaxId::digits).orElse("");
	}
}
