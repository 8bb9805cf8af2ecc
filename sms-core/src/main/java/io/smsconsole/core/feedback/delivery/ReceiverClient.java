package io.smsconsole.core.feedback.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;

import javax.net.ssl.SSLException;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.callback.CallbackResolver;
import io.smsconsole.core.feedback.callback.ForbiddenAddressException;
import io.smsconsole.core.wire.client.Deadlines;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Calls receivers, who may do whatever they like: each call ends in time, and with an
 * outcome.
 */
@Component
public class ReceiverClient implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ReceiverClient.class);

	private final CloseableHttpClient http;

	private final Deadlines deadlines;

	ReceiverClient(CallbackProperties properties, CallbackResolver resolver) {
		this.http = ReceiverHttp.create(properties, resolver);
		this.deadlines = new Deadlines(properties.timeout());
	}

	DeliveryOutcome post(String url, Map<String, String> headers, String body) {
		return post(url, headers, body, ReceiverAnswer::result);
	}

	/**
	 * Calls a receiver, who may be anybody.
	 * @param url where; addresses of private networks are refused unless they are allowed
	 * @param headers what the request carries beside what any request does
	 * @param body JSON
	 * @param reader tells what an answer with a status of success means
	 * @return what came of it, at the latest after the time-out of callbacks
	 */
	public DeliveryOutcome post(String url, Map<String, String> headers, String body, AnswerReader reader) {
		HttpPost request;
		try {
			request = new HttpPost(url);
		}
		catch (IllegalArgumentException ex) {
			return DeliveryOutcome.failed(DeliveryFault.HOST);
		}
		headers.forEach(request::setHeader);
		request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
		this.deadlines.begin(request);
		try {
			return this.http.execute(request, (response) -> ReceiverAnswer.judge(response, request, reader));
		}
		catch (JudgedException ex) {
			return ex.outcome();
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("{} did not take a report", url, ex);
			return DeliveryOutcome.failed(fault(ex, request));
		}
		finally {
			this.deadlines.end(request);
		}
	}

	private static DeliveryFault fault(Exception ex, HttpPost request) {
		if (ex instanceof ForbiddenAddressException) {
			return DeliveryFault.FORBIDDEN;
		}
		if (ex instanceof UnknownHostException) {
			return DeliveryFault.HOST;
		}
		if (request.isCancelled() || ex instanceof InterruptedIOException) {
			return DeliveryFault.TIMEOUT;
		}
		if (ex instanceof ConnectException) {
			return DeliveryFault.CONNECTION;
		}
		if (ex instanceof SSLException) {
			return DeliveryFault.TLS;
		}
		return (ex instanceof ClientProtocolException) ? DeliveryFault.PROTOCOL : DeliveryFault.BROKEN;
	}

	@Override
	public void destroy() {
		this.deadlines.close();
		this.http.close(CloseMode.IMMEDIATE);
	}

}
