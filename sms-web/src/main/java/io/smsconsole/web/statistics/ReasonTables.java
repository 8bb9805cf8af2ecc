package io.smsconsole.web.statistics;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.insight.statistics.CarrierCount;
import io.smsconsole.core.insight.statistics.DescribeReceiptResultResponse;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;

import org.springframework.stereotype.Component;

/**
 * Makes the tables of why and where messages failed.
 */
@Component
class ReasonTables {

	static final String CLASSES = "reason-table";

	static final String CARRIERS = "carrier-table";

	private final TrendMaker trends;

	ReasonTables(TrendMaker trends) {
		this.trends = trends;
	}

	DataTable classes(ViewQuery query, DescribeReceiptResultResponse answer) {
		return table(CLASSES, "statistics.reasons", "statistics.reason",
				answer.reasonSet()
					.stream()
					.map((reason) -> List.of(Cell.of(reason.description()),
							Cell.count(reason.count(), query.records("reason", reason.reason())),
							Cell.share(reason.count(), answer.total().failed())))
					.toList());
	}

	DataTable carriers(ViewQuery query, DescribeReceiptResultResponse answer) {
		long all = answer.carrierSet().stream().mapToLong(CarrierCount::count).sum();
		return table(CARRIERS, "statistics.carriers", "statistics.carrier",
				answer.carrierSet()
					.stream()
					.map((each) -> List.of(Cell.of(this.trends.text(query, label(each))),
							Cell.count(each.count(), null), Cell.share(each.count(), all)))
					.toList());
	}

	static String label(CarrierCount each) {
		return "statistics.carrier." + each.carrier().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static DataTable table(String id, String title, String first, List<List<Cell>> rows) {
		return new DataTable(id, title,
				List.of(Column.text(first), Column.number("statistics.count"), Column.number("statistics.share")),
				rows);
	}

}
