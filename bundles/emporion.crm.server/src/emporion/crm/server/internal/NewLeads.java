package emporion.crm.server.internal;

import static emporion.crm.server.internal.NewParties.orNull;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.crm.LeadData;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.rules.LeadCheck;
import emporion.platform.operation.OperationContext;

/** Leads about to be taken into the register. For one operation. */
public final class NewLeads {

	private final OperationContext context;
	private final List<LeadData> cards;
	private final Owners owners;

	public NewLeads(OperationContext context, List<LeadData> cards) {
		this.context = context;
		this.cards = cards.stream().map(LeadData::normalised).toList();
		this.owners = new Owners(context, "crm.Lead", this.cards.stream().map(LeadData::owner).toList());
	}

	/** @return by lead, in order: what is wrong with it; empty lists where nothing is */
	public List<List<Problem>> problems() {
		LeadCheck check = new LeadCheck();
		List<List<Problem>> all = new ArrayList<>();
		for (LeadData card : cards) {
			List<Problem> problems = new ArrayList<>(check.check(card));
			owners.check(card.owner()).ifPresent(problems::add);
			all.add(problems);
		}
		return all;
	}

	/** Stages them; only when there are no {@link #problems()}. */
	public List<Lead> add() {
		return cards.stream().map(card -> context.work().add(lead(card))).toList();
	}

	private Lead lead(LeadData card) {
		Lead lead = CrmFactory.eINSTANCE.createLead();
		lead.setName(card.name());
		lead.setKind(card.kind());
		lead.setCountry(card.country());
		lead.setTaxId(orNull(card.taxId()));
		lead.setStreet(orNull(card.street()));
		lead.setPostalCode(orNull(card.postalCode()));
		lead.setCity(orNull(card.city()));
		lead.setContactName(orNull(card.contactName()));
		lead.setPhone(orNull(card.phone()));
		lead.setEmail(orNull(card.email()));
		lead.setSource(orNull(card.source()));
		lead.setState(LeadState.OPEN);
		lead.setOwner(owners.of(card.owner()));
		lead.setCreatedAt(context.clock().now());
		return lead;
	}
}
