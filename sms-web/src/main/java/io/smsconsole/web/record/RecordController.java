package io.smsconsole.web.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
import io.smsconsole.web.statistics.Regions;
import io.smsconsole.web.statistics.ViewChoices;

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

	private final ViewChoices choices;

	private final Clock clock;

	private final ZoneId zone;

	RecordController(RecordActions records, ViewChoices choices, Clock clock, ZoneId zone) {
		this.records = records;
		this.choices = choices;
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping("/console/statistics/" + Regions.PATH + "/records")
	String records(@PathVariable String region, @ModelAttribute("filter") RecordFilter filter, Cursor cursor,
			HtmxRequest request, Locale locale, Model model) {
		PeriodChoice period = filter.days().period(PeriodName.WEEK, LocalDate.now(this.clock.withZone(this.zone)));
		model.addAttribute("region", region);
		model.addAttribute("period", period);
		model.addAttribute("states", states());
		if (!request.isHtmxRequest()) {
			this.choices.show(region, filter.days(), period, model);
		}
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
		long begin = period.beginTime(this.zone);
		long end = period.endTime(this.zone);
		return new DescribeSendSmsRecordRequest(Regions.of(region).wire(), filter.app(), filter.begin(begin, end),
				filter.end(begin, end), filter.phone(), filter.task(), filter.status(), Math.min(cursor.size(), MOST),
				cursor.after(), cursor.before(), true, filter.sign(), filter.days().templateId(), filter.statuses(),
				filter.code(), filter.reason(), filter.isoCode(), "true".equals(filter.converted()),
				"true".equals(filter.codes()));
	}

	private static Slice<RecordLine> slice(DescribeSendSmsRecordResponse answer) {
		return new Slice<>(answer.recordSet().stream().map(RecordLine::new).toList(), orNull(answer.newerCursor()),
				orNull(answer.cursor()));
	}

	private static String orNull(String cursor) {
		return StringUtils.hasText(cursor) ? cursor : null;
	}

	private static List<Choice> states() {
		Stream<Choice> single = Arrays.stream(MessageState.values())
			.filter((state) -> state != MessageState.SUBMITTING)
			.map((state) -> Choice.key(state.wire(), StateBadge.label(state)));
		Stream<Choice> groups = Arrays.stream(StateGroup.values())
			.map((group) -> Choice.key(group.id(), group.label()));
		return Stream.concat(single, groups).toList();
	}

}
