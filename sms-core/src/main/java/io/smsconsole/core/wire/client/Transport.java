package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.net.URI;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Carries calls over pooled connections, each at most once, and knows of each that failed
 * whether it had begun to leave.
 */
final class Transport implements AutoCloseable {

	private final CloseableHttpClient http;

	private final HttpHost target;

	private final String host;

	private final Deadlines deadlines;

	private final ServerTime time;

	Transport(ClientSettings settings, ServerTime time) {
		this.http = HttpClientFactory.create(settings);
		this.host = settings.host();
		URI endpoint = settings.endpoint();
		this.target = new HttpHost(endpoint.getScheme(), endpoint.getHost(), endpoint.getPort());
		this.deadlines = new Deadlines(settings.callTimeout());
		this.time = time;
	}

	/**
	 * Carries one call.
	 * @param call the call
	 * @return what came back, whatever it is
	 * @throws UnsentException when it had not begun to leave
	 * @throws UncertainException when it had, and no whole HTTP answer came
	 */
	HttpAnswer carry(SignedCall call) {
		HttpClientContext context = HttpClientContext.create();
		try {
			return execute(request(call), context);
		}
		catch (IOException | RuntimeException ex) {
			// whatever went wrong, what counts is whether the call had begun to leave
			throw DepartureMark.isSet(context) ? new UncertainException("No whole answer from " + this.target, ex)
					: new UnsentException("No connection to " + this.target, ex);
		}
	}

	private HttpAnswer execute(HttpUriRequestBase request, HttpClientContext context) throws IOException {
		this.deadlines.begin(request);
		try {
			return this.http.execute(this.target, request, context, (response) -> {
				this.time.heard(response);
				return HttpAnswer.read(response, request);
			});
		}
		finally {
			this.deadlines.end(request);
		}
	}

	private HttpUriRequestBase request(SignedCall call) {
		HttpUriRequestBase request = new HttpUriRequestBase(call.method(),
				URI.create(call.query().isEmpty() ? "/" : "/?" + call.query()));
		request.setHeader("Host", this.host);
		call.headers().forEach(request::setHeader);
		if (call.body().length > 0) {
			request.setEntity(new ByteArrayEntity(call.body(), null));
		}
		return request;
	}

	@Override
	public void close() {
		this.deadlines.close();
		this.http.close(CloseMode.IMMEDIATE);
	}

}
