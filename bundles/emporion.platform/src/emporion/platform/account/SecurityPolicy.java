package emporion.platform.account;

import java.util.List;

/**
 * How strictly accounts are guarded. Kept in the repository, changed by administrators.
 *
 * @param minimumPasswordLength characters that a new password has at least, {@value #LEAST_LENGTH} to {@value #MOST_LENGTH}
 * @param passwordHistory       how many passwords, the present one included, may not be set again; 0 to 24
 * @param freeFailures          wrong attempts of an account before it has to wait, 3 to 20
 * @param longestLockMinutes    the wait grows to this, 1 to 1440
 * @param secondFactorRoles     codes of the roles that log in with a second factor; {@code *} for everybody
 * @param logDays               how long entries of the security log are kept, 30 to 3650
 * @param receiptDays           how long an operation sent again is answered as the first time, 1 to 365
 */
public record SecurityPolicy(int minimumPasswordLength, int passwordHistory, int freeFailures, int longestLockMinutes,
		List<String> secondFactorRoles, int logDays, int receiptDays) {

	public static final int LEAST_LENGTH = 8;
	public static final int MOST_LENGTH = 64;
	/** Characters of the longest password that is taken. */
	public static final int LONGEST_PASSWORD = 128;
	/** Stands for all roles. */
	public static final String EVERYBODY = "*";
	/** What holds until an administrator decides otherwise. */
	public static final SecurityPolicy STANDARD = new SecurityPolicy(12, 5, 5, 15, List.of(), 730, 30);

	public SecurityPolicy {
		between("minimumPasswordLength", minimumPasswordLength, LEAST_LENGTH, MOST_LENGTH);
		between("passwordHistory", passwordHistory, 0, 24);
		between("freeFailures", freeFailures, 3, 20);
		between("longestLockMinutes", longestLockMinutes, 1, 1440);
		between("logDays", logDays, 30, 3650);
		between("receiptDays", receiptDays, 1, 365);
		secondFactorRoles = secondFactorRoles.stream().distinct().sorted().toList();
		if (secondFactorRoles.stream().anyMatch(role -> !role.matches("\\*|[A-Za-z0-9._-]{1,60}")))
			throw new IllegalArgumentException("secondFactorRoles: not role codes: " + secondFactorRoles);
	}

	private static void between(String name, int value, int least, int most) {
		if (value < least || value > most)
			throw new IllegalArgumentException(name + " is " + value + "; it lies between " + least + " and " + most);
	}

	/** @return this policy with another least length of passwords */
	public SecurityPolicy withMinimumPasswordLength(int length) {
		return new SecurityPolicy(length, passwordHistory, freeFailures, longestLockMinutes, secondFactorRoles, logDays, receiptDays);
	}

	/** @return this policy with other roles that need a second factor */
	public SecurityPolicy withSecondFactorRoles(List<String> roles) {
		return new SecurityPolicy(minimumPasswordLength, passwordHistory, freeFailures, longestLockMinutes, roles, logDays, receiptDays);
	}

	/** @return whether somebody with these roles needs a second factor */
	public boolean demandsSecondFactor(List<String> roles) {
		return secondFactorRoles.contains(EVERYBODY) || roles.stream().anyMatch(secondFactorRoles::contains);
	}
}
