package emporion.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import emporion.checks.offenders.common.VaguePlace;
import emporion.checks.offenders.Offender;
import emporion.checks.offenders.StrayRule;

class ClassRulesTest {

	private static final List<ArchRule> OF_CORES = List.of(ClassRules.knowNoWidgets(), ClassRules.knowNoDatabase(), ClassRules.calculateExactly(),
			ClassRules.takeTimeFromTheClock(), ClassRules.haveNoStaticState());
	private static final List<ArchRule> OF_ALL = List.of(ClassRules.keepRulesWhereRulesAre(), ClassRules.haveFinalComponents(),
			ClassRules.haveTellingPackages());

	@TestFactory
	Stream<DynamicTest> coresKeepToTheRules() {
		return Bundles.CORES.stream().flatMap(core -> OF_CORES.stream().map(rule -> keeps(core, rule)));
	}

	@TestFactory
	Stream<DynamicTest> allBundlesKeepToTheRules() {
		return Bundles.manifests().keySet().stream().flatMap(bundle -> OF_ALL.stream().map(rule -> keeps(bundle, rule)));
	}

	@Test
	void theRulesFindOffenders() {
		assertThat(complaints(ClassRules.knowNoDatabase(), Offender.class)).isEqualTo(1);
		assertThat(complaints(ClassRules.knowNoWidgets(), Offender.class)).isEqualTo(1);
		assertThat(complaints(ClassRules.calculateExactly(), Offender.class)).as("a field, a parameter, a result").isEqualTo(3);
		assertThat(complaints(ClassRules.takeTimeFromTheClock(), Offender.class)).as("Instant.now, currentTimeMillis, new Date").isEqualTo(3);
		assertThat(complaints(ClassRules.haveNoStaticState(), Offender.class)).isEqualTo(1);
		assertThat(complaints(ClassRules.keepRulesWhereRulesAre(), StrayRule.class)).isEqualTo(1);
		assertThat(complaints(ClassRules.haveFinalComponents(), StrayRule.class)).isEqualTo(1);
		assertThat(complaints(ClassRules.haveTellingPackages(), VaguePlace.class)).isEqualTo(1);
	}

	private static DynamicTest keeps(String bundle, ArchRule rule) {
		return DynamicTest.dynamicTest(bundle + ": " + rule.getDescription(), () -> rule.allowEmptyShould(true).check(Bundles.classes(bundle)));
	}

	private static int complaints(ArchRule rule, Class<?> type) {
		return rule.evaluate(new ClassFileImporter().importClasses(type)).getFailureReport().getDetails().size();
	}
}
