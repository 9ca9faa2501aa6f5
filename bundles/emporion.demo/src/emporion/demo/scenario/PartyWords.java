package emporion.demo.scenario;

import java.util.List;

import emporion.crm.CompanyData;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.CreateLeadOperation;
import emporion.crm.CreatePartyOperation;
import emporion.crm.LeadData;
import emporion.crm.PartyData;
import emporion.crm.RejectLeadOperation;
import emporion.crm.SaveCompanyOperation;
import emporion.crm.model.PartyKind;
import emporion.demo.scenario.Step.Action;

/** Words for our own company, parties and leads. */
final class PartyWords {

	/** Our own company, as every scenario begins with it. */
	static Action usualCompany() {
		CompanyData company = new CompanyData("Emporion Sp. z o.o.", "5260001246", "PL", "ul. Prosta 1", "00-001", "Warszawa",
				"PL61109010140000071219812874", "Bank", "", "");
		return (world, user) -> world.run(user, new SaveCompanyOperation(company));
	}

	/** A party is known by its code, if the scenario gives it one, and by its name. */
	Action party(Fields fields) {
		PartyData card = new PartyData(fields.text("code", ""), kind(fields), fields.text("name"),
				fields.optional("customer", Entry::flag).orElse(true), fields.optional("supplier", Entry::flag).orElse(false),
				fields.text("country", "PL"), fields.text("tax id", ""), fields.text("street", "ul. Długa 1"), fields.text("postal code", ""),
				fields.text("city", "Warszawa"), fields.text("phone", ""), fields.text("email", ""), fields.text("bank account", ""),
				fields.text("group", ""), fields.text("language", ""),
				fields.optional("payment days", Entry::count).orElse(PartyData.DEFAULT_PAYMENT_TERM_DAYS), fields.text("owner", ""), List.of());
		boolean shared = fields.optional("shared tax id accepted", Entry::flag).orElse(false);
		fields.end();
		return (world, user) -> world.run(user, new CreatePartyOperation(card, shared)).map(created -> {
			world.parties().put(card.name(), created.party());
			world.parties().put(created.code(), created.party());
			return created;
		});
	}

	Action lead(Fields fields) {
		LeadData card = new LeadData(fields.text("name"), kind(fields), fields.text("country", "PL"), fields.text("tax id", ""),
				fields.text("street", "ul. Krótka 2"), fields.text("postal code", ""), fields.text("city", "Warszawa"),
				fields.text("contact", ""), fields.text("phone", ""), fields.text("email", ""), fields.text("source", "WEB"),
				fields.text("owner", ""));
		fields.end();
		return (world, user) -> world.run(user, new CreateLeadOperation(card)).map(created -> {
			world.leads().put(card.name(), created.lead());
			return created;
		});
	}

	private static PartyKind kind(Fields fields) {
		return fields.optional("kind", entry -> entry.oneOf(PartyKind.class)).orElse(PartyKind.COMPANY);
	}

	/** The new party is known by the lead's name and its own code. */
	Action convertLead(Entry lead) {
		return (world, user) -> world.run(user, new ConvertLeadOperation(world.leads().get(lead))).map(converted -> {
			world.parties().put(lead.text(), converted.party());
			world.parties().put(converted.code(), converted.party());
			return converted;
		});
	}

	Action rejectLead(Fields fields) {
		Entry lead = fields.required("lead");
		String reason = fields.text("reason");
		fields.end();
		return (world, user) -> world.run(user, new RejectLeadOperation(world.leads().get(lead), reason));
	}
}
