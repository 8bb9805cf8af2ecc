package io.smsconsole.web.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.sheet.SafeXlsx;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.page.Attachment;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the tables of views as files, as they are filtered.
 */
@Controller
class StatisticsExportController {

	private static final String TABLE = StatisticsController.BASE + "/{view:" + StatisticViews.NAMES
			+ "}/{table:[a-z-]+}";

	private final StatisticViews views;

	private final MessageSource messages;

	StatisticsExportController(StatisticViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	@GetMapping(TABLE + ".csv")
	void csv(@PathVariable String region, @PathVariable String view, @PathVariable String table,
			@ModelAttribute("filter") StatisticsFilter filter, Locale locale, HttpServletResponse response)
			throws IOException {
		DataTable found = table(view, table, this.views.query(region, filter, locale));
		SafeCsv csv = new SafeCsv(Attachment.begin(response, Attachment.CSV, "statistics-" + view + ".csv"));
		csv.row(titles(found, locale).toArray(String[]::new));
		found.rows().forEach((row) -> csv.row(row.stream().map(DataTable.Cell::plain).toArray(String[]::new)));
		csv.flush();
	}

	@GetMapping(TABLE + ".xlsx")
	void xlsx(@PathVariable String region, @PathVariable String view, @PathVariable String table,
			@ModelAttribute("filter") StatisticsFilter filter, Locale locale, HttpServletResponse response)
			throws IOException {
		DataTable found = table(view, table, this.views.query(region, filter, locale));
		String name = "statistics-" + view + ".xlsx";
		try (SafeXlsx xlsx = new SafeXlsx(Attachment.begin(response, SafeXlsx.MEDIA_TYPE, name), view)) {
			xlsx.header(titles(found, locale));
			found.rows().forEach((row) -> xlsx.row(row.stream().map(DataTable.Cell::plain).toList()));
		}
	}

	private DataTable table(String view, String table, ViewQuery query) {
		return this.views.make(view, query)
			.tables()
			.stream()
			.filter((each) -> each.id().equals(table))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, null, "statistics.unknown"));
	}

	private List<String> titles(DataTable table, Locale locale) {
		return table.columns()
			.stream()
			.map((column) -> this.messages.getMessage(column.label(), null, locale))
			.toList();
	}

}
