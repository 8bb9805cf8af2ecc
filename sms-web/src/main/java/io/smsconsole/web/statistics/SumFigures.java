package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.web.chart.Figure;

/**
 * The four figures that stand at the head of a view.
 */
public final class SumFigures {

	private SumFigures() {
	}

	/**
	 * Requests, accepted, billed segments and success rate.
	 * @param now the figures of the period
	 * @param before those of the period before
	 * @return the figures in order
	 */
	public static List<Figure> of(Figures now, Figures before) {
		return List.of(Figure.count("requests", "statistics.requests", "send", now.requests(), before.requests()),
				Figure.count("accepted", "statistics.accepted", "circle-check", now.accepted(), before.accepted()),
				Figure.count("fee", "statistics.fee", "receipt", now.fee(), before.fee()),
				Figure.share("rate", "statistics.rate", "percentage", Figure.ratio(now.accepted(), now.requests()),
						Figure.ratio(before.accepted(), before.requests())));
	}

}
