package io.smsconsole.core.sending.testsend;

import java.time.Instant;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Which numbers tests went to, as far as that is kept.
 */
@Service
public class TestRecords {

	private final TestSendMapper mapper;

	private final Ids ids;

	TestRecords(TestSendMapper mapper, Ids ids) {
		this.mapper = mapper;
		this.ids = ids;
	}

	/**
	 * Forgets old tests.
	 * @param before those of before this time
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int forget(Instant before, int limit) {
		return this.mapper.forget(this.ids.floor(before), limit);
	}

}
