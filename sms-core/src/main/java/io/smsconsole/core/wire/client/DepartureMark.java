package io.smsconsole.core.wire.client;

import java.io.IOException;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Marks a call as leaving, at the moment when its connection stands and its first byte is
 * about to be written. This, not the kind of exception, tells a call that surely was not
 * sent from one that may have been.
 */
final class DepartureMark extends HttpRequestExecutor {

	private static final String ATTRIBUTE = DepartureMark.class.getName();

	static boolean isSet(HttpContext context) {
		return context.getAttribute(ATTRIBUTE) != null;
	}

	@Override
	public ClassicHttpResponse execute(ClassicHttpRequest request, HttpClientConnection connection,
			HttpResponseInformationCallback informationCallback, HttpContext context)
			throws IOException, HttpException {
		context.setAttribute(ATTRIBUTE, Boolean.TRUE);
		return super.execute(request, connection, informationCallback, context);
	}

}
