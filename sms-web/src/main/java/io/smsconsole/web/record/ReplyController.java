package io.smsconsole.web.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.record.DescribeInnerSMSReplyRequest;
import io.smsconsole.core.insight.record.DescribeInnerSMSReplyResponse;
import io.smsconsole.core.insight.record.ReplyRecord;
import io.smsconsole.core.insight.record.ReplyRecordActions;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
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
 * Lists what people answered.
 */
@Controller
class ReplyController {

	private final ReplyRecordActions replies;

	private final ViewChoices choices;

	private final Clock clock;

	private final ZoneId zone;

	ReplyController(ReplyRecordActions replies, ViewChoices choices, Clock clock, ZoneId zone) {
		this.replies = replies;
		this.choices = choices;
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping("/console/statistics/" + Regions.PATH + "/replies")
	String replies(@PathVariable String region, @ModelAttribute("filter") RecordFilter filter, Cursor cursor,
			HtmxRequest request, Locale locale, Model model) {
		PeriodChoice period = filter.days().period(PeriodName.WEEK, LocalDate.now(this.clock.withZone(this.zone)));
		model.addAttribute("region", region);
		model.addAttribute("period", period);
		if (!request.isHtmxRequest()) {
			this.choices.show(region, filter.days(), period, model);
		}
		try {
			model.addAttribute("slice",
					slice(this.replies.list(new DescribeInnerSMSReplyRequest(Regions.of(region).wire(), filter.app(),
							period.beginTime(this.zone), period.endTime(this.zone), filter.phone(), filter.sign(),
							cursor.size(), cursor.after(), cursor.before(), true))));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<ReplyRecord>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		return Views.pageOr(request, "record/replies", "results");
	}

	private static Slice<ReplyRecord> slice(DescribeInnerSMSReplyResponse answer) {
		return new Slice<>(answer.replySet(), orNull(answer.newerCursor()), orNull(answer.cursor()));
	}

	private static String orNull(String cursor) {
		return StringUtils.hasText(cursor) ? cursor : null;
	}

}
