package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.CarrierCount;
import io.smsconsole.core.insight.statistics.DescribeReceiptResultRequest;
import io.smsconsole.core.insight.statistics.DescribeReceiptResultResponse;
import io.smsconsole.core.insight.statistics.ReceiptFigures;
import io.smsconsole.core.insight.statistics.ReceiptPoint;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Donut;
import io.smsconsole.web.chart.Donut.Slice;
import io.smsconsole.web.chart.Figure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the receipt analysis: how many receipts came, what they say, and why messages
 * failed.
 */
@Component
@Order(2)
class ReceiptMaker implements ViewMaker {

	private static final String STATE = "state";

	private static final String LOST = "lost";

	private final AnalysisActions analysis;

	private final TrendMaker trends;

	private final ReasonTables reasons;

	ReceiptMaker(AnalysisActions analysis, TrendMaker trends, ReasonTables reasons) {
		this.analysis = analysis;
		this.trends = trends;
		this.reasons = reasons;
	}

	@Override
	public String name() {
		return "receipts";
	}

	@Override
	public String action() {
		return "DescribeReceiptResult";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeReceiptResultResponse answer = this.analysis.receipts(new DescribeReceiptResultRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		return new StatisticView(figures(answer.total(), answer.before()), null, donuts(query, answer), List.of(
				this.trends.table(query,
						List.of(Column.number("statistics.reported"), Column.number("statistics.waiting"),
								Column.number("statistics.delivered"), Column.number("statistics.failed"),
								Column.number("statistics.receipt-rate"), Column.number("statistics.delivery-rate")),
						answer.pointSet(), ReceiptPoint::time, (point) -> cells(query, point)),
				this.reasons.classes(query, answer), this.reasons.carriers(query, answer)),
				answer.total().accepted() == 0);
	}

	private static List<Figure> figures(ReceiptFigures now, ReceiptFigures before) {
		return List.of(Figure.count("reported", "statistics.reported", "mail-check", now.reported(), before.reported()),
				Figure.share("receipt-rate", "statistics.receipt-rate", "percentage",
						Figure.ratio(now.reported(), now.accepted()),
						Figure.ratio(before.reported(), before.accepted())),
				Figure.count("delivered", "statistics.delivered", "circle-check", now.delivered(), before.delivered()),
				Figure.share("delivery-rate", "statistics.delivery-rate", "percentage",
						Figure.ratio(now.delivered(), now.reported()),
						Figure.ratio(before.delivered(), before.reported())));
	}

	private List<StatisticView.Parts> donuts(ViewQuery query, DescribeReceiptResultResponse answer) {
		ReceiptFigures total = answer.total();
		return List.of(
				parts("statistics.receipts.came", TrendMaker.TABLE, query,
						List.of(slice(query, "statistics.reported", total.reported()),
								slice(query, "statistics.waiting", total.waiting()))),
				parts("statistics.receipts.said", TrendMaker.TABLE, query,
						List.of(slice(query, "statistics.delivered", total.delivered()),
								slice(query, "statistics.failed", total.failed()))),
				parts("statistics.receipts.why", ReasonTables.CLASSES, query,
						answer.reasonSet()
							.stream()
							.map((reason) -> new Slice(reason.description(), reason.count()))
							.toList()),
				parts("statistics.receipts.where", ReasonTables.CARRIERS, query,
						answer.carrierSet().stream().map((each) -> carrier(query, each)).toList()));
	}

	private StatisticView.Parts parts(String title, String table, ViewQuery query, List<Slice> slices) {
		return new StatisticView.Parts(title, Donut.of(slices, this.trends.text(query, "statistics.other")), table);
	}

	private Slice slice(ViewQuery query, String label, long value) {
		return new Slice(this.trends.text(query, label), value);
	}

	private Slice carrier(ViewQuery query, CarrierCount each) {
		return slice(query, ReasonTables.label(each), each.count());
	}

	private static List<Cell> cells(ViewQuery query, ReceiptPoint point) {
		ReceiptFigures figures = point.figures();
		return List.of(Cell.count(figures.reported(), query.records(point.time(), STATE, "told")),
				Cell.count(figures.waiting(), query.records(point.time(), STATE, "silent")),
				Cell.count(figures.delivered(), query.records(point.time(), STATE, "4")),
				Cell.count(figures.failed(), query.records(point.time(), STATE, LOST)),
				Cell.share(figures.reported(), figures.accepted()),
				Cell.share(figures.delivered(), figures.reported()));
	}

}
