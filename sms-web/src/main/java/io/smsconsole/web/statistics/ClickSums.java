package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.ClickFigures;
import io.smsconsole.web.chart.Figure;

/**
 * The four figures that stand at the head of clicks.
 */
public final class ClickSums {

	private ClickSums() {
	}

	/**
	 * Recipients, people, clicks and the share of the recipients that followed the link.
	 * @param now the figures of the period
	 * @param before those of the period before
	 * @return the figures in order
	 */
	public static List<Figure> of(ClickFigures now, ClickFigures before) {
		return List
			.of(Figure.count("recipients", "shortlink.recipients", "send", now.recipients(), before.recipients()),
					Figure.count("people", "shortlink.people", "users", now.people(), before.people()),
					Figure.count("clicks", "shortlink.clicks", "hand-click", now.clicks(), before.clicks()),
					Figure.share("click-rate", "shortlink.rate", "percentage",
							Figure.ratio(now.people(), now.recipients()),
							Figure.ratio(before.people(), before.recipients())));
	}

}
