package emporion.crm.server.internal;

import java.util.Objects;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.crm.model.Lead;

/** What was decided about a lead before. */
public final class LeadDecisions {

	private LeadDecisions() {
	}

	/** @return why nothing can be decided now, naming what the lead became; empty for an open lead */
	public static Optional<Problem> whyNotOpen(Lead lead) {
		return switch (lead.getState()) {
			case OPEN -> Optional.empty();
			case CONVERTED -> Optional.of(Problem.error("CRM-020", lead.getName(), lead.getConvertedTo().getCode()).at("lead"));
			case REJECTED -> Optional
					.of(Problem.error("CRM-021", lead.getName(), Objects.requireNonNullElse(lead.getRejectionReason(), "")).at("lead"));
		};
	}
}
