package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.limits.volume.AcceptedMessages;
import io.smsconsole.core.limits.volume.CountryCount;

import org.springframework.stereotype.Component;

/**
 * Tells the limits what was accepted before they were set.
 */
@Component
class AcceptedSince implements AcceptedMessages {

	private final TallyMapper mapper;

	AcceptedSince(TallyMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public List<CountryCount> ofApp(long sdkAppId, Instant since) {
		return this.mapper.acceptedOfApp(sdkAppId, since, null);
	}

	@Override
	public List<CountryCount> ofApp(long sdkAppId, Instant since, Instant until) {
		return this.mapper.acceptedOfApp(sdkAppId, since, until);
	}

	@Override
	public long internationalSegments(Instant since) {
		return this.mapper.internationalSegments(since);
	}

}
