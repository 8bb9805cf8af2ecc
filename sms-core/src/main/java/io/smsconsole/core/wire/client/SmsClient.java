package io.smsconsole.core.wire.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.smsconsole.core.wire.api.ApiRequest;

/**
 * Calls a cloud that speaks the signed API. Each call travels at most once; whether to
 * repeat one that failed is for the caller to decide, who is told what is known of it.
 * Thread-safe: one client serves all threads, as many calls at once as it has
 * connections; a call blocks its thread.
 */
public final class SmsClient implements AutoCloseable {

	private final CallBuilder calls;

	private final Transport transport;

	private final ServerTime time;

	/**
	 * A client of one cloud. No connection is made before the first call.
	 * @param settings where to call, as whom and how
	 * @param clock tells the time that calls are signed with
	 */
	public SmsClient(ClientSettings settings, Clock clock) {
		this.calls = CallBuilder.of(settings, clock);
		this.time = new ServerTime(clock);
		this.transport = new Transport(settings, this.time);
	}

	/**
	 * Calls the cloud.
	 * @param <R> what the action answers
	 * @param request the request
	 * @return the action's response
	 * @throws CloudException when the cloud answered with an error
	 * @throws UnsentException when the request surely did not reach the cloud
	 * @throws UncertainException when the cloud may have taken the request
	 */
	public <R> R call(ApiRequest<R> request) {
		return exchange(request).response();
	}

	/**
	 * Calls the cloud, and tells the call's name there too.
	 * @param <R> what the action answers
	 * @param request the request
	 * @return the action's response and the cloud's name of the call
	 * @throws CloudException when the cloud answered with an error
	 * @throws UnsentException when the request surely did not reach the cloud
	 * @throws UncertainException when the cloud may have taken the request
	 */
	public <R> Answer<R> exchange(ApiRequest<R> request) {
		return AnswerReader.read(request.action(), this.transport.carry(this.calls.build(request)));
	}

	/**
	 * By how much our clock is ahead of the cloud's.
	 * @return the difference, to about a second; negative where ours is behind, empty
	 * where no answer of the last five minutes told the time
	 */
	public Optional<Duration> clockAhead() {
		return this.time.ahead();
	}

	/**
	 * Closes all connections; calls under way fail as uncertain.
	 */
	@Override
	public void close() {
		this.transport.close();
	}

}
