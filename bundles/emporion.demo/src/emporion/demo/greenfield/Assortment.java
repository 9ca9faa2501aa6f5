package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import emporion.base.value.Gtin;
import emporion.base.value.UnitOfMeasure;
import emporion.base.value.VatRate;

/** Categories and products: families times sizes times variants, from the tables beside this class. */
final class Assortment {
	private static final BigDecimal HUNDRED = new BigDecimal(100);
	private static final String SERVICES = "SRV";

	/** One row of the family table. */
	private record Family(String prefix, List<String> categories, UnitOfMeasure unit, VatRate vat, BigDecimal costPercent, Scale price,
			Scale weight, DemoText name, List<DemoText> firstVariants, List<DemoText> secondVariants) {
	}

	/** A figure for each size of a family. */
	private record Scale(List<BigDecimal> figures) {

		/** @param text all figures, or {@code first..last} with equal steps between */
		static Scale parse(String text, int sizes) {
			String[] ends = text.split("\\.\\.");
			List<BigDecimal> figures = ends.length == 2 ? steps(new BigDecimal(ends[0]), new BigDecimal(ends[1]), sizes)
					: TextTable.entries(text).stream().map(BigDecimal::new).toList();
			if (figures.size() != sizes)
				throw new IllegalStateException(sizes + " sizes, but " + figures.size() + " figures: " + text);
			return new Scale(figures);
		}

		private static List<BigDecimal> steps(BigDecimal first, BigDecimal last, int sizes) {
			BigDecimal gaps = BigDecimal.valueOf(sizes - 1L);
			return IntStream.range(0, sizes).mapToObj(i -> first
					.add(last.subtract(first).multiply(BigDecimal.valueOf(i)).divide(gaps, 6, RoundingMode.HALF_UP))).toList();
		}
	}

	private Assortment() {
	}

	static List<DemoCategory> categories() {
		return TextTable.rows("categories.table", 5).stream()
				.map(row -> new DemoCategory(row.get(0), Optional.of(row.get(1)).filter(parent -> !parent.equals("-")),
						new DemoText(row.get(2), row.get(3), row.get(4))))
				.toList();
	}

	static List<DemoProduct> products(Dice dice) {
		List<DemoProduct> products = new ArrayList<>();
		Map<String, Integer> lastNumbers = new HashMap<>();
		int item = 0;
		for (List<String> row : TextTable.rows("families.table", 12)) {
			Family family = family(row);
			for (int first = 0; first < family.firstVariants().size(); first++)
				for (int second = 0; second < Math.max(1, family.secondVariants().size()); second++) {
					int number = lastNumbers.merge(family.prefix(), 1, Integer::sum);
					products.add(product(family, first, second, String.format(Locale.ROOT, "%s-%04d", family.prefix(), number), gtin(item++, dice), dice));
				}
		}
		return products;
	}

	private static Family family(List<String> row) {
		DemoText name = new DemoText(row.get(7), row.get(8), row.get(9));
		List<DemoText> first = variants(row.get(10));
		List<DemoText> second = variants(row.get(11));
		int sizes = (second.isEmpty() ? first : second).size();
		return new Family(row.get(0), List.of(row.get(1).split(" ")), UnitOfMeasure.of(row.get(2).toLowerCase(Locale.ROOT)),
				VatRate.ofCode(row.get(3)), new BigDecimal(row.get(4)), Scale.parse(row.get(5), sizes), Scale.parse(row.get(6), sizes), name, first,
				second);
	}

	private static List<DemoText> variants(String cell) {
		return cell.isEmpty() ? List.of() : TextTable.entries(cell).stream().map(SizeText::of).toList();
	}

	/** The sizes of a family with two variants are the second ones; each of the first ones costs a little more than the one before. */
	private static DemoProduct product(Family family, int first, int second, String code, Gtin gtin, Dice dice) {
		boolean two = !family.secondVariants().isEmpty();
		int size = two ? second : first;
		BigDecimal surcharge = BigDecimal.valueOf(two ? 100 + 3 * first : 100).divide(HUNDRED);
		BigDecimal price = shelfPrice(family.price().figures().get(size).multiply(surcharge));
		BigDecimal costPercent = family.costPercent().add(BigDecimal.valueOf(dice.between(-30, 30), 1));
		BigDecimal cost = price.multiply(costPercent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
		BigDecimal weight = family.weight().figures().get(size).setScale(3, RoundingMode.HALF_UP);
		DemoText name = joined(family.name(), family.firstVariants().get(first));
		if (two)
			name = joined(name, family.secondVariants().get(second));
		return new DemoProduct(code, name, family.unit(), gtin, family.vat(), cost, price, weight, family.categories(),
				!family.prefix().equals(SERVICES));
	}

	/** @return whole złoty less one grosz from 100 up, less ten grosze from 20 up, tens of grosze below */
	private static BigDecimal shelfPrice(BigDecimal raw) {
		if (raw.compareTo(HUNDRED) >= 0)
			return raw.setScale(0, RoundingMode.HALF_UP).subtract(new BigDecimal("0.01"));
		if (raw.compareTo(new BigDecimal(20)) >= 0)
			return raw.setScale(0, RoundingMode.HALF_UP).subtract(new BigDecimal("0.10")).setScale(2);
		return raw.setScale(1, RoundingMode.HALF_UP).setScale(2);
	}

	private static DemoText joined(DemoText name, DemoText variant) {
		return new DemoText(name.english() + " " + variant.english(), name.polish() + " " + variant.polish(),
				name.ukrainian() + " " + variant.ukrainian());
	}

	/** Two thirds of the goods bear numbers of GS1 Poland, one third of GS1 Ukraine; the item number keeps them apart. */
	private static Gtin gtin(int item, Dice dice) {
		String country = dice.below(3) == 0 ? "482" : "590";
		String body = String.format(Locale.ROOT, "%s%04d%05d", country, dice.between(1000, 9899), item * 7 + 11);
		return IntStream.range(0, 10).mapToObj(check -> Gtin.parse(body + check)).flatMap(Optional::stream).findFirst().orElseThrow();
	}
}
