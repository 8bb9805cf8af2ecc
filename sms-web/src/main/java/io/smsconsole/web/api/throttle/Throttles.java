package io.smsconsole.web.api.throttle;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Holds callers to the limits, for each operation, region and account (sub-accounts have
 * their own), and on each node by itself. Who has not called for a minute is forgotten.
 */
@Component
public class Throttles {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final Duration MEMORY = Duration.ofMinutes(1);

	private static final int MOST_LIMITERS = 100_000;

	private final Cache<Key, RateLimiter> limiters = Caffeine.newBuilder()
		.maximumSize(MOST_LIMITERS)
		.expireAfterAccess(MEMORY)
		.build();

	private final Limits limits;

	private final Supplier<Long> nanoTime;

	@Autowired
	Throttles(Limits limits) {
		this(limits, System::nanoTime);
	}

	Throttles(Limits limits, Supplier<Long> nanoTime) {
		this.limits = limits;
		this.nanoTime = nanoTime;
	}

	/**
	 * Counts a call.
	 * @param action the operation
	 * @param region the region, or an empty string where the operation has none
	 * @param uin the account that calls
	 * @throws SmsException {@code RequestLimitExceeded.UinLimitExceeded} where it is one
	 * too many in this second
	 */
	public void count(ActionEntry action, String region, long uin) {
		int limit = this.limits.of(action);
		if (limit == 0) {
			return;
		}
		RateLimiter limiter = this.limiters.get(new Key(action.name(), region, uin), (key) -> limiter(limit));
		if (!limiter.acquirePermission()) {
			throw new SmsException(ErrorCode.REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED, null, "call.throttled",
					action.name(), limit);
		}
	}

	private RateLimiter limiter(int limit) {
		RateLimiterConfig config = RateLimiterConfig.custom()
			.limitForPeriod(limit)
			.limitRefreshPeriod(SECOND)
			.timeoutDuration(Duration.ZERO)
			.build();
		return new AtomicRateLimiter("api", config, this.nanoTime);
	}

	private record Key(String action, String region, long uin) {

	}

}
