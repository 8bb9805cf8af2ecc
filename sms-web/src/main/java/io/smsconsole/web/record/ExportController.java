package io.smsconsole.web.record;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.CancelDumpLogTaskRequest;
import io.smsconsole.core.insight.export.DescribeQueryDumpLogTaskRequest;
import io.smsconsole.core.insight.export.DescribeQueryDumpLogTaskResponse;
import io.smsconsole.core.insight.export.DownloadDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportActions;
import io.smsconsole.core.insight.export.ExportFile;
import io.smsconsole.core.insight.export.ExportFiles;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.statistics.Regions;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Has long lists written into files, and hands these out to whoever asked for them.
 */
@Controller
@Needs({ ExportController.ADD, ExportController.REVEAL })
class ExportController {

	static final String ADD = "AddDumpLogTask";

	static final String REVEAL = "RevealDumpLogTask";

	static final String PATH = "/console/statistics/exports";

	private static final String ONE = PATH + "/{export:[0-9]+}";

	private static final String TRUE = "true";

	private final ExportActions exports;

	private final ExportFiles files;

	private final Clock clock;

	private final ZoneId zone;

	ExportController(ExportActions exports, ExportFiles files, Clock clock, ZoneId zone) {
		this.exports = exports;
		this.files = files;
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping(PATH)
	String list(Cursor cursor, HtmxRequest request, Model model) {
		DescribeQueryDumpLogTaskResponse answer = this.exports
			.list(new DescribeQueryDumpLogTaskRequest(null, cursor.size(), cursor.after(), cursor.before()));
		model.addAttribute("slice",
				new Slice<>(answer.exportSet(), StringUtils.hasText(answer.newerCursor()) ? answer.newerCursor() : null,
						StringUtils.hasText(answer.cursor()) ? answer.cursor() : null));
		model.addAttribute("live",
				answer.exportSet()
					.stream()
					.anyMatch((export) -> export.state().equals("WAITING") || export.state().equals("RUNNING")));
		return Views.pageOr(request, "record/exports", "results");
	}

	@PostMapping("/console/statistics/" + Regions.PATH + "/{list:records|replies}/export")
	String add(@PathVariable String region, @PathVariable String list, @ModelAttribute("filter") RecordFilter filter,
			String format, String whole, RedirectAttributes redirect) {
		AddDumpLogTaskRequest request = request(region, list.equals("replies") ? "REPLY_RECORD" : "SEND_RECORD", filter,
				format);
		if (TRUE.equals(whole)) {
			this.exports.reveal(request);
		}
		else {
			this.exports.add(request);
		}
		Flash.success(redirect, "record.export.begun");
		return "redirect:" + PATH;
	}

	@PostMapping(ONE + "/cancel")
	String cancel(@PathVariable String export, RedirectAttributes redirect) {
		this.exports.cancel(new CancelDumpLogTaskRequest(export));
		Flash.success(redirect, "record.export.removed");
		return "redirect:" + PATH;
	}

	@GetMapping(ONE + "/file")
	void file(@PathVariable String export, HttpServletResponse response) throws IOException {
		this.exports.download(new DownloadDumpLogTaskRequest(export));
		ExportFile file = this.files.open(export);
		file.writeTo(Attachment.begin(response, file.mediaType(), file.name()));
	}

	private AddDumpLogTaskRequest request(String region, String kind, RecordFilter filter, String format) {
		PeriodChoice period = filter.days()
			.period(PeriodName.WEEK, LocalDate.ofInstant(Instant.now(this.clock), this.zone));
		long begin = period.beginTime(this.zone);
		long end = period.endTime(this.zone);
		return new AddDumpLogTaskRequest(kind, format, Regions.of(region).wire(), filter.app(),
				filter.begin(begin, end), filter.end(begin, end), filter.phone(), filter.task(), filter.exported(),
				filter.sign(), filter.days().templateId(), filter.code(), filter.reason(), filter.isoCode(),
				TRUE.equals(filter.converted()), TRUE.equals(filter.codes()));
	}

}
