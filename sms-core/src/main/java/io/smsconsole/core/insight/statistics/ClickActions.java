package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.shortlink.ShortLink;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be asked about clicks on short links. Clicks count in the hour in which they
 * happened, messages in that of their request. What was clicked in the last second may be
 * missing.
 */
@Service
public class ClickActions {

	private static final String STATISTIC = "DescribeShortLinkStatistic";

	private final ClickCounts counts;

	private final ShortLinks links;

	private final Templates templates;

	private final Tasks tasks;

	private final Tally tally;

	private final Views views;

	private final Clock clock;

	private final ZoneId zone;

	ClickActions(ClickCounts counts, ShortLinks links, Templates templates, Tasks tasks, Tally tally, Views views,
			Clock clock, ZoneId zone) {
		this.counts = counts;
		this.links = links;
		this.templates = templates;
		this.tasks = tasks;
		this.tally = tally;
		this.views = views;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Tells how often the short links of templates were followed.
	 * @param request of which templates, and when
	 * @return the sums, those of the period before, the trend, and the links
	 */
	@Action(name = STATISTIC, access = Access.READ, resource = Resource.APP)
	public DescribeShortLinkStatisticResponse statistic(DescribeShortLinkStatisticRequest request) {
		View view = this.views.of(STATISTIC, request);
		List<ShortLink> wanted = this.links.inTemplates(view.scope().apps())
			.stream()
			.filter((link) -> request.templateId() == null || request.templateId() == link.templateId())
			.filter((link) -> mentions(link, request.search()))
			.filter((link) -> template(link).filter((one) -> one.region() == view.scope().region()).isPresent())
			.toList();
		Map<ShortLink, ClickFigures> figures = this.counts.byLink(wanted, view.scope(), view.elapsed());
		Map<ShortLink, ClickFigures> before = this.counts.byLink(wanted, view.scope(), view.before());
		return new DescribeShortLinkStatisticResponse(ClickCounts.sum(figures.values()),
				ClickCounts.sum(before.values()), this.counts.points(wanted, view.whole(), view.elapsed()),
				figures.entrySet()
					.stream()
					.filter((each) -> !each.getValue().equals(ClickFigures.NONE))
					.map((each) -> told(each.getKey(), each.getValue()))
					.sorted(Comparator.comparing((LinkClicks link) -> link.figures().people())
						.reversed()
						.thenComparing((link) -> Long.valueOf(link.linkId())))
					.toList());
	}

	/**
	 * Tells how often one short link was followed, and which group sends led to it.
	 * @param request which, and when
	 * @return the sums, those of the period before, the trend, and the group sends
	 */
	@Action(name = "DescribeShortLinkClicks", access = Access.READ, resource = Resource.APP)
	public DescribeShortLinkClicksResponse clicks(DescribeShortLinkClicksRequest request) {
		ShortLink link = this.links.existing(request.linkId()).orElseThrow(ShortLinks::unknown);
		Period whole = Period.of(request.beginTime(), request.endTime(), this.zone);
		Period elapsed = whole.until(this.clock.instant());
		CountScope scope = new CountScope(null, List.of(link.sdkAppId()), null, link.templateId(), null, List.of());
		List<ShortLink> one = List.of(link);
		return new DescribeShortLinkClicksResponse(this.counts.byLink(one, scope, elapsed).get(link),
				this.counts.byLink(one, scope, elapsed.before(whole)).get(link),
				this.counts.points(one, whole, elapsed),
				this.counts.byTask(link, elapsed).stream().map((row) -> task(row, link)).toList());
	}

	private boolean mentions(ShortLink link, String search) {
		if (!StringUtils.hasText(search)) {
			return true;
		}
		String part = search.strip().toLowerCase(Locale.ROOT);
		return Stream.of(link.name(), link.target(), this.links.url(link))
			.anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(part));
	}

	private LinkClicks told(ShortLink link, ClickFigures figures) {
		Template template = template(link).orElseThrow();
		return new LinkClicks(Long.toString(link.id()), link.name(), link.target(), this.links.url(link), template.id(),
				template.name(), template.content(), figures);
	}

	private TaskClicks task(ClickRow row, ShortLink link) {
		Optional<Task> task = this.tasks.find(row.id()).filter((one) -> one.sdkAppId() == link.sdkAppId());
		long recipients = task.map((one) -> this.tally.ofTask(one.id()).of(MessageState.ACCEPTED)).orElse(0L);
		return new TaskClicks(task.map((one) -> Long.toString(one.id())).orElse(""), task.map(Task::name).orElse(""),
				task.map((one) -> one.region().wire()).orElse(0),
				task.map((one) -> one.startedAt().getEpochSecond()).orElse(0L), row.figures(recipients));
	}

	private Optional<Template> template(ShortLink link) {
		return this.templates.find(link.templateId());
	}

}
