package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.feedback.callback.Callbacks;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Tries receivers, before anything depends on them: through the same client as
 * deliveries, and with the same rules for addresses.
 */
@Service
public class SampleActions {

	private final Callbacks callbacks;

	private final Apps apps;

	private final DeliveryBodies bodies;

	private final DeliverySender sender;

	private final SampleRate rate;

	private final Clock clock;

	SampleActions(Callbacks callbacks, Apps apps, DeliveryBodies bodies, DeliverySender sender, SampleRate rate,
			Clock clock) {
		this.callbacks = callbacks;
		this.apps = apps;
		this.bodies = bodies;
		this.sender = sender;
		this.rate = rate;
		this.clock = clock;
	}

	/**
	 * Sends a sample of a receipt, and waits for the answer as long as a delivery would.
	 * @param request the application and the receiver
	 * @return what the receiver made of it
	 */
	@Action(name = "TestCallback", access = Access.WRITE, resource = Resource.APP)
	public TestCallbackResponse testStatus(TestCallbackRequest request) {
		this.rate.use();
		long app = this.apps.find(AppId.parse(request.smsSdkAppId())).orElseThrow(AppId::unknown).sdkAppId();
		String url = this.callbacks.wanted("StatusCallbackUrl", request.statusCallbackUrl());
		return send(url, Optional.of(app), this.bodies.sampleStatus(this.clock.instant()));
	}

	/**
	 * Sends a sample of a reply, and waits for the answer as long as a delivery would.
	 * @param request the receiver
	 * @return what the receiver made of it
	 */
	@Action(name = "TestReplyCallback", access = Access.WRITE)
	public TestCallbackResponse testReply(TestReplyCallbackRequest request) {
		this.rate.use();
		String url = this.callbacks.wanted("ReplyCallbackUrl", request.replyCallbackUrl());
		Optional<Long> newest = this.apps.list().stream().findFirst().map(SmsApp::sdkAppId);
		return send(url, newest, this.bodies.sampleReply(this.clock.instant()));
	}

	private TestCallbackResponse send(String url, Optional<Long> signer, String body) {
		long start = System.nanoTime();
		DeliveryOutcome outcome = this.sender.sendSample(url, signer, body);
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		return TestCallbackResponse.of(outcome, millis, LocaleContextHolder.getLocale());
	}

}
