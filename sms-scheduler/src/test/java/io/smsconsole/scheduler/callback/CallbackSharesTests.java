package io.smsconsole.scheduler.callback;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.smsconsole.core.feedback.delivery.Lane;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackSharesTests {

	private final CallbackShares shares = new CallbackShares(8);

	@Test
	void servesAllLanesOfReceiversThatAnswer() {
		assertThat(this.shares.take(lanes(1, 2))).hasSize(8);
		assertThat(this.shares.take(lanes(3))).isEmpty();
		this.shares.giveBack(new Lane(1, 0), true);
		assertThat(this.shares.take(lanes(3))).hasSize(1);
	}

	@Test
	void givesReceiversInTroubleOneThreadEachAndHalfOfAllTogether() {
		LongStream.rangeClosed(1, 10).forEach(this::trouble);
		List<Lane> taken = this.shares
			.take(Stream.concat(lanes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).stream(), lanes(11).stream().limit(2)).toList());
		assertThat(taken).filteredOn((lane) -> lane.target() == 11).hasSize(2);
		assertThat(taken).filteredOn((lane) -> lane.target() < 11)
			.hasSize(4)
			.extracting(Lane::target)
			.doesNotHaveDuplicates();
		assertThat(this.shares.take(lanes(11).subList(2, 4))).hasSize(2);
		assertThat(this.shares.take(lanes(1, 2, 3, 12))).isEmpty();
	}

	@Test
	void trustsAReceiverAgainOnceItAnswers() {
		trouble(1);
		List<Lane> one = this.shares.take(lanes(1));
		assertThat(one).hasSize(1);
		this.shares.giveBack(one.get(0), true);
		assertThat(this.shares.take(lanes(1))).hasSize(4);
	}

	@Test
	void takesThreadsBackThatWereNotNeeded() {
		List<Lane> taken = this.shares.take(lanes(1, 2));
		taken.forEach(this.shares::giveBack);
		assertThat(this.shares.take(lanes(1, 2))).hasSize(8);
	}

	private void trouble(long target) {
		this.shares.take(lanes(target)).forEach((lane) -> this.shares.giveBack(lane, false));
	}

	private static List<Lane> lanes(long... targets) {
		return LongStream.of(targets)
			.boxed()
			.flatMap((target) -> Stream.of(0, 1, 2, 3).map((lane) -> new Lane(target, lane)))
			.toList();
	}

}
