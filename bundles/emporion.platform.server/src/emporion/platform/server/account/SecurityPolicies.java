package emporion.platform.server.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.platform.account.SecurityPolicy;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.SecuritySettings;
import emporion.platform.operation.Reading;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.operation.UnitOfWork.Change;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;

/** The policy that holds, read once and again when it was changed. Thread-safe. */
public final class SecurityPolicies implements CommitListener {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	private static final String NAME = "security";

	private final WorkSource works;
	private volatile SecurityPolicy present;

	public SecurityPolicies(WorkSource works) {
		this.works = works;
	}

	/** @return the policy that holds */
	public SecurityPolicy current() {
		SecurityPolicy policy = present;
		if (policy != null)
			return policy;
		try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
			present = settings(work).map(SecurityPolicies::policy).orElse(SecurityPolicy.STANDARD);
			return present;
		}
	}

	/** Stages another policy. */
	public void set(UnitOfWork work, SecurityPolicy policy) {
		Optional<SecuritySettings> settings = settings(work);
		if (settings.isEmpty()) {
			SecuritySettings fresh = PlatformFactory.eINSTANCE.createSecuritySettings();
			fresh.setName(NAME);
			fresh.setMinimumPasswordLength(policy.minimumPasswordLength());
			fresh.setPasswordHistory(policy.passwordHistory());
			fresh.setFreeFailures(policy.freeFailures());
			fresh.setLongestLockMinutes(policy.longestLockMinutes());
			fresh.setSecondFactorRoles(String.join(" ", policy.secondFactorRoles()));
			fresh.setLogDays(policy.logDays());
			fresh.setReceiptDays(policy.receiptDays());
			work.add(fresh);
			return;
		}
		Change change = work.change(settings.get());
		change.set(MODEL.getSecuritySettings_MinimumPasswordLength(), policy.minimumPasswordLength())
				.set(MODEL.getSecuritySettings_PasswordHistory(), policy.passwordHistory())
				.set(MODEL.getSecuritySettings_FreeFailures(), policy.freeFailures())
				.set(MODEL.getSecuritySettings_LongestLockMinutes(), policy.longestLockMinutes())
				.set(MODEL.getSecuritySettings_SecondFactorRoles(), String.join(" ", policy.secondFactorRoles()))
				.set(MODEL.getSecuritySettings_LogDays(), policy.logDays()).set(MODEL.getSecuritySettings_ReceiptDays(), policy.receiptDays());
	}

	@Override
	public void committed(CommitView commit) {
		if (commit.changesOf(MODEL.getSecuritySettings()).findAny().isPresent())
			present = null;
	}

	private static Optional<SecuritySettings> settings(Reading reading) {
		return reading.findBy(SecuritySettings.class, MODEL.getSecuritySettings_Name(), NAME).stream().findFirst();
	}

	private static SecurityPolicy policy(SecuritySettings settings) {
		String roles = settings.getSecondFactorRoles() == null ? "" : settings.getSecondFactorRoles();
		List<String> codes = Stream.of(roles.split(" ")).filter(code -> !code.isEmpty()).toList();
		return new SecurityPolicy(settings.getMinimumPasswordLength(), settings.getPasswordHistory(), settings.getFreeFailures(),
				settings.getLongestLockMinutes(), codes, settings.getLogDays(), settings.getReceiptDays());
	}
}
