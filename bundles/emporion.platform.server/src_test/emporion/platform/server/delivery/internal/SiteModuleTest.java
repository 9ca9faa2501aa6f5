package emporion.platform.server.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

import emporion.base.outcome.Problem;
import emporion.platform.server.delivery.internal.BundleJar.Side;

/** What a site may hold, and what it may not. */
class SiteModuleTest {

	private static final String ROUTES = "Emporion-Module: routes";
	private static final String SERVER = "Emporion-Side: server";

	@TempDir
	private Path folder;

	@Test
	void aSiteIsFetchedWithItsBundlesAndTheirSides() throws IOException {
		Path site = routes().bundle("routes.ui", ROUTES, "Emporion-Side: client").bundle("library").in(folder);
		SiteModule module = fetch(site.toString());
		assertThat(module.id()).isEqualTo("routes");
		assertThat(module.version()).isEqualTo(new Version(1, 0, 0));
		assertThat(module.bundles()).extracting(placed -> placed.jar().name() + " " + placed.side()).containsExactly("routes BOTH",
				"routes.server SERVER", "routes.ui CLIENT", "library BOTH");
	}

	@Test
	void aLibraryOfAFeatureForOneSideWorksOnThatSide() throws IOException {
		assertThat(fetch(routes().bundle("library").in(folder).toString()).bundles().getLast().side()).isEqualTo(Side.SERVER);
	}

	@Test
	void aZipOfASiteIsReadLikeTheFolder() throws IOException {
		Path site = routes().in(folder.resolve("site"));
		Path zip = folder.resolve("site.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out); var files = Files.walk(site)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				entries.putNextEntry(new ZipEntry(site.relativize(file).toString()));
				entries.write(Files.readAllBytes(file));
			}
		}
		assertThat(fetch(zip.toUri().toString()).bundles()).hasSize(2);
	}

	@Test
	void whatIsNoSiteIsSaidToBeNone() {
		assertRefused("PLT-220", folder.resolve("nowhere").toString());
		assertRefused("PLT-220", folder.toString());
		assertRefused("PLT-220", "ftp://example.org/site");
		assertRefused("PLT-220", "not an address");
	}

	@Test
	void aFileWithAnotherSumIsRefused() {
		byte[] jar = SiteBuilder.jar("routes", new String[] { ROUTES, SERVER }, "a/A.class");
		assertRefused("PLT-225", new SiteBuilder().jar("routes", jar, "0".repeat(64)).in(folder).toString());
	}

	@Test
	void aFileThatIsAnotherBundleIsRefused() {
		byte[] jar = SiteBuilder.jar("org.eclipse.osgi", new String[] { ROUTES, SERVER }, "a/A.class");
		assertRefused("PLT-225", new SiteBuilder().jar("routes", jar).in(folder).toString());
	}

	@Test
	void anEntryThatLeadsOutOfTheJarIsRefused() {
		byte[] jar = SiteBuilder.jar("routes", new String[] { ROUTES, SERVER }, "lib/../../../etc/passwd");
		assertRefused("PLT-223", new SiteBuilder().jar("routes", jar).in(folder).toString());
	}

	@Test
	void aNameThatLeadsOutOfTheStoreIsRefused() {
		byte[] jar = SiteBuilder.jar("../../routes", new String[] { ROUTES, SERVER }, "a/A.class");
		assertRefused("PLT-223", new SiteBuilder().jar("routes", jar).in(folder).toString());
		byte[] module = SiteBuilder.jar("routes", new String[] { "Emporion-Module: ../x", SERVER }, "a/A.class");
		assertRefused("PLT-223", new SiteBuilder().jar("routes", module).in(folder).toString());
	}

	@Test
	void aFragmentIsRefused() {
		assertRefused("PLT-223", new SiteBuilder().bundle("routes", ROUTES, SERVER, "Fragment-Host: emporion.platform.server").in(folder).toString());
	}

	@Test
	void aSiteWithoutAModuleOrWithTwoIsRefused() {
		assertRefused("PLT-221", new SiteBuilder().bundle("library").in(folder).toString());
		assertRefused("PLT-222", routes().bundle("other", "Emporion-Module: other", SERVER).in(folder).toString());
	}

	@Test
	void aBundleThatDoesNotSayItsSideIsRefused() {
		assertRefused("PLT-223", new SiteBuilder().bundle("routes", ROUTES).in(folder).toString());
	}

	@Test
	void anIndexIsReadWithoutFollowingWhatItNames() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String prolog = "<!DOCTYPE repository [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
		Path site = routes().requiring("&x;", "1.0.0").in(folder.resolve("site"), prolog);
		assertThatThrownBy(() -> fetch(site.toString())).isInstanceOfSatisfying(SiteException.class,
				refused -> assertThat(refused.problems().toString()).contains("PLT-220").doesNotContain("secret]"));
	}

	@Test
	void everyRequirementThatIsNotMetIsToldWithWhatIsThere() throws IOException {
		Path site = new SiteBuilder()
				.bundle("routes.server", ROUTES, SERVER, "Require-Bundle: emporion.sales;bundle-version=\"[2.0,3)\", routes",
						"Import-Package: org.joda.money;version=\"[2.0,3)\", com.example.gone, javax.sql;resolution:=optional, java.util")
				.bundle("routes", ROUTES, "Emporion-Side: both").requiring("emporion.server.feature", "[0.2.0,0.3.0)").in(folder);
		SiteModule module = fetch(site.toString());
		PlatformOffer platform = new PlatformOffer() {
			@Override
			public List<Version> bundles(String name) {
				return name.startsWith("emporion.") ? List.of(new Version(0, 1, 0)) : List.of();
			}

			@Override
			public List<Version> packages(String name) {
				return name.equals("org.joda.money") ? List.of(new Version(2, 0, 3)) : name.startsWith("java.") ? List.of(Version.emptyVersion) : List.of();
			}
		};
		assertThat(new Requirements(platform).missing(module.features(), module.bundles().stream().map(SiteModule.Placed::jar).toList()))
				.containsExactly(Problem.error("PLT-224", "routes.feature", "feature emporion.server.feature", "[0.2.0,0.3.0)", "0.1.0"),
						Problem.error("PLT-224", "routes.server", "bundle emporion.sales", "[2.0.0,3.0.0)", "0.1.0"),
						Problem.error("PLT-224", "routes.server", "package com.example.gone", "0.0.0", "-"));
	}

	@Test
	void theStoreKeepsAModuleAndLeavesOutOneWhoseFilesWereAltered() throws IOException {
		ModuleStore store = new ModuleStore(folder.resolve("modules"));
		StoredModule stored = store.add(fetch(routes().in(folder.resolve("site")).toString()), "a site");
		assertThat(new ModuleStore(folder.resolve("modules")).modules()).containsExactly(stored);
		Path file = store.fileOf(stored, stored.bundles().getFirst());
		Files.write(file, new byte[] { 1 });
		assertThat(store.modules()).isEmpty();
		store.remove(stored);
		assertThat(file).doesNotExist();
	}

	private static SiteBuilder routes() {
		return new SiteBuilder().bundle("routes", ROUTES, "Emporion-Side: both").bundle("routes.server", ROUTES, SERVER);
	}

	private static SiteModule fetch(String location) throws IOException {
		try (SiteFiles files = SiteFiles.open(location)) {
			return SiteModule.fetch(files, location);
		}
	}

	private static void assertRefused(String code, String location) {
		assertThatThrownBy(() -> fetch(location)).isInstanceOfSatisfying(SiteException.class,
				refused -> assertThat(refused.problems()).extracting(Problem::code).containsExactly(code));
	}
}
