package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.limits.price.Prices;
import io.smsconsole.core.insight.statistics.DescribeStatisticChoiceResponse.TemplateChoice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be asked of the counts by reason, by receipt and by country.
 */
@Service
public class AnalysisActions {

	private static final String FAILURES = "DescribeSendSMSResult";

	private static final String RECEIPTS = "DescribeReceiptResult";

	private static final String COUNTRIES = "DescribeNationCodeStatistic";

	private static final String CHOICES = "DescribeStatisticChoice";

	private final MessageCounts counts;

	private final Templates templates;

	private final Prices prices;

	private final Views views;

	AnalysisActions(MessageCounts counts, Templates templates, Prices prices, Views views) {
		this.counts = counts;
		this.templates = templates;
		this.prices = prices;
		this.views = views;
	}

	/**
	 * Tells why messages did not arrive: refused here, refused by the upstream, or failed
	 * as a receipt says.
	 * @param request of which messages, and when
	 * @return the reasons, the most frequent first
	 */
	@Action(name = FAILURES, access = Access.READ, resource = Resource.APP)
	public DescribeSendSMSResultResponse failures(DescribeSendSMSResultRequest request) {
		View view = this.views.of(FAILURES, request);
		List<CountRow> counts = this.counts.count(view.scope(), view.elapsed(), Part.CODE);
		List<FailureCount> failures = Failures.of(counts, LocaleContextHolder.getLocale());
		return new DescribeSendSMSResultResponse(Figures.of(counts).requests(),
				failures.stream().mapToLong(FailureCount::count).sum(), failures);
	}

	/**
	 * Tells what receipts say. What the upstream refused counts as failed.
	 * @param request of which messages, and when
	 * @return the sums, those of the period before, the trend, and why messages failed
	 */
	@Action(name = RECEIPTS, access = Access.READ, resource = Resource.APP)
	public DescribeReceiptResultResponse receipts(DescribeReceiptResultRequest request) {
		View view = this.views.of(RECEIPTS, request);
		List<CountRow> counts = this.counts.along(view.scope(), view.elapsed(), view.grain(), Part.CODE);
		Locale locale = LocaleContextHolder.getLocale();
		return new DescribeReceiptResultResponse(ReceiptFigures.of(counts),
				ReceiptFigures.of(this.counts.count(view.scope(), view.before())),
				view.points(counts, (time, some) -> new ReceiptPoint(time, ReceiptFigures.of(some))),
				Reasons.classes(counts, locale), Reasons.carriers(counts));
	}

	/**
	 * Tells the figures by country or region.
	 * @param request of which messages, and when
	 * @return the countries, the one with the most requests first
	 */
	@Action(name = COUNTRIES, access = Access.READ, resource = Resource.APP)
	public DescribeNationCodeStatisticResponse countries(DescribeNationCodeStatisticRequest request) {
		View view = this.views.of(COUNTRIES, request);
		List<CountRow> counts = this.counts.count(view.scope(), view.elapsed(), Part.COUNTRY);
		return new DescribeNationCodeStatisticResponse(Figures.of(counts),
				CountryRanking.of(counts, this.prices.current(), LocaleContextHolder.getLocale()));
	}

	/**
	 * Tells with which signs and templates messages were asked for, so that views can be
	 * narrowed down to them.
	 * @param request of which messages, and when
	 * @return signs and templates, those too that are deleted
	 */
	@Action(name = CHOICES, access = Access.READ, resource = Resource.APP)
	public DescribeStatisticChoiceResponse choices(DescribeStatisticChoiceRequest request) {
		View view = this.views.of(CHOICES, request);
		MessageCounts.Written written = this.counts.written(view.scope(), view.elapsed());
		return new DescribeStatisticChoiceResponse(List.copyOf(written.signs()),
				written.templates()
					.stream()
					.map((id) -> new TemplateChoice(id, this.templates.find(id).map(Template::name).orElse("")))
					.toList());
	}

}
