package io.smsconsole.web.chart;

import io.smsconsole.web.chart.Growth.Direction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@Test
	void setsThousandsApart() {
		assertThat(Figure.number(1234567)).isEqualTo("1,234,567");
	}

	@Test
	void tellsSharesToATenthOfAPercent() {
		assertThat(Figure.percent(0.98249)).isEqualTo("98.2%");
		assertThat(Figure.percent(1)).isEqualTo("100%");
		assertThat(Figure.percent(0)).isEqualTo("0%");
	}

	@Test
	void keepsTheTenthsOfSharesThatStandBelowOthers() {
		assertThat(DataTable.Cell.share(19, 20).text()).isEqualTo("95.0%");
		assertThat(DataTable.Cell.share(1, 3).text()).isEqualTo("33.3%");
		assertThat(DataTable.Cell.share(0, 0).text()).isEqualTo("–");
	}

	@Test
	void comparesCountsInPercent() {
		assertThat(Growth.of(150, 100)).isEqualTo(new Growth(Direction.UP, "50%", false));
		assertThat(Growth.of(75, 100)).isEqualTo(new Growth(Direction.DOWN, "25%", false));
		assertThat(Growth.of(100, 100).direction()).isEqualTo(Direction.SAME);
		assertThat(Growth.of(3, 0).direction()).isEqualTo(Direction.NEW);
		assertThat(Growth.of(0, 0).direction()).isEqualTo(Direction.SAME);
	}

	@Test
	void comparesSharesInPoints() {
		assertThat(Growth.ofShares(0.5, 0.45)).isEqualTo(new Growth(Direction.UP, "5", true));
		assertThat(Growth.ofShares(0.9801, 0.98).direction()).isEqualTo(Direction.SAME);
		assertThat(Growth.ofShares(null, 0.98).direction()).isEqualTo(Direction.NONE);
		assertThat(Growth.ofShares(0.5, 0.45).key()).isEqualTo("up.points");
		assertThat(Growth.ofShares(0.98, 0.98).key()).isEqualTo("same");
		assertThat(Growth.of(75, 100).key()).isEqualTo("down");
	}

	@Test
	void hasNoShareOfNothing() {
		assertThat(Figure.ratio(0, 0)).isNull();
		assertThat(Figure.share("rate", "label", "icon", null, null).value()).isEqualTo("–");
		assertThat(Figure.ratio(1, 4)).isEqualTo(0.25);
	}

}
