package emporion.warehouse.server.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.GoodsIssues;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;
import emporion.warehouse.model.GoodsIssue;
import emporion.warehouse.model.GoodsIssueLine;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.IssueFromBlockRule;
import emporion.warehouse.rules.StockLineCheck;

/** Goods issues from the blocks of the repository. */
@Component
public final class GoodsIssuesImpl implements GoodsIssues {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final StockLineCheck check = new StockLineCheck();
	private final IssueFromBlockRule rule = new IssueFromBlockRule();

	@Activate
	public GoodsIssuesImpl() {
	}

	@Override
	public Outcome<GoodsIssued> issue(OperationContext context, StockRequest request, DocumentNumber document, String recipient) {
		List<StockLine> lines = StockBlocksImpl.stocked(request).toList();
		List<Problem> problems = new ArrayList<>(check.check(request));
		if (problems.isEmpty() && lines.isEmpty())
			problems.add(Problem.error("WHS-009", document).at("lines"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		StockBook book = StockBook.open(context, request.warehouse(), lines.stream().map(StockLine::product).toList());
		List<StockBlock> blocks = StockBlocksImpl.blocks(context.work(), document).stream()
				.filter(block -> block.getWarehouse() == request.warehouse()).toList();
		for (StockLine line : lines)
			rule.check(document, line, blocked(blocks, line))
					.map(problem -> problem.within("lines[" + request.lines().indexOf(line) + "]")).ifPresent(problems::add);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Warehouse warehouse = request.warehouse();
		String branch = Optional.ofNullable(warehouse.getBranch()).orElse("");
		DocumentNumber number = context.nextNumber("WZ", branch, context.clock().today().getYear());
		StockJournal journal = new StockJournal(context, book);
		for (StockLine line : lines) {
			StockPlace place = new StockPlace(warehouse, line.product());
			takeFromBlock(context.work(), blocks, line);
			book.entry(place).block(line.quantity().negated());
			journal.move(MoveKind.ISSUE, place, line.quantity().negated(), number);
		}
		book.write();
		GoodsIssue issue = context.work().add(goodsIssue(context, warehouse, document, recipient, number, lines));
		return Outcome.done(new GoodsIssued(context.work().refOf(issue), number));
	}

	private static Quantity blocked(List<StockBlock> blocks, StockLine line) {
		return new Quantity(of(blocks, line).stream().map(StockBlock::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add),
				UnitOfMeasure.of(line.product().getUnit()));
	}

	private static List<StockBlock> of(List<StockBlock> blocks, StockLine line) {
		return blocks.stream().filter(block -> block.getLine() == line.line() && block.getProduct() == line.product()).toList();
	}

	private static void takeFromBlock(UnitOfWork work, List<StockBlock> blocks, StockLine line) {
		BigDecimal rest = line.quantity().amount();
		for (StockBlock block : of(blocks, line)) {
			BigDecimal taken = rest.min(block.getQuantity());
			if (taken.compareTo(block.getQuantity()) == 0)
				work.delete(block);
			else if (taken.signum() > 0)
				work.change(block).set(MODEL.getStockBlock_Quantity(), block.getQuantity().subtract(taken));
			rest = rest.subtract(taken);
		}
	}

	private static GoodsIssue goodsIssue(OperationContext context, Warehouse warehouse, DocumentNumber source, String recipient,
			DocumentNumber number, List<StockLine> lines) {
		GoodsIssue issue = WarehouseFactory.eINSTANCE.createGoodsIssue();
		issue.setDocumentNumber(number.text());
		issue.setIssueDate(context.clock().today());
		issue.setWarehouse(warehouse);
		issue.setSourceDocument(source.text());
		issue.setRecipient(recipient);
		issue.setIssuedBy(context.user());
		issue.setIssuedAt(context.clock().now());
		for (StockLine line : lines) {
			GoodsIssueLine issued = WarehouseFactory.eINSTANCE.createGoodsIssueLine();
			issued.setLine(issue.getLines().size() + 1);
			issued.setSourceLine(line.line());
			issued.setProduct(line.product());
			issued.setQuantity(line.quantity().amount());
			issued.setUnit(line.product().getUnit());
			issue.getLines().add(issued);
		}
		return issue;
	}
}
