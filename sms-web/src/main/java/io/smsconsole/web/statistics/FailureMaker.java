package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.DescribeSendSMSResultRequest;
import io.smsconsole.core.insight.statistics.DescribeSendSMSResultResponse;
import io.smsconsole.core.insight.statistics.FailureCount;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Donut;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the failure analysis: which codes kept messages from arriving.
 */
@Component
@Order(1)
class FailureMaker implements ViewMaker {

	private static final String TABLE = "failure-table";

	private final AnalysisActions analysis;

	private final TrendMaker trends;

	FailureMaker(AnalysisActions analysis, TrendMaker trends) {
		this.analysis = analysis;
		this.trends = trends;
	}

	@Override
	public String name() {
		return "failures";
	}

	@Override
	public String action() {
		return "DescribeSendSMSResult";
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeSendSMSResultResponse answer = this.analysis.failures(new DescribeSendSMSResultRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		Donut donut = Donut.of(
				answer.failureSet().stream().map((each) -> new Donut.Slice(shown(each), each.count())).toList(),
				this.trends.text(query, "statistics.other"));
		DataTable table = new DataTable(TABLE, "statistics.failures",
				List.of(Column.text("statistics.code"), Column.text("statistics.reason"),
						Column.text("statistics.ended"), Column.number("statistics.count"),
						Column.number("statistics.share")),
				answer.failureSet().stream().map((each) -> cells(query, each, answer.failures())).toList());
		return new StatisticView(List.of(), null,
				List.of(new StatisticView.Parts("statistics.failures.parts", donut, TABLE)), List.of(table),
				answer.failureSet().isEmpty());
	}

	private List<Cell> cells(ViewQuery query, FailureCount each, long all) {
		return List.of(Cell.of(code(query, each)), Cell.of(each.description()),
				Cell.of(this.trends.text(query, "statistics.ended." + each.status())),
				Cell.count(each.count(), query.records("state", Integer.toString(each.status()), "code", each.code())),
				Cell.share(each.count(), all));
	}

	private String code(ViewQuery query, FailureCount each) {
		if (each.code().isEmpty()) {
			return this.trends.text(query, "statistics.no-code");
		}
		return (each.legacyCode() != null) ? each.code() + " (" + each.legacyCode() + ")" : each.code();
	}

	private static String shown(FailureCount each) {
		return each.code().isEmpty() ? each.description() : each.code();
	}

}
