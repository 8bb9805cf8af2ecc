package io.smsconsole.scheduler.dispatch;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTests {

	private final AtomicInteger woken = new AtomicInteger();

	@Test
	void isFilledAgainWhenHalfOfItIsFree() {
		Room room = room(4);
		enter(room, 4);
		room.leave();
		assertThat(room.free()).isZero();
		assertThat(this.woken).hasValue(0);
		room.leave();
		assertThat(room.free()).isEqualTo(2);
		assertThat(this.woken).hasValue(1);
	}

	@Test
	void isWhollyThereForTheFirstOnes() {
		assertThat(room(4).free()).isEqualTo(4);
	}

	@Test
	void worksWithRoomForOne() {
		Room room = room(1);
		assertThat(room.free()).isEqualTo(1);
		enter(room, 1);
		assertThat(room.free()).isZero();
		room.leave();
		assertThat(room.free()).isEqualTo(1);
		assertThat(this.woken).hasValue(1);
	}

	private Room room(int claims) {
		Room room = new Room(claims);
		room.onFreed(this.woken::incrementAndGet);
		return room;
	}

	private static void enter(Room room, int claims) {
		for (int claim = 0; claim < claims; claim++) {
			room.enter();
		}
	}

}
