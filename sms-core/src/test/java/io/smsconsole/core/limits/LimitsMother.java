package io.smsconsole.core.limits;

import java.util.List;

import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.frequency.FrequencyActions;
import io.smsconsole.core.limits.frequency.ModifyFreqRuleRequest;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;

import org.springframework.stereotype.Component;

/**
 * Sets the limits of applications for tests. A bean in every test of the core's beans, so
 * that they share one application context.
 */
@Component
public class LimitsMother {

	private final FrequencyActions frequency;

	private final VolumeActions volume;

	LimitsMother(FrequencyActions frequency, VolumeActions volume) {
		this.frequency = frequency;
		this.volume = volume;
	}

	/**
	 * Lets an application write to a number as often as it likes, for tests that are
	 * about something else.
	 * @param app the application
	 */
	public void noFrequencyLimits(String app) {
		frequency(app, 0, 0, 0, 0, 0);
	}

	/**
	 * Sets the frequency limits of an application; 0 is none.
	 * @param app the application
	 * @param half within 30 seconds
	 * @param hour within an hour
	 * @param day on a day
	 * @param same of the same content
	 * @param seconds how long the same content is counted
	 */
	public void frequency(String app, int half, int hour, int day, int same, int seconds) {
		this.frequency.modify(new ModifyFreqRuleRequest(app, half, hour, day, same, seconds));
	}

	/**
	 * Sets the limits of the day; 0 is none.
	 * @param app the application
	 * @param mainland how many may go to the mainland
	 * @param global how many may go abroad
	 * @param countries where abroad they may go
	 */
	public void volume(String app, int mainland, int global, CountryThreshold... countries) {
		this.volume.modify(new ModifyWarningThresholdRequest(app, 0, mainland, 0, global, List.of(countries)));
	}

}
