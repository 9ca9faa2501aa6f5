package emporion.platform.server.permission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.operation.Reading;
import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.Scope;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;

/**
 * Who may do what, by the roles in the repository. What is asked again and again is kept until an account or a role changes. Thread-safe.
 */
public final class Permissions implements CommitListener {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private record Known(Map<String, UserRights> users) {
		Known() {
			this(new ConcurrentHashMap<>());
		}
	}

	private final WorkSource works;
	/** Whoever asks may be in the middle of a commit or of reading, which a second unit of work in the same thread would upset. */
	private final Executor readers = task -> Thread.ofPlatform().daemon().name("emporion-permissions").start(task);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile PermissionModel model;
	private volatile Known known = new Known();

	public Permissions(WorkSource works, Collection<? extends ServerModule> modules) {
		this.works = works;
		this.model = new PermissionModel(modules);
	}

	/** Modules have come or gone. */
	public void modulesAre(Collection<? extends ServerModule> modules) {
		model = new PermissionModel(modules);
		forget();
	}

	public PermissionModel model() {
		return model;
	}

	/** @return what the user may do now; nothing for an unknown or inactive account */
	public UserRights of(String login) {
		Known present = known;
		UserRights user = present.users.get(login);
		if (user != null)
			return user;
		// What is read now may be old news already when it is put down; then it is put down where nobody looks any more.
		UserRights read = CompletableFuture.supplyAsync(() -> read(login), readers).join();
		present.users.put(login, read);
		return read;
	}

	/** @return whether the user may do it with some records at least */
	public boolean may(String login, Permit permit, String target) {
		return of(login).rights().may(permit, target);
	}

	private UserRights read(String login) {
		if (login.equals(Accounts.SYSTEM))
			return UserRights.alone(login, Rights.EVERYTHING);
		try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
			Optional<Account> account = work.findBy(Account.class, MODEL.getAccount_Login(), login).stream().findFirst().filter(Account::isActive);
			return account.map(found -> read(work, found)).orElseGet(() -> UserRights.alone(login, Rights.NOTHING));
		}
	}

	private UserRights read(Reading reading, Account account) {
		String team = text(account.getTeam());
		String branch = text(account.getBranch());
		Set<String> colleagues = new HashSet<>(Set.of(account.getLogin()));
		if (!team.isEmpty())
			reading.findBy(Account.class, MODEL.getAccount_Team(), team).forEach(member -> colleagues.add(member.getLogin()));
		Set<String> branchmates = new HashSet<>(colleagues);
		if (!branch.isEmpty())
			reading.findBy(Account.class, MODEL.getAccount_Branch(), branch).forEach(member -> branchmates.add(member.getLogin()));
		return new UserRights(account.getLogin(), team, branch, rights(reading, rolesOf(account)), colleagues, branchmates);
	}

	/** @return what somebody may do who has the roles of these codes; those that do not exist give nothing */
	public Rights rights(Reading reading, Collection<String> codes) {
		return model.rights(codes.stream().flatMap(code -> role(reading, code).stream()).map(Permissions::definition).toList());
	}

	public static Optional<Role> role(Reading reading, String code) {
		return reading.findBy(Role.class, MODEL.getRole_Code(), code).stream().findFirst();
	}

	/** @return codes of the account's roles */
	public static List<String> rolesOf(Account account) {
		return codes(account.getRoles());
	}

	/** @param codes as an account holds them */
	public static List<String> codes(String codes) {
		return Stream.of(text(codes).strip().split("\\s+")).filter(code -> !code.isEmpty()).toList();
	}

	public static RoleDefinition definition(Role role) {
		return new RoleDefinition(role.getCode(), new RoleText(text(role.getNameEn()), text(role.getNamePl()), text(role.getNameUk())),
				role.getRights().stream().map(line -> new Permission(Permit.valueOf(line.getPermit()), line.getTarget(), Scope.valueOf(line.getScope()))).toList());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/** Accounts and roles change rarely: then all is read anew. */
	@Override
	public void committed(CommitView commit) {
		if (commit.changes().stream().anyMatch(change -> change.type() == MODEL.getAccount() || change.type() == MODEL.getRole()
				|| change.type() == MODEL.getRoleRight()))
			forget();
	}

	private void forget() {
		known = new Known();
		listeners.forEach(Runnable::run);
	}

	/** Calls back whenever somebody's rights may have changed; quickly, it holds up a commit. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}
}
