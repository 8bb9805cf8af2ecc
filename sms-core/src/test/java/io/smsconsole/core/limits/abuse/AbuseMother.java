package io.smsconsole.core.limits.abuse;

import java.time.Clock;
import java.time.ZoneId;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Component;

/**
 * The watch over verification codes by another clock, for tests. A bean in every test of
 * the core's beans, so that they share one application context.
 */
@Component
public class AbuseMother {

	private final AbuseMapper mapper;

	private final Caches caches;

	private final Apps apps;

	private final ZoneId zone;

	AbuseMother(AbuseMapper mapper, Caches caches, Apps apps, ZoneId zone) {
		this.mapper = mapper;
		this.caches = caches;
		this.apps = apps;
		this.zone = zone;
	}

	/**
	 * Has the time told by a clock.
	 * @param clock the clock
	 * @return what applications have chosen, as it is in the database
	 */
	public AbuseMonitors monitors(Clock clock) {
		return new AbuseMonitors(this.mapper, this.caches, clock, this.zone);
	}

	/**
	 * The operations on them.
	 * @param monitors what applications have chosen
	 * @return the operations
	 */
	public AbuseActions actions(AbuseMonitors monitors) {
		return new AbuseActions(monitors, this.apps);
	}

}
