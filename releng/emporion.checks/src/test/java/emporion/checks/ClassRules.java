package emporion.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** What classes must keep to. */
final class ClassRules {

	private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
	private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime",
			"java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");
	private static final Pattern VAGUE = Pattern.compile("(^|\\.)(utils?|helpers?|managers?|common|misc)(\\.|$)");
	private static final Pattern GENERATED = Pattern.compile("emporion\\.[a-z]+\\.model(\\.impl|\\.util)?");
	private static final String COMPONENT = "org.osgi.service.component.annotations.Component";

	/** Written by EMF from the models: it has its own ways. */
	private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = describe("written by hand",
			type -> !GENERATED.matcher(type.getPackageName()).matches());

	private ClassRules() {
	}

	static ArchRule knowNoWidgets() {
		return noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "java.awt..",
				"javax.swing..");
	}

	static ArchRule knowNoDatabase() {
		return noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..",
				"com.zaxxer..", "org.eclipse.emf.cdo.server..", "org.eclipse.emf.cdo.spi.server..", "org.eclipse.emf.cdo.internal.server..", "org.eclipse.net4j.db..",
				"org.eclipse.net4j.spi.db..");
	}

	static ArchRule calculateExactly() {
		return classes().that(WRITTEN_BY_HAND).should(new ArchCondition<>("have no double or float in fields, parameters and results") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (JavaField field : type.getFields())
					if (isInexact(field.getRawType()))
						events.add(violated(field, field.getFullName() + " is a " + field.getRawType().getName()));
				for (JavaCodeUnit unit : type.getCodeUnits())
					if (isInexact(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(ClassRules::isInexact))
						events.add(violated(unit, unit.getFullName() + " takes or gives a double or float"));
			}
		});
	}

	static ArchRule takeTimeFromTheClock() {
		return classes().should(new ArchCondition<>("take the time from BusinessClock") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (type.getAllRawInterfaces().stream().anyMatch(face -> face.getName().equals("emporion.base.time.BusinessClock")))
					return;
				for (JavaMethodCall call : type.getMethodCallsFromSelf())
					if (asksTheMachine(call))
						events.add(violated(call, call.getDescription()));
				type.getConstructorCallsFromSelf().stream()
						.filter(call -> call.getTargetOwner().getName().equals("java.util.Date") && call.getTarget().getRawParameterTypes().isEmpty())
						.forEach(call -> events.add(violated(call, call.getDescription())));
			}
		});
	}

	static ArchRule haveNoStaticState() {
		return classes().that(WRITTEN_BY_HAND).should(new ArchCondition<>("have no static field that can change") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (JavaField field : type.getFields())
					if (field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(FINAL)
							&& !field.getModifiers().contains(JavaModifier.SYNTHETIC))
						events.add(violated(field, field.getFullName() + " is static and not final"));
			}
		});
	}

	/** The contracts PriceRule and CommitRule stand where those who implement them look for them. */
	static ArchRule keepRulesWhereRulesAre() {
		return classes().that().haveSimpleNameEndingWith("Rule").and().areNotInterfaces().should().resideInAnyPackage("..rules..", "..commit..");
	}

	static ArchRule haveFinalComponents() {
		return classes().that().areAnnotatedWith(COMPONENT).should().haveModifier(FINAL);
	}

	static ArchRule haveTellingPackages() {
		return classes().that(WRITTEN_BY_HAND).should(new ArchCondition<>("be in a package with a telling name") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (VAGUE.matcher(type.getPackageName()).find())
					events.add(violated(type, type.getName() + " is in a package whose name says nothing"));
			}
		});
	}

	private static boolean isInexact(JavaClass type) {
		return INEXACT.contains(type.getBaseComponentType().getName());
	}

	private static boolean asksTheMachine(JavaMethodCall call) {
		String owner = call.getTargetOwner().getName();
		String method = call.getName();
		return CLOCKS.contains(owner) && method.equals("now") || owner.equals("java.time.Clock") && method.startsWith("system")
				|| owner.equals("java.lang.System") && method.equals("currentTimeMillis");
	}
}
