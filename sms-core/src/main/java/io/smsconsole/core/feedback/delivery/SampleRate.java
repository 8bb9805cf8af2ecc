package io.smsconsole.core.feedback.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * Bounds how often somebody may have a sample sent through this node, so that it is of no
 * use for finding out who listens where.
 */
@Component
class SampleRate {

	static final int A_MINUTE = 10;

	private final Cache<Long, AtomicInteger> used = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(10_000)
		.build();

	private final CurrentAccount current;

	SampleRate(CurrentAccount current) {
		this.current = current;
	}

	void use() {
		if (this.used.get(this.current.uin(), (uin) -> new AtomicInteger()).incrementAndGet() > A_MINUTE) {
			throw new SmsException(ErrorCode.REQUEST_LIMIT_EXCEEDED, null, "callback.test-often", A_MINUTE);
		}
	}

}
