package io.smsconsole.web.console.shortlink;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import io.smsconsole.core.insight.statistics.ClickActions;
import io.smsconsole.core.insight.statistics.ClickFigures;
import io.smsconsole.core.insight.statistics.ClickPoint;
import io.smsconsole.core.insight.statistics.DescribeShortLinkClicksRequest;
import io.smsconsole.core.insight.statistics.DescribeShortLinkClicksResponse;
import io.smsconsole.core.insight.statistics.TaskClicks;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.chart.TimeAxis;
import io.smsconsole.web.statistics.ClickSums;
import io.smsconsole.web.statistics.StatisticsFilter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows how often a link was followed.
 */
@Component
class LinkClicksView {

	private final ClickActions clicks;

	private final TimeAxis axis;

	private final MessageSource messages;

	private final Clock clock;

	private final ZoneId zone;

	LinkClicksView(ClickActions clicks, TimeAxis axis, MessageSource messages, Clock clock, ZoneId zone) {
		this.clicks = clicks;
		this.axis = axis;
		this.messages = messages;
		this.clock = clock;
		this.zone = zone;
	}

	void show(String linkId, StatisticsFilter filter, Locale locale, Model model) {
		PeriodChoice period = filter.period(PeriodName.TODAY, LocalDate.now(this.clock.withZone(this.zone)));
		DescribeShortLinkClicksResponse answer = this.clicks
			.clicks(new DescribeShortLinkClicksRequest(linkId, period.beginTime(this.zone), period.endTime(this.zone)));
		model.addAttribute("period", period);
		model.addAttribute("figures", ClickSums.of(answer.total(), answer.before()));
		model.addAttribute("nothing", answer.total().clicks() + answer.total().bots() == 0);
		model.addAttribute("chart",
				this.axis.chart(period,
						List.of(series("shortlink.clicks", answer.pointSet(), ClickPoint::clicks, locale),
								series("shortlink.people", answer.pointSet(), ClickPoint::people, locale))));
		model.addAttribute("times", times(period, answer.pointSet()));
		model.addAttribute("tasks", answer.taskSet().stream().map(Line::of).toList());
	}

	private Chart.Series series(String label, List<ClickPoint> points, ToLongFunction<ClickPoint> value,
			Locale locale) {
		return new Chart.Series(this.messages.getMessage(label, null, locale),
				points.stream().map(value::applyAsLong).toList());
	}

	/** The latest comes first, and where nothing was nothing is told. */
	private List<List<String>> times(PeriodChoice period, List<ClickPoint> points) {
		List<List<String>> rows = new ArrayList<>();
		for (ClickPoint point : points) {
			if (point.clicks() + point.bots() > 0) {
				rows.add(List.of(this.axis.title(period, point.time()), Cell.count(point.people(), null).text(),
						Cell.count(point.clicks(), null).text(), Cell.count(point.bots(), null).text()));
			}
		}
		Collections.reverse(rows);
		return rows;
	}

	/**
	 * A group send and what it led to.
	 *
	 * @param task the group send
	 * @param path the address of its page, or {@code null}
	 * @param rate people out of recipients, as people read it
	 */
	record Line(TaskClicks task, String path, String rate) {

		static Line of(TaskClicks task) {
			ClickFigures figures = task.figures();
			String half = (task.international() == 0) ? "mainland" : "international";
			return new Line(task, task.taskId().isEmpty() ? null : "/console/" + half + "/tasks/" + task.taskId(),
					Cell.share(figures.people(), figures.recipients()).text());
		}

	}

}
