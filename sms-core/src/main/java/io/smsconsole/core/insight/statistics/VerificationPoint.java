package io.smsconsole.core.insight.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of an hour, a day or a month, and of the one to compare it with.
 *
 * @param time its beginning, UNIX seconds
 * @param figures what was counted in it
 * @param before what was counted in the same hour of the day before, on the day before,
 * or in the month before
 */
public record VerificationPoint(long time, Figures figures, Figures before) {

	static List<VerificationPoint> of(List<StatisticPoint> points, List<StatisticPoint> earlier) {
		List<VerificationPoint> all = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			all.add(new VerificationPoint(points.get(i).time(), points.get(i).figures(),
					(i < earlier.size()) ? earlier.get(i).figures() : Figures.NONE));
		}
		return all;
	}

}
