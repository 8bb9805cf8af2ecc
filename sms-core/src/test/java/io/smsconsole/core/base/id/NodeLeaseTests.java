package io.smsconsole.core.base.id;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Leasing node numbers from the database.
 */
@CoreTest
class NodeLeaseTests {

	private final AtomicLong nanos = new AtomicLong();

	@Autowired
	private NodeMapper mapper;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void givesEachProcessANumberOfItsOwn() {
		assertThat(lease().number()).isNotEqualTo(lease().number());
	}

	@Test
	void refusesTheNumberOnceItsLeaseIsOver() {
		NodeLease lease = lease();
		this.nanos.addAndGet(Duration.ofSeconds(90).toNanos());
		assertThatIllegalStateException().isThrownBy(lease::number).withMessageContaining("is over");
	}

	@Test
	void keepsTheNumberByRenewing() {
		NodeLease lease = lease();
		int number = lease.number();
		this.nanos.addAndGet(Duration.ofSeconds(100).toNanos());
		lease.renew();
		assertThat(lease.number()).isEqualTo(number);
	}

	@Test
	void goesOnWithAnotherNumberWhenItsOwnWasTaken() {
		NodeLease lease = lease();
		int number = lease.number();
		Ids ids = new Ids(lease, Clock.systemUTC());
		long before = ids.next();
		this.jdbc.update("UPDATE node SET owner = 'another' WHERE number = ?", number);
		lease.renew();
		assertThat(lease.number()).isNotEqualTo(number);
		assertThat(ids.next()).isNotEqualTo(before);
	}

	@Test
	void takesANumberWhoseLeaseHasRunOut() {
		int number = lease().number();
		this.jdbc.update("UPDATE node SET lease_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE number = ?", number);
		assertThat(lease().number()).isEqualTo(number);
	}

	@Test
	void saysSoWhenAllNumbersAreTaken() {
		for (int number = 0; number < NodeLease.NUMBERS; number++) {
			this.mapper.take(number, "another", 60);
		}
		assertThatIllegalStateException().isThrownBy(this::lease).withMessage("All 1024 node numbers are taken");
	}

	private NodeLease lease() {
		return new NodeLease(this.mapper, this.nanos::get);
	}

}
