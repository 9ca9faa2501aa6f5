package emporion.crm.server;

import java.util.List;

import emporion.crm.CrmTexts;
import emporion.crm.server.commit.LeadCardRule;
import emporion.crm.server.commit.PartyCardRule;
import emporion.crm.server.commit.PersonCardRule;
import emporion.crm.server.operations.ConvertLeadHandler;
import emporion.crm.server.operations.CreateLeadHandler;
import emporion.crm.server.operations.CreatePartyHandler;
import emporion.crm.server.operations.ImportLeadsHandler;
import emporion.crm.server.operations.ImportPartiesHandler;
import emporion.crm.server.operations.RejectLeadHandler;
import emporion.crm.server.operations.ReopenLeadHandler;
import emporion.crm.server.operations.SaveCompanyHandler;
import emporion.crm.server.query.LeadsList;
import emporion.crm.server.query.PartiesList;
import emporion.crm.server.query.PersonsList;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;

/** What this bundle brings into a server without OSGi: the same that it otherwise registers as services. A new set with every instance. */
public final class CrmServerParts {

	private final ServerModule module = new CrmServerModule();
	private final List<OperationHandler<?, ?>> handlers = List.of(new CreatePartyHandler(), new ImportPartiesHandler(), new CreateLeadHandler(),
			new ImportLeadsHandler(), new ConvertLeadHandler(), new RejectLeadHandler(),
			new ReopenLeadHandler(), new SaveCompanyHandler());
	private final List<CommitRule> rules = List.of(new PartyCardRule(), new PersonCardRule(), new LeadCardRule());
	private final List<ListQuery> queries = List.of(new PartiesList(), new PersonsList(), new LeadsList());
	private final TextSource texts = new CrmTexts();

	public ServerModule module() {
		return module;
	}

	public List<OperationHandler<?, ?>> handlers() {
		return handlers;
	}

	public List<CommitRule> rules() {
		return rules;
	}

	public List<ListQuery> queries() {
		return queries;
	}

	public TextSource texts() {
		return texts;
	}
}
