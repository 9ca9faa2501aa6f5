package emporion.crm.server;

import java.time.LocalDate;
import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.crm.CreatePartyOperation;
import emporion.crm.CreatePartyOperation.PartyCreated;
import emporion.crm.LeadData;
import emporion.crm.PartyData;
import emporion.crm.PersonData;
import emporion.crm.model.PartyKind;
import emporion.crm.server.operations.CreatePartyHandler;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformFactory;
import emporion.testing.memory.InMemoryRepository;

/** Users anna and bartek, on 2 March 2026; every commit passes the commit rules. */
public final class CrmFixture {

	public static final String NIP = "5260250274";
	public static final String EDRPOU = "14360570";

	public final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));

	public CrmFixture() {
		new CrmServerParts().rules().forEach(repository::guardedBy);
		repository.given(account("anna"));
		repository.given(account("bartek"));
	}

	private static Account account(String login) {
		Account account = PlatformFactory.eINSTANCE.createAccount();
		account.setLogin(login);
		return account;
	}

	public Outcome<PartyCreated> create(PartyData party) {
		return repository.run("anna", new CreatePartyHandler(), new CreatePartyOperation(party));
	}

	public static PartyData company(String code, String name, String taxId, String owner) {
		return new PartyData(code, PartyKind.COMPANY, name, true, false, "PL", taxId, "ul. Składowa 1", "30-701", "Kraków", "", "", "", "",
				"", 14, owner, List.of(new PersonData("Jan", "Nowak", "zakupy", "", "")));
	}

	public static LeadData lead(String name, String taxId) {
		return new LeadData(name, PartyKind.COMPANY, "UA", taxId, "вул. Шевченка 5", "79000", "Львів", "Олена Коваль", "+380 32 123 45 67",
				"olena@example.com", "FAIR", "");
	}
}
