package io.smsconsole.web.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.record.DescribeSendSmsRecordRequest;
import io.smsconsole.core.insight.record.DescribeSendSmsRecordResponse;
import io.smsconsole.core.insight.record.RecordActions;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;
import io.smsconsole.web.statistics.Regions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists messages.
 */
@Controller
class RecordController {

	private static final int MOST = 50;

	private final RecordActions records;

	private final AppChoices apps;

	private final Clock clock;

	private final ZoneId zone;

	RecordController(RecordActions records, ObjectProvider<AppChoices> apps, Clock clock, ZoneId zone) {
		this.records = records;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping("/console/statistics/" + Regions.PATH + "/records")
	String records(@PathVariable String region, @ModelAttribute("filter") RecordFilter filter, Cursor cursor,
			HtmxRequest request, Locale locale, Model model) {
		PeriodChoice period = filter.days().period(PeriodName.WEEK, LocalDate.now(this.clock.withZone(this.zone)));
		model.addAttribute("region", region);
		model.addAttribute("period", period);
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		model.addAttribute("states", states());
		try {
			model.addAttribute("slice", slice(this.records.list(query(region, filter, period, cursor))));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<RecordLine>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		return Views.pageOr(request, "record/list", "results");
	}

	private DescribeSendSmsRecordRequest query(String region, RecordFilter filter, PeriodChoice period, Cursor cursor) {
		return new DescribeSendSmsRecordRequest(Regions.of(region).wire(), filter.app(), period.beginTime(this.zone),
				period.endTime(this.zone), filter.phone(), filter.task(), filter.status(),
				Math.min(cursor.size(), MOST), cursor.after(), cursor.before());
	}

	private static Slice<RecordLine> slice(DescribeSendSmsRecordResponse answer) {
		return new Slice<>(answer.recordSet().stream().map(RecordLine::new).toList(), orNull(answer.newerCursor()),
				orNull(answer.cursor()));
	}

	private static String orNull(String cursor) {
		return StringUtils.hasText(cursor) ? cursor : null;
	}

	private static List<Choice> states() {
		return Arrays.stream(MessageState.values())
			.filter((state) -> state != MessageState.SUBMITTING)
			.map((state) -> Choice.key(state.wire(), StateBadge.label(state)))
			.toList();
	}

}
